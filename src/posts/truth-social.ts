import { timeOfMastodonId } from "../engine/index.ts";
import type { PostPlatform } from "./platform.ts";

/** Truth Social, a fork of Mastodon with the same ids. */
export const truthSocial: PostPlatform = {
	platform: "truth-social",
	hosts: ["truthsocial.com"],
	marks: /(?:^|\s)truthsocial-embed(?:$|\s)/,
	addressOf(url) {
		const match = /^\/@(\w+)\/(?:posts\/)?(\d{5,20})/.exec(url.pathname);
		if (!match) return null;
		const [, handle, postId] = match;
		return {
			handle: handle!,
			postId: postId!,
			url: `https://truthsocial.com/@${handle}/${postId}`,
		};
	},
	timeOf: timeOfMastodonId,
};
