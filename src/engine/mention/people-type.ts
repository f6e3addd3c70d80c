import type { ParsedText } from "../text/parse.ts";
import { isCapitalised } from "./capital-run.ts";
import { speakInGeneral } from "./in-general.ts";
import { isPlural } from "./inflect.ts";
import { areInside, knows } from "./inside.ts";
import type { EntityType } from "./mention.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { INFORMANT_NOUNS } from "./words/informant-nouns.ts";
import { NAME_OF_BODY } from "./words/name-parts.ts";
import { CROWD_WORDS, PROFESSIONS, PUBLIC_NOUNS } from "./words/public-nouns.ts";

const PEOPLE_IN_ONE = new Set([
	"couple",
	"crew",
	"duo",
	"family",
	"pair",
	"personnel",
	"staff",
	"trio",
]);
/**
 * Particular people, one or several, or people at large; null where the noun is for no people.
 *
 * @param norm the noun as printed, in lower case; `noun` in the singular
 * @param isPerson a table or its ending says that the noun is for a person
 */
export function peopleType(
	parsed: ParsedText,
	phrase: NounPhrase,
	norm: string,
	noun: string,
	isPerson: boolean,
): EntityType | null {
	const isTold = isCounted(parsed, phrase) || isPicked(parsed, phrase);
	if (DEMONYMS.has(noun)) {
		const isAsked = isTold || (PARTIES.has(noun) && areInside(parsed, phrase));
		return nationType(phrase, norm, noun, isAsked);
	}
	if (PEOPLE_IN_ONE.has(noun)) return "group";
	if (!isPerson && !PUBLIC_NOUNS.has(noun)) return null;
	if (isShareOrNobody(parsed, phrase)) return "public";
	if (isPlural(norm) && !picksOne(parsed, phrase)) {
		return severalType(parsed, phrase, norm, noun, isTold);
	}
	return isAnybody(parsed, phrase) ? "public" : "person";
}

function severalType(
	parsed: ParsedText,
	phrase: NounPhrase,
	norm: string,
	noun: string,
	isTold: boolean,
): EntityType {
	const isOpen = noun === "person" ? phrase.isPart : !INFORMANT_NOUNS.has(noun);
	if (isOpen && areCountless(parsed, phrase)) return "public";
	if (PROFESSIONS.has(noun) && speakInGeneral(parsed, phrase)) return "public";
	if (noun === "person") {
		return isDescribed(parsed, phrase) && !isNation(parsed, phrase) ? "group" : "public";
	}
	const isPublic = PUBLIC_NOUNS.has(noun) || CROWD_WORDS.has(norm);
	const isSpecific =
		(phrase.form === "definite" && !phrase.isOwned) ||
		isTold ||
		areInside(parsed, phrase) ||
		(EXPERTS.test(noun) && areOfNamed(parsed, phrase));
	return isPublic && !isSpecific ? "public" : "group";
}

const EXPERTS =
	/^(?:academic|analyst|economist|expert|historian|lawyer|researcher|scholar|scientist|strategist)$/;

/** "Analysts at Norna Bank", "Norna Bank analysts": a few, who can be asked. */
function areOfNamed({ tokens }: ParsedText, { core: { from, to }, head }: NounPhrase): boolean {
	const ahead = tokens[head - 1];
	if (head > from && isCapitalised(ahead) && NAME_OF_BODY.has(ahead!.norm)) return true;
	const body = tokens[to + 1]?.norm === "the" ? to + 2 : to + 1;
	return /^(?:at|from|with)$/.test(tokens[to]?.norm ?? "") && isCapitalised(tokens[body]);
}

const COUNTS = new Set(
	"both eight five four multiple nine numerous seven several six ten three two".split(" "),
);
/** "top Republicans", "leading economists": those whom everybody in the field could name. */
const PICKED = new Set("influential key leading prominent ranking senior top".split(" "));
const EMINENT = /^(?:business|cultural|opposition|political|public|religious)$/;

/** "senior figures in the party": no numbers. */
export function isEminent(parsed: ParsedText, phrase: NounPhrase): boolean {
	return isPicked(parsed, phrase) || EMINENT.test(wordBefore(parsed, phrase));
}

/** "six voters in ten" counts nobody. */
const SHARE_OF = /^(?:10|100|five|four|ten|three)$/;

