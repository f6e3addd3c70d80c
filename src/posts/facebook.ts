import { groupOf, type PostAddress, type PostPlatform } from "./platform.ts";

const POST_PATHS = [
	/^\/([^/]+)\/posts\/(?:[^/]+\/)?([\w-]+)/,
	/^\/([^/]+)\/videos\/(?:[^/]+\/)*(\d+)/,
	/^\/([^/]+)\/photos\/(?:[^/]+\/)*(\d+)/,
	/^\/(reel|watch|share)\/(?:[pvr]\/)?([\w-]+)/,
];
const NO_HANDLES = new Set(["reel", "watch", "share", "groups", "permalink.php"]);

function address(handle: string | null, postId: string, url: URL): PostAddress {
	const account = handle !== null && !NO_HANDLES.has(handle) ? decodeURIComponent(handle) : null;
	const query = /\.php$/.test(url.pathname) ? url.search : "";
	return { handle: account, postId, url: `https://www.facebook.com${url.pathname}${query}` };
}

/** Facebook: https://developers.facebook.com/docs/plugins/embedded-posts */
export const facebook: PostPlatform = {
	platform: "facebook",
	hosts: ["facebook.com", "fb.watch", "fb.com"],
	marks: /(?:^|\s)fb-(?:post|video|xfbml-parse-ignore)(?:$|\s)/,
	addressOf(url) {
		for (const path of POST_PATHS) {
			const match = path.exec(url.pathname);
			if (match) return address(match[1]!, match[2]!, url);
		}
		const { searchParams, pathname } = url;
		const named = searchParams.get("story_fbid") ?? searchParams.get("fbid");
		const id =
			named ?? (/^\/(?:watch\/?|video\.php)$/.test(pathname) ? searchParams.get("v") : null);
		const short = url.hostname === "fb.watch" ? groupOf(/^\/([\w-]+)/, pathname) : null;
		const postId = id ?? short;
		return postId !== null && /^[\w-]+$/.test(postId) ? address(null, postId, url) : null;
	},
};
