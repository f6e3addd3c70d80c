import { timeOfLinkedInId } from "../engine/index.ts";
import type { PostPlatform } from "./platform.ts";

/** LinkedIn: https://www.linkedin.com/help/linkedin/answer/a525269 */
export const linkedin: PostPlatform = {
	platform: "linkedin",
	hosts: ["linkedin.com"],
	marks: /(?:^|\s)linkedin-(?:embed|post)(?:$|\s)/,
	addressOf(url) {
		const path = decodeURIComponent(url.pathname);
		const urn = /^\/(?:embed\/)?feed\/update\/urn:li:(\w+):(\d{8,20})/.exec(path);
		if (urn) {
			const link = `https://www.linkedin.com/feed/update/urn:li:${urn[1]}:${urn[2]}`;
			return { handle: null, postId: urn[2]!, url: link };
		}
		const post = /^\/posts\/([\w-]+?)_[^/]*?(?:activity|share|ugcPost)-(\d{8,20})/.exec(path);
		if (!post) return null;
		return { handle: post[1]!, postId: post[2]!, url: `https://www.linkedin.com${url.pathname}` };
	},
	timeOf: timeOfLinkedInId,
};
