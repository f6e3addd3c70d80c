import { timeOfShortcode } from "../engine/index.ts";
import type { PostAddress, PostPlatform } from "./platform.ts";

function address(handle: string | null, code: string): PostAddress {
	return { handle, postId: code, url: `https://www.instagram.com/p/${code}/` };
}

/** Instagram: https://developers.facebook.com/docs/instagram-platform/oembed */
export const instagram: PostPlatform = {
	platform: "instagram",
	hosts: ["instagram.com", "instagr.am"],
	marks: /(?:^|\s)instagram-media(?:$|\s)/,
	addressOf(url) {
		const match = /^\/(?:([\w.]+)\/)?(?:p|reels?|tv)\/([\w-]{5,})/.exec(url.pathname);
		return match ? address(match[1] ?? null, match[2]!) : null;
	},
	attributes: {
		"data-shortcode": (value) => (/^[\w-]{5,}$/.test(value) ? address(null, value) : null),
	},
	timeOf: timeOfShortcode,
};
