import { timeOfTikTokId } from "../engine/index.ts";
import type { PostPlatform } from "./platform.ts";

/** TikTok: https://developers.tiktok.com/doc/embed-videos */
export const tiktok: PostPlatform = {
	platform: "tiktok",
	hosts: ["tiktok.com"],
	marks: /(?:^|\s)tiktok-embed(?:$|\s)/,
	addressOf(url) {
		const match =
			/^\/(?:@([\w.-]+)\/(?:video|photo)|(?:embed|player)(?:\/v[123])?|v)\/(\d{8,20})/.exec(
				url.pathname,
			);
		if (!match) return null;
		const [, handle, postId] = match;
		const account = handle ? `@${handle}` : "@";
		return {
			handle: handle ?? null,
			postId: postId!,
			url: `https://www.tiktok.com/${account}/video/${postId}`,
		};
	},
	timeOf: timeOfTikTokId,
};
