import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { isPlural, singularOf } from "./inflect.ts";
import type { Name } from "./name.ts";
import type { NameIndex } from "./name-index.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { isOfficeWord, officeBefore } from "./office.ts";
import { picksOne } from "./people-type.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { INFORMANT_NOUNS } from "./words/informant-nouns.ts";

/** Ahead of the name of one who speaks: a quotation's end, or a verb of speech. */
const OPENS_NAME = /^(?:["”'’]+|said|says|added|adds|told|tells|wrote|writes)$/;
/** Between a name and a word on who it is. */
const APPOSES = /^(?:,|--|—|–)$/;
/** Tokens of a name with its title behind a comma, at most. */
const LONGEST_NAME_BEHIND = 8;

/**
 * The name right before or behind a description, where the two are of one person: "Ann Lee, mayor of
 * Springfield", "the mayor, Ann Lee,".
 *
 * @param range the mention's tokens
 */
export function nameBeside(
	parsed: ParsedText,
	names: NameIndex,
	phrase: NounPhrase,
	range: TokenRange,
): Name | null {
	return nameAhead(parsed, names, phrase) ?? nameBehind(parsed, names, phrase, range);
}

/**
 * "said Ann Lee, mayor of Springfield": a description right after a person's name is of the one
 * named. With an article it may bring in somebody else ("after talks with Lee, an aide said"), so the
 * name must open the sentence or quotation, or follow the verb.
 */
function nameAhead(parsed: ParsedText, names: NameIndex, phrase: NounPhrase): Name | null {
	const { tokens } = parsed;
	const from = phrase.isPart ? phrase.determiner : phrase.core.from;
	const before = tokens[from - 1]?.norm ?? "";
	if (/^(?:is|was)$/.test(before))
		return phrase.form === "indefinite" ? subjectOf(parsed, names, from) : null;
	const goesOn = isToldMore(parsed, phrase);
	const name = names.at(from - 2);
	const isPerson = name?.type === "person" || (goesOn && name?.type === "unknown");
	if (!APPOSES.test(before) || !isPerson) return null;
	if (phrase.isPart) return goesOn && picksOne(parsed, phrase) ? name : null;
	if (!isRole(parsed, phrase, goesOn)) return null;
	if (phrase.form === "bare") return name;
	if (/^(?:another|one)$/.test(tokens[from]!.norm)) return null;
	return goesOn || (before === "," && opensName(parsed, name)) ? name : null;
}

/** One person's office, or any noun for one person that the text tells more of. */
function isRole(parsed: ParsedText, { head }: NounPhrase, goesOn: boolean): boolean {
	const { norm } = parsed.tokens[head]!;
	if (isPlural(norm)) return false;
	return goesOn || isOfficeWord(parsed, head) || DEMONYMS.has(norm);
}

/** "…, a lawyer who said", "…, a lawyer from Oslo, who said". */
function isToldMore({ tokens }: ParsedText, { core }: NounPhrase): boolean {
	const at = tokens[core.to]?.norm === "," ? core.to + 1 : core.to;
	return tokens[at]?.norm === "who";
}

/** "Ola Berg, who left in May, is a lawyer who said so": the name that opens the sentence. */
function subjectOf({ tokens, sentences }: ParsedText, names: NameIndex, at: number): Name | null {
	const { from } = sentences[tokens[at]!.sentence]!;
	const name = names.within({ from, to: at - 1 })[0];
	return name?.type === "person" && name.titleFrom === from ? name : null;
}

/** Whether a name stands where somebody starts to speak: "said Ann Lee", "according to Ann Lee". */
function opensName({ tokens }: ParsedText, name: Name): boolean {
	const before = tokens[name.titleFrom - 1];
	if (before?.sentence !== tokens[name.tokens.from]!.sentence) return true;
	const isAccording = before.norm === "to" && tokens[name.titleFrom - 2]?.norm === "according";
	return isAccording || OPENS_NAME.test(before.norm);
}

function personAt(names: NameIndex, token: number): Name | null {
	const name = names.at(token);
	return name?.type === "person" && name.tokens.from === token ? name : null;
}

/** "the panel's chairman, Rep. Ann Lee, …": a name between commas right after a description. */
function nameBehind(
	parsed: ParsedText,
	names: NameIndex,
	phrase: NounPhrase,
	range: TokenRange,
): Name | null {
	const { tokens } = parsed;
	const comma = Math.max(phrase.core.to, range.to);
	if (tokens[comma]?.norm === "named") return personAt(names, comma + 1);
	if (tokens[comma]?.norm !== "," || !isOfficeWord(parsed, phrase.head)) return null;
	const name = names.within({ from: comma + 1, to: comma + 1 + LONGEST_NAME_BEHIND })[0];
	if (name?.type !== "person") return null;
	const from = officeBefore(parsed, name)?.from ?? name.tokens.from;
	if (from !== comma + 1) return null;
	const isOne =
		!isPlural(tokens[phrase.head]!.norm) && !phrase.isPart && phrase.form === "definite";
	const isVague = INFORMANT_NOUNS.has(singularOf(tokens[phrase.head]!.norm));
	return isOne && !isVague && /^[,.]$/.test(tokens[name.tokens.to]?.norm ?? "") ? name : null;
}
