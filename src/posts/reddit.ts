import type { PostPlatform } from "./platform.ts";

/** Reddit: https://support.reddithelp.com/hc/en-us/articles/360047494311 */
export const reddit: PostPlatform = {
	platform: "reddit",
	hosts: ["reddit.com", "old.reddit.com", "embed.reddit.com", "redditmedia.com"],
	marks: /(?:^|\s)reddit-(?:embed-bq|card)(?:$|\s)/,
	addressOf(url) {
		const match = /^\/(?:r|user)\/(\w+)\/comments\/(\w+)(?:\/[^/]*\/(\w+))?/.exec(url.pathname);
		if (!match) return null;
		const [, community, post, comment] = match;
		const path = `r/${community}/comments/${post}/${comment ? `_/${comment}/` : ""}`;
		return { handle: null, postId: comment ?? post!, url: `https://www.reddit.com/${path}` };
	},
};
