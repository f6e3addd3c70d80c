import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { isCapitalised } from "./capital-run.ts";

/** How many of a heading's longer words have a capital where it is set in title case. */
const TITLE_CASE_SHARE = 0.7;
/** Shorter words keep their lower case even in title case. */
const SHORTEST_TITLE_WORD = 4;
/** Fewer longer words tell nothing. */
const FEWEST_WORDS = 4;

/** Whether a sentence is set in title case, where capitals tell nothing. */
export function isTitleCase(parsed: ParsedText, sentence: TokenRange): boolean {
	const last = parsed.tokens[sentence.to - 1]!;
	if (/^[.!?,:;”"]/.test(last.text)) return false;
	let long = 0;
	let capital = 0;
	for (let i = sentence.from + 1; i < sentence.to; i++) {
		const token = parsed.tokens[i]!;
		if (token.text.length < SHORTEST_TITLE_WORD || !/\p{L}/u.test(token.text)) continue;
		long++;
		if (isCapitalised(token)) capital++;
	}
	return long >= FEWEST_WORDS && capital >= long * TITLE_CASE_SHARE;
}
