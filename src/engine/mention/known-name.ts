import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { NameType } from "./name.ts";
import { BODIES } from "./words/bodies.ts";
import { ARTICLED_OUTLETS, OUTLETS } from "./words/outlets.ts";
import { PLACES } from "./words/places.ts";

/** The words of a range in lower case, parted by blanks. */
export function phraseOf(parsed: ParsedText, range: TokenRange): string {
	const { tokens } = parsed;
	let phrase = "";
	for (let i = range.from; i < range.to; i++) {
		phrase += (i > range.from ? " " : "") + tokens[i]!.norm;
	}
	return phrase;
}

/** The type of names that tables know by heart. */
export function knownType(phrase: string): NameType | null {
	if (OUTLETS.has(phrase) && !ARTICLED_OUTLETS.has(phrase)) return "outlet";
	if (BODIES.has(phrase)) return "organization";
	if (PLACES.has(phrase)) return "place";
	return null;
}
