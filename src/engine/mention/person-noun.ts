import { PERSON_NOUNS } from "./words/person-nouns.ts";
import { TITLES } from "./words/titles.ts";

/** Last parts of compounds that open with the noun: "editor-in-chief", "mayor-elect". */
const BEHIND_OFFICE = new Set([
	"charge",
	"chief",
	"command",
	"designate",
	"elect",
	"general",
	"large",
	"laureate",
]);

/** British papers: "mum-of-two", "father-of-three". */
const PARENT = /^(\p{L}+)-of-(?:\p{L}+|\d+)$/u;

/** Whether a noun in the singular and in lower case is one for people: "editor", "ex-minister". */
export function isNounForPeople(noun: string): boolean {
	if (PERSON_NOUNS.has(noun) || noun.endsWith("ologist")) return true;
	const parent = PARENT.exec(noun)?.[1];
	if (parent) return isTold(parent);
	const dash = noun.indexOf("-");
	if (dash < 1) return false;
	const last = noun.slice(noun.lastIndexOf("-") + 1);
	if (BEHIND_OFFICE.has(last)) return isTold(noun.slice(0, dash));
	return isTold(last);
}

function isTold(noun: string): boolean {
	return PERSON_NOUNS.has(noun) || TITLES.has(noun);
}
