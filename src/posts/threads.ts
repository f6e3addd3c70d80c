import { timeOfShortcode } from "../engine/index.ts";
import type { PostPlatform } from "./platform.ts";

/** Threads: https://developers.facebook.com/docs/threads/tools-and-resources/embed-a-threads-post */
export const threads: PostPlatform = {
	platform: "threads",
	hosts: ["threads.net", "threads.com"],
	marks: /(?:^|\s)text-post-media(?:$|\s)/,
	addressOf(url) {
		const match = /^\/(?:@([\w.]+)\/post|t)\/([\w-]{5,})/.exec(url.pathname);
		if (!match) return null;
		const [, handle, postId] = match;
		const path = handle ? `@${handle}/post` : "t";
		return {
			handle: handle ?? null,
			postId: postId!,
			url: `https://www.threads.com/${path}/${postId}`,
		};
	},
	timeOf: timeOfShortcode,
};
