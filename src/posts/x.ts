import { timeOfXId } from "../engine/index.ts";
import { groupOf, type PostAddress, type PostPlatform } from "./platform.ts";

const STATUS = /^\/(?:#!\/)?(?:(?:i\/(?:web\/)?)|(\w{1,15})\/)status(?:es)?\/(\d{1,20})/;
const NO_HANDLES = new Set(["i", "web", "statuses", "anyuser"]);

function address(handle: string | null, postId: string): PostAddress {
	const account = handle !== null && !NO_HANDLES.has(handle) ? handle : null;
	return { handle: account, postId, url: `https://x.com/${account ?? "i"}/status/${postId}` };
}

function byId(value: string): PostAddress | null {
	const id = value.trim();
	return /^\d{1,20}$/.test(id) ? address(null, id) : null;
}

function byPath(value: string): PostAddress | null {
	const match = STATUS.exec(value.trim());
	return match ? address(match[1] ?? null, match[2]!) : null;
}

/** X, once Twitter: https://developer.x.com/en/docs/x-for-websites/embedded-posts/overview */
export const x: PostPlatform = {
	platform: "x",
	hosts: ["twitter.com", "x.com", "platform.twitter.com", "platform.x.com", "nitter.net"],
	marks:
		/(?:^|[\s_-])(?:twitter-(?:tweet|video)|js-tweet|twittertweet|tweet-embed|embed-tweet)(?:$|[\s_-])/i,
	addressOf(url) {
		const embedded = /^\/embed\/(?:index|tweet)\.html$/i.test(url.pathname);
		const id = embedded ? (url.searchParams.get("id") ?? groupOf(/[#&?]id=(\d+)/, url.hash)) : null;
		return id === null ? byPath(url.pathname + url.hash) : byId(id);
	},
	attributes: {
		"data-tweet-id": byId,
		"data-tweetid": byId,
		"data-tweet": byId,
		"data-twitter-id": byId,
		"tweet-id": byId,
		tweetid: byId,
		"data-permalink-path": byPath,
	},
	timeOf: timeOfXId,
};
