import { lineStart, type PostFinding, skipSpace } from "./flattened-post.ts";
import { PRINTED_DATE } from "./printed-date.ts";

const POSTED = new RegExp(
	String.raw`(?<=^|[\s.!?…])Posted by ([^\n]{1,80}?) on ` +
		`((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:${PRINTED_DATE}))`,
	"gm",
);

/** Posts that end as Facebook's embeds did: "Posted by Name on Wednesday, April 11, 2012". */
export function findFacebookPosts(text: string): readonly PostFinding[] {
	let floor = 0;
	return [...text.matchAll(POSTED)].map((match) => {
		const textStart = Math.max(floor, lineStart(text, match.index));
		floor = match.index + match[0].length;
		return {
			platform: "facebook",
			author: match[1]!,
			handle: null,
			printedDate: match[2]!,
			start: skipSpace(text, textStart),
			end: floor,
			textStart,
			textEnd: match.index,
		};
	});
}
