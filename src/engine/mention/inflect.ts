const IRREGULAR = new Map([
	["men", "man"],
	["people", "person"],
	["children", "child"],
	["wives", "wife"],
	["ads", "ad"],
	["spokespeople", "spokesperson"],
	["news", "news"],
	["analyses", "analysis"],
	["headquarters", "headquarters"],
	["gardai", "garda"],
	["gardaí", "garda"],
	["mps", "mp"],
	["tds", "td"],
]);

const ENDS_IN_I = new Set(
	(
		"bangladeshis emiratis iraqis israelis kuwaitis nepalis omanis pakistanis qataris saudis somalis " +
		"taxis yazidis yemenis"
	).split(" "),
);
/** Not the plurals they look like. */
const NO_MEN = new Set([
	"abdomen",
	"acumen",
	"amen",
	"omen",
	"regimen",
	"specimen",
	"stamen",
	"yemen",
]);
const PLURAL_OF_PERSON = /men$|people$|folks$|children$/;
const NOT_PLURAL = /(?:ss|us|is|ous)$/;

/** The singular of an English noun in lower case; the word itself when it is none. */
export function singularOf(noun: string): string {
	const known = IRREGULAR.get(noun);
	if (known) return known;
	const last = noun.lastIndexOf("-") + 1;
	if (last > 0) return noun.slice(0, last) + singularOf(noun.slice(last));
	if (ENDS_IN_I.has(noun)) return noun.slice(0, -1);
	if (NO_MEN.has(noun)) return noun;
	if (noun.endsWith("men")) return `${noun.slice(0, -2)}an`;
	if (!noun.endsWith("s") || NOT_PLURAL.test(noun) || noun.length < 4) return noun;
	if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
	if (/(?:x|ch|sh|ss)es$/.test(noun)) return noun.slice(0, -2);
	return noun.slice(0, -1);
}

/** Whether an English noun in lower case looks like a plural. */
export function isPlural(noun: string): boolean {
	if (PLURAL_OF_PERSON.test(noun)) return !NO_MEN.has(noun);
	if (/^garda[ií]$/.test(noun)) return true;
	return noun.endsWith("s") && singularOf(noun) !== noun;
}
