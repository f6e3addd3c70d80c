import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { isCapitalised } from "./capital-run.ts";
import { isPlural } from "./inflect.ts";
import type { Name } from "./name.ts";
import { isOfficeWord } from "./office.ts";
import { CORE_ENDS } from "./words/function-words.ts";

/** Tokens of a description ahead of a name, at most. */
const LONGEST = 20;
/** "The", "his", "one": opens a description and is no part of the office. */
const OPENS = new Set("a an another fellow her his its my one our own the their your".split(" "));
/** Between the noun of an office and where or over what it is held. */
const LEADS_ON = /^(?:at|for|from|in|of|on)$/;

/**
 * The office that a name explains: "director of the health board" in "the director of the health board,
 * Ann Lee, said". Whose it is stays where they have a name ("Norway's envoy"), not "the company's".
 *
 * @param start where the whole is known to begin, as that of a source; looked for where it is null
 * @returns null where no office stands there
 */
export function officeApposed(
	parsed: ParsedText,
	name: Name,
	start: number | null = null,
): TokenRange | null {
	const comma = commaBefore(parsed, name);
	if (comma === null) return null;
	if (start === null && !/^[,.]$/.test(parsed.tokens[name.tokens.to]?.norm ?? "")) return null;
	if (start !== null) return officeFrom(parsed, start, comma);
	return startsBefore(parsed, comma)
		.map((from) => officeFrom(parsed, from, comma))
		.reduce((best, next) => next ?? best, null);
}

/** What stands between an opening and the comma, where its noun is one for people. */
function officeFrom(parsed: ParsedText, opens: number, comma: number): TokenRange | null {
	const from = withoutOwner(parsed, opens, comma);
	const noun = nounOf(parsed, from, comma);
	const isOffice =
		noun !== null && isOfficeWord(parsed, noun) && !isPlural(parsed.tokens[noun]!.norm);
	return isOffice ? { from, to: comma } : null;
}

/** The comma ahead of a name with its title and age: "a neighbour, 54-year-old Ann Lee", "the vicar, the Rev Paul Lee". */
function commaBefore({ tokens }: ParsedText, { titleFrom, tokens: { from } }: Name): number | null {
	let at = titleFrom - 1;
	if (/^(?:\d+-year-old|the)$/.test(tokens[at]?.norm ?? "")) at--;
	const isApposed = tokens[at]?.norm === "," && tokens[at]!.sentence === tokens[from]!.sentence;
	return isApposed ? at : null;
}

/** Where a description may open that ends before a comma, the nearest first: "his aide" of "a son of his aide". */
function startsBefore({ tokens }: ParsedText, comma: number): readonly number[] {
	const { sentence } = tokens[comma]!;
	const starts: number[] = [];
	for (let i = comma - 1; i >= Math.max(0, comma - LONGEST); i--) {
		const { norm } = tokens[i]!;
		if (tokens[i]!.sentence !== sentence || norm === ",") break;
		// "The vicar of St Anne's," is of nobody's.
		if (i < comma - 1 && isPossessive(norm) && isCapitalised(tokens[i - 1])) {
			return [...starts, startOfOwner(tokens, i - 1)];
		}
		if (!OPENS.has(norm)) continue;
		starts.push(i);
		if (!LEADS_ON.test(tokens[i - 1]?.norm ?? "")) break;
	}
	return starts;
}

function isPossessive(norm: string): boolean {
	return /^['’]s?$/.test(norm);
}

/** "Mary" of "Mary Lee's lawyer". */
function startOfOwner(tokens: ParsedText["tokens"], last: number): number {
	let from = last;
	while (from > 0 && isCapitalised(tokens[from - 1]) && isBeside(tokens, from)) from--;
	return OPENS.has(tokens[from - 1]?.norm ?? "") && isBeside(tokens, from) ? from - 1 : from;
}

function isBeside(tokens: ParsedText["tokens"], at: number): boolean {
	return tokens[at - 1]!.sentence === tokens[at]!.sentence;
}

/** Behind articles, "her" and "the company's"; at "Norway" of "Norway's". */
function withoutOwner({ tokens }: ParsedText, opens: number, comma: number): number {
	let from = opens;
	while (from < comma && OPENS.has(tokens[from]!.norm)) from++;
	for (let i = from; i < comma && !CORE_ENDS.has(tokens[i]!.norm); i++) {
		if (isPossessive(tokens[i]!.norm) && !isCapitalised(tokens[i - 1])) from = i + 1;
	}
	return from;
}

/** The last token before what says where an office is held; null where there is none. */
function nounOf({ tokens }: ParsedText, from: number, comma: number): number | null {
	let to = from;
	while (to < comma && !CORE_ENDS.has(tokens[to]!.norm) && tokens[to]!.norm !== "responsible") to++;
	return to > from ? to - 1 : null;
}
