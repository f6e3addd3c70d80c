import { timeOfMastodonId } from "../engine/index.ts";
import type { PostPlatform } from "./platform.ts";

const POST = /^\/@([\w.]+(?:@[\w.-]+)?)\/(\d{5,20})(?:\/embed)?\/?$/;

/** Whether a path is that of a post; any host can run Mastodon, so embed code must say so too. */
export function isMastodonPath(path: string): boolean {
	return POST.test(path);
}

/**
 * Mastodon: https://docs.joinmastodon.org/methods/oembed/. The largest servers by
 * https://joinmastodon.org/servers are known by name, others by their embed code's class.
 */
export const mastodon: PostPlatform = {
	platform: "mastodon",
	hosts: [
		"chaos.social",
		"fosstodon.org",
		"hachyderm.io",
		"infosec.exchange",
		"journa.host",
		"mas.to",
		"mastodon.cloud",
		"mastodon.online",
		"mastodon.social",
		"mastodon.world",
		"mstdn.social",
		"newsie.social",
		"techhub.social",
	],
	marks: /(?:^|\s)mastodon-embed(?:$|\s)/,
	addressOf(url) {
		const match = POST.exec(url.pathname);
		if (!match) return null;
		const [, handle, postId] = match;
		return { handle: handle!, postId: postId!, url: `${url.origin}/@${handle}/${postId}` };
	},
	timeOf: timeOfMastodonId,
};
