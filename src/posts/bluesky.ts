import { timeOfTid } from "../engine/index.ts";
import type { PostAddress, PostPlatform } from "./platform.ts";

function address(account: string, postId: string): PostAddress {
	const handle = account.startsWith("did:") ? null : account.replace(/^@/, "");
	return { handle, postId, url: `https://bsky.app/profile/${account}/post/${postId}` };
}

/** Bluesky: https://docs.bsky.app/docs/advanced-guides/oembed, addresses by https://atproto.com */
export const bluesky: PostPlatform = {
	platform: "bluesky",
	hosts: ["bsky.app", "embed.bsky.app", "staging.bsky.app"],
	marks: /(?:^|\s)bluesky-embed(?:$|\s)/,
	addressOf(url) {
		const path = decodeURIComponent(url.pathname);
		const match =
			/^\/profile\/([\w.:-]+)\/post\/(\w+)/.exec(path) ??
			/^\/embed\/(did:[\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)/.exec(path);
		return match ? address(match[1]!, match[2]!) : null;
	},
	attributes: {
		"data-bluesky-uri": (value) => {
			const match = /^at:\/\/([\w.:-]+)\/app\.bsky\.feed\.post\/(\w+)/.exec(value);
			return match ? address(match[1]!, match[2]!) : null;
		},
	},
	timeOf: timeOfTid,
};
