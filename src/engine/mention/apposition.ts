import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { isCapitalised } from "./capital-run.ts";
import { isFirstName } from "./first-name.ts";
import { singularOf } from "./inflect.ts";
import { BODY_NOUNS } from "./words/body-nouns.ts";
import { FIRM_NOUNS } from "./words/firm-nouns.ts";
import { CORE_ENDS } from "./words/function-words.ts";
import { NAME_OF_BODY } from "./words/name-parts.ts";
import { PERSON_NOUNS } from "./words/person-nouns.ts";

/** Words of an apposition looked at for its noun. */
const LONGEST_APPOSITION = 10;

/** Index of the last word of a name's apposition before anything that follows its noun; null without one. */
function nounApposed({ tokens }: ParsedText, { to }: TokenRange): number | null {
	const article = tokens[to + 1]?.norm ?? "";
	if (tokens[to]?.norm !== "," || !/^(?:an?|the)$/.test(article)) return null;
	let at = to + 2;
	const end = Math.min(tokens.length, at + LONGEST_APPOSITION);
	while (at < end && !CORE_ENDS.has(tokens[at]!.norm) && !/^[,.]$/.test(tokens[at]!.norm)) at++;
	return at - 1;
}

/** Within the name of a body: "Right to Life", "Voice for Change". */
const JOINS_BODY = /^(?:for|of|to)$/;

/** Where a name goes on: "Norland Right" before "to Life". */
function withWhatItIsFor(parsed: ParsedText, { from, to }: TokenRange): TokenRange {
	const { tokens } = parsed;
	let end = to;
	if (!JOINS_BODY.test(tokens[end]?.norm ?? "") || isSomebodyOf(parsed, { from, to }))
		return { from, to };
	for (end++; isCapitalised(tokens[end]); end++);
	return end > to + 1 ? { from, to: end } : { from, to };
}

/** "Dan Lund of Valley Research, a polling firm": the firm is Valley Research. */
export function isSomebodyOf({ tokens }: ParsedText, { from, to }: TokenRange): boolean {
	if (tokens[to]?.norm !== "of" || to - from < 2) return false;
	if (isFirstName(tokens[from]!.norm)) return true;
	let end = to + 1;
	while (isCapitalised(tokens[end])) end++;
	return to - from === 2 && end > to + 2 && NAME_OF_BODY.has(tokens[end - 1]!.norm);
}

/**
 * "Edmunds, a car data firm", "Norland Right to Life, a local group": the apposition's noun is one for bodies,
 * and no part of a name.
 */
export function isCalledBody(parsed: ParsedText, range: TokenRange): boolean {
	const at = nounApposed(parsed, withWhatItIsFor(parsed, range));
	if (at === null || isCapitalised(parsed.tokens[at])) return false;
	const { norm } = parsed.tokens[at]!;
	// A social network is a firm, one that broadcasts an outlet.
	const isSocial = norm === "network" && parsed.tokens[at - 1]!.norm === "social";
	return isSocial || BODY_NOUNS.has(singularOf(norm));
}

/** "Norla Power, a nurse": the apposition's noun is a person's and never a firm's ("a developer"). */
export function isCalledSomebody(parsed: ParsedText, range: TokenRange): boolean {
	const at = nounApposed(parsed, range);
	const noun = at === null ? "" : singularOf(parsed.tokens[at]!.norm);
	return PERSON_NOUNS.has(noun) && !FIRM_NOUNS.has(noun);
}

/** "Jenny Town, an analyst at the centre": a first name, and the apposition's noun is a person's. */
export function isCalledPerson(parsed: ParsedText, range: TokenRange): boolean {
	if (!isFirstName(parsed.tokens[range.from]!.norm)) return false;
	const at = nounApposed(parsed, range);
	return at !== null && PERSON_NOUNS.has(singularOf(parsed.tokens[at]!.norm));
}
