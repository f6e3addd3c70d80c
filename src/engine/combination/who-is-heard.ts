import { isFirstName } from "../mention/first-name.ts";
import { singularOf } from "../mention/inflect.ts";
import { isNounForPeople } from "../mention/person-noun.ts";
import { NAME_OF_BODY } from "../mention/words/name-parts.ts";
import { TITLES } from "../mention/words/titles.ts";
import { type Span, textOf } from "../text/span.ts";

/** "They" are plans as often as people. */
const PRONOUN = /^(?:he|i|she|we|who|you)$/;
const TOGETHER = /^(?:children|couple|crew|personnel|police|staff)$/;
/** Ends of compounds that no table holds: "boatman". */
const PERSON_ENDING = /(?:man|person|(?<!brain)child)$/;
/** Nouns of the table that are for a thing as well: these may be doubted and make noise. */
const THINGS =
	/^(?:computer|counter|destroyer|fan|generator|monitor|poster|recorder|relation|skirt|source|suicide|threat|voucher)$/;
const NAME =
	/^(?!(?:The|This|These|Those|An?|Her|His|Its|My|Our|Their)\s)\p{Lu}\S*(?:\s\p{Lu}\S*)*$/u;
/** Those whose trade it is to ask: a name before them, though nobody knows it, is a person's. */
const ASKERS = /\b(?:agents?|detectives?|fbi|interrogators?|investigators?|police|prosecutors?)\b/i;
/** A word that opens a sentence may be a name if it stands within one this near, in code units. */
const NEAR = 2000;

/** Who or what "was questioned". */
export interface Heard {
	readonly text: string;
	/** Code units; its end is its head's: "two members" of "two members of the staff". */
	readonly subject: Span;
	/** The words for whoever questions. */
	readonly asker: string;
}

/** Whether a subject is for people, whom one asks, and not for a plan, which one doubts. */
export function arePeople(heard: Heard): boolean {
	const words = textOf(heard.text, heard.subject).split(/\s+/);
	const last = words.at(-1)!;
	return isForPeople(last.toLowerCase(), /^\p{Lu}/u.test(last)) || isName(words, heard);
}

function isForPeople(word: string, isCapital: boolean): boolean {
	if (PRONOUN.test(word) || TOGETHER.test(word)) return true;
	const noun = singularOf(word);
	if (isNounForPeople(noun)) return !THINGS.test(noun);
	// Not "Oman".
	return !isCapital && PERSON_ENDING.test(noun);
}

function isName(words: readonly string[], { text, subject, asker }: Heard): boolean {
	const name = words.join(" ");
	if (!NAME.test(name)) return false;
	const norms = words.map((word) => word.toLowerCase());
	if (NAME_OF_BODY.has(norms.at(-1)!)) return false;
	if (norms.slice(0, -1).some(isBeforeName)) return true;
	return ASKERS.test(asker) && (words.length > 1 || standsWithin(text, name, subject.start));
}

/** "General Electric" is nobody's name. */
function isBeforeName(word: string): boolean {
	return isFirstName(word) || (TITLES.has(word) && word !== "general");
}

/** Whether a word stands within a sentence as well as where it opens one. */
function standsWithin(text: string, word: string, at: number): boolean {
	const near = text.slice(Math.max(0, at - NEAR), at + NEAR);
	return new RegExp(String.raw`[\p{L}\p{N},]\s${word}(?![\p{L}\p{N}])`, "u").test(near);
}
