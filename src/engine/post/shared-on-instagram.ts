import { lineStart, type PostFinding, skipSpace } from "./flattened-post.ts";
import { PRINTED_DATE } from "./printed-date.ts";

const SHARED = new RegExp(
	String.raw`\bA (?:post|photo|video|reel) (?:shared|posted) by ([^\n(@]{0,60}?)\s?` +
		String.raw`\(?@([\w.]{1,30})\)?(?: on (${PRINTED_DATE}))?`,
	"g",
);

/** Posts that end as Instagram's embeds do: "A post shared by Name (@handle) on Jul 4, 2017 at …". */
export function findInstagramPosts(text: string): readonly PostFinding[] {
	let floor = 0;
	return [...text.matchAll(SHARED)].map((match) => {
		const textStart = Math.max(floor, lineStart(text, match.index));
		floor = match.index + match[0].length;
		return {
			platform: "instagram",
			author: match[1] ? match[1] : null,
			handle: match[2]!,
			printedDate: match[3] ?? null,
			start: skipSpace(text, textStart),
			end: floor,
			textStart,
			textEnd: match.index,
		};
	});
}
