import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { isCapitalised } from "./capital-run.ts";
import { singularOf } from "./inflect.ts";
import type { Name } from "./name.ts";
import { isOfficeInitials } from "./office-initials.ts";
import { isNounForPeople } from "./person-noun.ts";
import { officeOfBefore } from "./title.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { CORE_ENDS, DEFINITE } from "./words/function-words.ts";
import { PERSON_NOUNS_IN_SMALL } from "./words/person-nouns.ts";
import { TITLES } from "./words/titles.ts";

/** Words in lower case that stand inside an office before a name. */
const IN_OFFICE = new Set(
	(
		"'s acting army assistant associate attorney budget campaign chief city co-author communications " +
		"company county defence defense deputy district economic ex executive family federal finance first " +
		"for foreign former founding general government head health home interior justice late lead legal " +
		"longtime managing military national of opposition party personal police political president press " +
		"prime research retired second security senior staff state study then top trade transport treasury " +
		"veteran vice"
	).split(" "),
);
/** Openings of what is no apposition: "…, and he advocated". */
const OPENS_CLAUSE = new Set(
	"and as because but he if it or she so that they when where which while who whose".split(" "),
);
const VERBS_OF_CLAUSES = new Set(
	"are did does had has have is said says was were will would".split(" "),
);
/** Nouns for somebody of somebody's: no office that one holds. */
const RELATIONS = new Set(
	(
		"acquaintance ally aunt boyfriend brother classmate colleague cousin critic daughter father friend " +
		"girlfriend husband mother neighbor neighbour nephew niece opponent relative rival sister son " +
		"supporter uncle victim widow widower wife"
	).split(" "),
);
const LONGEST_OFFICE_BEFORE = 12;
const LONGEST_OFFICE_AFTER = 30;
const ENDS_APPOSITION = new Set([",", ".", ";", ":", "(", ")", '"', "--", "who", "whose", "which"]);
const COPULAS = new Set(["is", "was", "became", "remains"]);
const ARTICLES = new Set(["a", "an", "the"]);

/** Whether a token says what a person does: "senator", "Gov.", "lawyer". */
export function isOfficeWord(parsed: ParsedText, at: number): boolean {
	const { norm, text } = parsed.tokens[at] ?? { norm: "", text: "" };
	const isSmall = norm === text && PERSON_NOUNS_IN_SMALL.has(singularOf(norm));
	const isWord = TITLES.has(norm) || isNounForPeople(singularOf(norm));
	return isSmall || isWord || isOfficeInitials(parsed, at);
}

/** The token where a name with its office or title starts: "Rep. Lee", "the mayor of Ashby Ann Lee". */
export function startWithOffice(parsed: ParsedText, name: Name): number {
	return Math.min(officeBefore(parsed, name)?.from ?? name.titleFrom, name.titleFrom);
}

/** The office printed right before a name: "Chiang Rai acting Gov."; null when there is none. */
export function officeBefore(parsed: ParsedText, name: Name): TokenRange | null {
	const end = name.tokens.from;
	const { sentence } = parsed.tokens[end]!;
	const before = parsed.tokens[end - 1];
	if (before?.sentence !== sentence) return null;
	let from = officeOfBefore(parsed, end) ?? end - 1;
	if (from === end - 1 && !isOfficeWord(parsed, from)) return null;
	while (from > Math.max(0, end - LONGEST_OFFICE_BEFORE)) {
		const token = parsed.tokens[from - 1]!;
		if (token.sentence !== sentence) break;
		if (isPeople(token.norm) || isOfSomebody(parsed, from - 1)) break;
		const goesOn =
			isCapitalised(token) || IN_OFFICE.has(token.norm) || isOfficeWord(parsed, from - 1);
		if (!goesOn) break;
		from--;
	}
	while (from < end && isEdge(parsed.tokens[from]!.norm)) from++;
	return from < end ? { from, to: end } : null;
}

/**
 * "a friend of Mr. Marsh", "a supporter of Senator Lee", "a lawyer for Treasury Secretary Lee": what
 * stands before "of" or "for" is somebody else.
 */
function isOfSomebody(parsed: ParsedText, at: number): boolean {
	const { norm } = parsed.tokens[at]!;
	const before = parsed.tokens[at - 1]?.norm ?? "";
	if (norm === "for" && isOfficeWord(parsed, at - 1)) return true;
	if (norm === "of" && RELATIONS.has(before)) return true;
	return /^(?:for|of)$/.test(norm) && TITLES.has(parsed.tokens[at + 1]!.norm);
}

/** "Democrats" before a name are other people, no office. */
function isPeople(norm: string): boolean {
	const singular = singularOf(norm);
	return singular !== norm && DEMONYMS.has(singular);
}

function isEdge(norm: string): boolean {
	return (
		DEFINITE.has(norm) ||
		norm === "a" ||
		norm === "an" ||
		norm === "and" ||
		/^['’"]/.test(norm) ||
		(CORE_ENDS.has(norm) && norm !== "former")
	);
}

/** The office after a name: ", a spokesman for Y," or "is the mayor of Y"; null when none. */
export function officeAfter(parsed: ParsedText, name: Name): TokenRange | null {
	const opener = parsed.tokens[name.tokens.to];
	if (!opener) return null;
	const isCopula =
		COPULAS.has(opener.norm) && ARTICLES.has(parsed.tokens[name.tokens.to + 1]?.norm ?? "");
	if (opener.norm !== "," && !isCopula) return null;
	const from = name.tokens.to + 1;
	if (OPENS_CLAUSE.has(parsed.tokens[from]?.norm ?? "")) return null;
	const core = coreEnd(parsed, from);
	if (core <= from || !isOfficeWord(parsed, core - 1)) return null;
	const to = appositionEnd(parsed, from);
	if (isSpeaker(parsed, from, to)) return null;
	for (let i = from; i < core; i++) {
		const { norm } = parsed.tokens[i]!;
		// "Ann Lee, asked the mayor": a verb stands before the article.
		if (VERBS_OF_CLAUSES.has(norm) || (i > from && ARTICLES.has(norm))) return null;
	}
	return { from, to };
}

/** ", Commissioner of Police Ann Lee said": somebody else, who speaks. */
function isSpeaker({ tokens }: ParsedText, from: number, to: number): boolean {
	if (!isCapitalised(tokens[from])) return false;
	for (let i = from + 2; i < to; i++) {
		const isName = isCapitalised(tokens[i - 1]) && isCapitalised(tokens[i - 2]);
		if (isName && /^(?:added|said|says|told)$/.test(tokens[i]!.norm)) return true;
	}
	return false;
}

function coreEnd(parsed: ParsedText, from: number): number {
	const { tokens } = parsed;
	let at = from;
	while (at < tokens.length && at < from + LONGEST_OFFICE_BEFORE) {
		const token = tokens[at]!;
		if (ENDS_APPOSITION.has(token.norm) || token.sentence !== tokens[from]!.sentence) break;
		if (CORE_ENDS.has(token.norm)) break;
		at++;
	}
	return at;
}

function appositionEnd(parsed: ParsedText, from: number): number {
	const { tokens } = parsed;
	let at = from;
	while (at < tokens.length && at < from + LONGEST_OFFICE_AFTER) {
		const token = tokens[at]!;
		if (ENDS_APPOSITION.has(token.norm) || token.sentence !== tokens[from]!.sentence) break;
		at++;
	}
	return at;
}
