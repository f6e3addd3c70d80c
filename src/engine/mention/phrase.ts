import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";

/** The words of a range in lower case, parted by blanks; "'s" stands at its word. */
export function phraseOf(parsed: ParsedText, range: TokenRange): string {
	const { tokens } = parsed;
	let phrase = "";
	for (let i = range.from; i < range.to; i++) {
		const { norm } = tokens[i]!;
		phrase += (i > range.from && norm !== "'s" ? " " : "") + norm;
	}
	return phrase;
}
