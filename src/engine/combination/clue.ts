import { quoteStates } from "../quotation/quote-state.ts";
import type { Reading } from "../quotation/reading.ts";
import type { TokenRange } from "../text/span.ts";

/** A clue's name, and how much of it there is. */
export type Clue = readonly [name: string, value: number];

/** A clue's name, its own log odds, and what it gives each unit of the judge: signed bytes in hexadecimal. */
export type ClueRow = readonly [name: string, own: number, units: string];

/** What clues are read from. */
export interface Page {
	readonly reading: Reading;
	/** A value of `QUOTE_STATE` for each token. */
	readonly quote: Uint8Array;
}

export function pageOf(reading: Reading): Page {
	return { reading, quote: quoteStates(reading) };
}

const PRONOUNS = new Set("i we you he she it they who which that one".split(" "));
const DETERMINERS = new Set(
	"the a an this these those some many most several other another no two three four".split(" "),
);

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** What kind of phrase a source is, by its first word: "she", "the", "name", "other"; or "none". */
export function formOf({ reading }: Page, source: TokenRange | null): string {
	if (!source) return "none";
	const { norm, text } = reading.parsed.tokens[source.from]!;
	if (PRONOUNS.has(norm) || DETERMINERS.has(norm)) return norm;
	return CAPITAL.test(text) ? "name" : "other";
}