/** "two experts", "both women": particular people. */
function isCounted(parsed: ParsedText, phrase: NounPhrase): boolean {
	const { tokens } = parsed;
	const isShare =
		/^(?:in|of)$/.test(tokens[phrase.core.to]?.norm ?? "") &&
		SHARE_OF.test(tokens[phrase.core.to + 1]?.norm ?? "");
	if (isShare) return false;
	if (phrase.isPart && TOGETHER.has(tokens[phrase.core.from - 2]?.norm ?? "")) return true;
	const first = tokens[phrase.determiner]?.norm ?? "";
	return COUNTS.has(first) || (!phrase.isPart && NUMBER.test(first));
}

const NUMBER = /^\d[\d,]*$/;
const TOGETHER = new Set("dozen dozens group handful score scores trio".split(" "));
const COUNTLESS = /^(?:many|most)$/;
const COUNTLESS_OF = /^(?:hundreds|lot|lots|many|most|thousands|millions)$/;

/** "many journalists", "a lot of people": no particular ones. */
function areCountless({ tokens }: ParsedText, { core, determiner, isPart }: NounPhrase): boolean {
	if (tokens[core.to]?.norm === "interviewed") return false;
	if (isPart) return COUNTLESS_OF.test(tokens[core.from - 2]?.norm ?? "");
	return COUNTLESS.test(tokens[determiner]?.norm ?? "");
}

function isPicked({ tokens }: ParsedText, { core, head }: NounPhrase): boolean {
	return tokens.slice(core.from, head).some(({ norm }) => PICKED.has(norm));
}

/** What counts people that nobody knows one by one. */
const SHARES =
	/^(?:%|fraction|majority|minority|percent|plurality|share|(?:\w+-)?(?:quarters?|thirds?))$/;

/** "no serious lawyer", "28 percent of the women in the poll": no particular people. */
export function isShareOrNobody(
	{ tokens }: ParsedText,
	{ determiner, isPart, core }: NounPhrase,
): boolean {
	if (tokens[determiner]?.norm === "no") return true;
	return isPart && SHARES.test(tokens[core.from - 2]?.norm ?? "");
}

/** "one might think": whoever reads it. */
export function isAnyone({ tokens }: ParsedText, { core }: NounPhrase): boolean {
	const isBare = core.to - core.from === 1;
	return isBare && /^(?:can|could|may|might|must|should|would)$/.test(tokens[core.to]?.norm ?? "");
}

/** "the average voter" is nobody in particular. */
function isAnybody(parsed: ParsedText, phrase: NounPhrase): boolean {
	return /^(?:average|ordinary|typical)$/.test(wordBefore(parsed, phrase));
}

/** Whether the phrase speaks of one out of several: "one of the sources". */
export function picksOne(parsed: ParsedText, phrase: NounPhrase): boolean {
	if (!phrase.isPart) return false;
	const first = parsed.tokens[phrase.determiner]?.norm ?? "";
	return first === "one" || first === "another";
}

/** "people familiar with the matter", "two people": told from people at large. */
function isDescribed(parsed: ParsedText, phrase: NounPhrase): boolean {
	const first = parsed.tokens[phrase.core.from]!.norm;
	const quantified =
		phrase.determiner >= 0 && !["many", "most", "some", "few", "more"].includes(first);
	return quantified || (phrase.core.to < parsed.tokens.length && isFollowed(parsed, phrase));
}

/** "the American people", "the people of Ohio". */
function isNation({ tokens }: ParsedText, { form, isPart, core, head }: NounPhrase): boolean {
	if (form !== "definite" || isPart || tokens[core.from]!.norm !== "the") return false;
	const before = tokens[head - 1]!;
	return tokens[core.to]?.norm === "of" || (head - core.from > 1 && isCapitalised(before));
}

function isFollowed(parsed: ParsedText, { core }: NounPhrase): boolean {
	const next = parsed.tokens[core.to]?.norm ?? "";
	return /^(?:at|in|near|who|with|working)$/.test(next) || knows(parsed, core.to);
}

const PARTIES = new Set(
	"conservative democrat democratic liberal republican tory labourite".split(" "),
);

/** "the Israelis" speak as their state; "Americans", "House Republicans" are people at large. */
function nationType(phrase: NounPhrase, norm: string, noun: string, isTold: boolean): EntityType {
	if (norm === noun && phrase.form === "bare") return PARTIES.has(noun) ? "public" : "organization";
	if (norm === noun) return "person";
	if (isTold || (phrase.form === "definite" && noun.endsWith("man"))) return "group";
	const isState =
		phrase.form === "definite" && !PARTIES.has(noun) && phrase.head - phrase.core.from === 1;
	return isState ? "organization" : "public";
}

/** The word before the noun, in lower case; empty where it opens the phrase. */
export function wordBefore(parsed: ParsedText, phrase: NounPhrase): string {
	return phrase.head > phrase.core.from ? parsed.tokens[phrase.head - 1]!.norm : "";
}
