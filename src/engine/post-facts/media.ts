import type { Post } from "../model/article.ts";
import type { PostMedia } from "../model/post-facts.ts";

/** X adds this address to the words of posts with a picture, a drawing or a video. */
const ATTACHED = /\bpic\.(?:twitter|x)\.com\/\w+/;
const VIDEO_PATH =
	/facebook\.com\/(?:[^/]+\/videos\/|reel\/|watch\b|video\.php)|^https:\/\/fb\.watch\//;
const PICTURE_PATH = /facebook\.com\/(?:[^/]+\/photos\/|photo(?:\.php)?\b)/;

/** What a post shows besides words, where its platform, address or words say so. */
export function mediaOf({ platform, url, text }: Post): PostMedia | null {
	if (platform === "youtube") return "video";
	if (platform === "tiktok") return url?.includes("/photo/") ? "picture" : "video";
	if (platform === "instagram") return "picture-or-video";
	if (url !== null && VIDEO_PATH.test(url)) return "video";
	if (url !== null && PICTURE_PATH.test(url)) return "picture";
	return text !== null && ATTACHED.test(text) ? "picture-or-video" : null;
}
