import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { isCapitalised } from "./capital-run.ts";
import { isPlural } from "./inflect.ts";
import type { Name } from "./name.ts";
import { isOfficeWord } from "./office.ts";
import { CORE_ENDS, DEFINITE } from "./words/function-words.ts";

/** Tokens of a description ahead of a name, at most. */
const LONGEST = 20;
/** "The", "his", "one": opens a description and is no part of the office. */
const OPENS = new Set([...DEFINITE, "a", "an", "another", "fellow", "one", "own"]);
/** Nouns that tell no more than a name does. */
const TELLS_NOTHING = /^(?:boy|client|girl|guy|lady|man|person|woman)$/;
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
	const opens = start ?? startOf(parsed, comma);
	if (opens === null || opens >= comma) return null;
	const from = withoutOwner(parsed, opens, comma);
	const noun = nounOf(parsed, from, comma);
	return noun !== null && isOffice(parsed, noun) ? { from, to: comma } : null;
}

function isOffice(parsed: ParsedText, noun: number): boolean {
	const { norm } = parsed.tokens[noun]!;
	return isOfficeWord(parsed, noun) && !isPlural(norm) && !TELLS_NOTHING.test(norm);
}

/** The comma ahead of a name with its title and age: "a neighbour, 54-year-old Ann Lee". */
function commaBefore({ tokens }: ParsedText, { titleFrom, tokens: { from } }: Name): number | null {
	let at = titleFrom - 1;
	if (/^\d+-year-old$/.test(tokens[at]?.norm ?? "")) at--;
	const isApposed = tokens[at]?.norm === "," && tokens[at]!.sentence === tokens[from]!.sentence;
	return isApposed ? at : null;
}

/** Where a description opens that ends before a comma; null where it is not told. */
function startOf({ tokens }: ParsedText, comma: number): number | null {
	const { sentence } = tokens[comma]!;
	for (let i = comma - 1; i >= Math.max(0, comma - LONGEST); i--) {
		const { norm } = tokens[i]!;
		if (tokens[i]!.sentence !== sentence || norm === ",") return null;
		if (OPENS.has(norm) && !LEADS_ON.test(tokens[i - 1]?.norm ?? "")) return i;
	}
	return null;
}

/** Behind articles, "her" and "the company's"; at "Norway" of "Norway's". */
function withoutOwner({ tokens }: ParsedText, opens: number, comma: number): number {
	let from = opens;
	while (from < comma && OPENS.has(tokens[from]!.norm)) from++;
	for (let i = from; i < comma && !CORE_ENDS.has(tokens[i]!.norm); i++) {
		if (/^['’]s?$/.test(tokens[i]!.norm) && !isCapitalised(tokens[i - 1])) from = i + 1;
	}
	return from;
}

/** The last token before what says where an office is held; null where there is none. */
function nounOf({ tokens }: ParsedText, from: number, comma: number): number | null {
	let to = from;
	while (to < comma && !CORE_ENDS.has(tokens[to]!.norm) && tokens[to]!.norm !== "responsible") to++;
	return to > from ? to - 1 : null;
}
