import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { isCapitalised } from "./capital-run.ts";
import { isPlural, singularOf } from "./inflect.ts";
import type { EntityType } from "./mention.ts";
import type { NameIndex } from "./name-index.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { isPartOfReport } from "./part-of-report.ts";
import { isNounForPeople } from "./person-noun.ts";
import { speakingOutlet } from "./speaking-outlet.ts";
import { BODY_NOUNS, COLLECTIVE_BODIES } from "./words/body-nouns.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { INFORMANT_NOUNS } from "./words/informant-nouns.ts";
import { CROWD_WORDS, PUBLIC_NOUNS } from "./words/public-nouns.ts";
import { DOCUMENT_NOUNS, OUTLET_NOUNS, POST_NOUNS } from "./words/text-nouns.ts";
import { TITLES } from "./words/titles.ts";

const SPOKES = new Set(["mouthpiece", "spokesman", "spokesperson", "spokeswoman"]);
const NEWS_WORDS = new Set("media news newspaper press tv television tabloid radio".split(" "));
/** Bodies that are outlets when "news" or the like stands before them. */
const NEWS_BODIES = new Set([
	"agency",
	"channel",
	"company",
	"organisation",
	"organization",
	"service",
	"site",
	"website",
]);
/** Before the number of a local station: "News 12", "NBC10". */
const STATIONS = new Set(["abc", "cbs", "channel", "fox", "nbc", "news"]);
/** What somebody writes on at a platform: "his Facebook page". */
const PAGES = new Set(["account", "feed", "page", "profile"]);
const PLATFORMS = new Set(["facebook", "instagram", "media", "telegram", "tiktok", "twitter"]);
/** Printed matter that is an outlet's when the words before say so: "a Reuters report". */
const REPORTS = new Set(["account", "interview", "investigation", "report"]);
const CROWDS = new Set(["audience", "crowd", "electorate", "faction", "public", "world"]);
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
/** How nouns for people end that no table holds: "ad-maker". */
export const PERSON_ENDING =
	/(?:ist|ologist|ician|maker|keeper|owner|holder|worker|goer|man|woman|person|year-old|mate|in-law|father|mother|grapher)$/;

/** The sort of thing a noun phrase without a name speaks of; null where no word tells. */
export function typeOfPhrase(
	parsed: ParsedText,
	names: NameIndex,
	phrase: NounPhrase,
	whole: TokenRange,
): EntityType | null {
	const { norm } = parsed.tokens[phrase.head]!;
	const noun = singularOf(norm);
	if (noun === "figure" && isEminent(parsed, phrase)) return isPlural(norm) ? "group" : "person";
	const knows = KNOWS.has(parsed.tokens[phrase.core.to]?.norm ?? "");
	if (knows && CROWD_WORDS.has(norm) && norm !== "someone") return "group";
	return (
		speakerType(parsed, phrase, noun) ??
		textType(parsed, names, phrase, whole, noun) ??
		peopleType(parsed, phrase, norm, noun, isPersonNoun(noun)) ??
		bodyType(norm, noun) ??
		crowdType(parsed, phrase, norm) ??
		peopleType(parsed, phrase, norm, noun, PERSON_ENDING.test(noun))
	);
}

function wordBefore(parsed: ParsedText, phrase: NounPhrase): string {
	return phrase.head > phrase.core.from ? parsed.tokens[phrase.head - 1]!.norm : "";
}

function speakerType(parsed: ParsedText, phrase: NounPhrase, noun: string): EntityType | null {
	if (SPOKES.has(noun)) return "spokesperson";
	const before = wordBefore(parsed, phrase);
	if (noun === "secretary" && before === "press") return "spokesperson";
	if (noun === "officer" && (before === "press" || before === "information")) return "spokesperson";
	const speaksFor = noun === "representative" && phrase.form === "indefinite" && !phrase.isPart;
	return speaksFor ? "spokesperson" : null;
}

function textType(
	parsed: ParsedText,
	names: NameIndex,
	phrase: NounPhrase,
	whole: TokenRange,
	noun: string,
): EntityType | null {
	const before = wordBefore(parsed, phrase);
	if (/^\d+$/.test(noun) && STATIONS.has(before)) return "outlet";
	if (POST_NOUNS.has(noun) || (PAGES.has(noun) && PLATFORMS.has(before))) return "post";
	if (REPORTS.has(noun) && (NEWS_WORDS.has(before) || speakingOutlet(parsed, names, whole)))
		return "outlet";
	if (isPartOfReport(parsed, names, phrase, whole)) return "outlet";
	if (parsed.tokens[phrase.head]!.norm === "reports") return "outlet";
	if (NEWS_BODIES.has(noun) && NEWS_WORDS.has(before)) return "outlet";
	if (noun === "release" || (noun === "conference" && NEWS_WORDS.has(before))) return "document";
	if (OUTLET_NOUNS.has(noun) && !REPORTS.has(noun)) return "outlet";
	return DOCUMENT_NOUNS.has(noun) || REPORTS.has(noun) ? "document" : null;
}

/** Whether a noun in the singular and in lower case is one for a person. */
export function isPersonNoun(noun: string): boolean {
	return isNounForPeople(noun) || INFORMANT_NOUNS.has(noun) || TITLES.has(noun);
}

function peopleType(
	parsed: ParsedText,
	phrase: NounPhrase,
	norm: string,
	noun: string,
	isPerson: boolean,
): EntityType | null {
	const isTold = isCounted(parsed, phrase) || isPicked(parsed, phrase);
	if (DEMONYMS.has(noun)) return nationType(phrase, norm, noun, isTold);
	if (PEOPLE_IN_ONE.has(noun)) return "group";
	if (!isPerson && !PUBLIC_NOUNS.has(noun)) return null;
	if (isShareOrNobody(parsed, phrase)) return "public";
	const isMany = isPlural(norm) && !picksOne(parsed, phrase);
	if (!isMany) return isAnybody(parsed, phrase) ? "public" : "person";
	if (noun === "person") return isDescribed(parsed, phrase) ? "group" : "public";
	const isPublic = PUBLIC_NOUNS.has(noun) || CROWD_WORDS.has(norm);
	const isSpecific = (phrase.form === "definite" && !phrase.isOwned) || isTold;
	return isPublic && !isSpecific ? "public" : "group";
}

const COUNTS = new Set("both eight five four nine seven several six ten three two".split(" "));
/** "top Republicans", "leading economists": those whom everybody in the field could name. */
const PICKED = new Set("influential key leading prominent ranking senior top".split(" "));
const EMINENT = /^(?:business|cultural|opposition|political|public|religious)$/;

/** "senior figures in the party": no numbers. */
function isEminent(parsed: ParsedText, phrase: NounPhrase): boolean {
	return isPicked(parsed, phrase) || EMINENT.test(wordBefore(parsed, phrase));
}

/** "those close to the president": told from everybody else by what they know. */
const KNOWS = new Set("briefed close familiar involved present".split(" "));

/** "six voters in ten" counts nobody. */
const SHARE_OF = /^(?:10|100|five|four|ten|three)$/;

/** "two experts", "both women": particular people. */
function isCounted(parsed: ParsedText, phrase: NounPhrase): boolean {
	const { tokens } = parsed;
	const isShare =
		/^(?:in|of)$/.test(tokens[phrase.core.to]?.norm ?? "") &&
		SHARE_OF.test(tokens[phrase.core.to + 1]?.norm ?? "");
	return COUNTS.has(tokens[phrase.determiner]?.norm ?? "") && !isShare;
}

function isPicked({ tokens }: ParsedText, { core, head }: NounPhrase): boolean {
	return tokens.slice(core.from, head).some(({ norm }) => PICKED.has(norm));
}

/** What counts people that nobody knows one by one. */
const SHARES = /^(?:%|fraction|majority|minority|percent|plurality|quarters?|share|thirds?)$/;

/** "no serious lawyer", "28 percent of the women in the poll": no particular people. */
function isShareOrNobody(
	{ tokens }: ParsedText,
	{ determiner, isPart, core }: NounPhrase,
): boolean {
	if (tokens[determiner]?.norm === "no") return true;
	return isPart && SHARES.test(tokens[core.from - 2]?.norm ?? "");
}

/** "one might think": whoever reads it. */
function isAnyone({ tokens }: ParsedText, { core }: NounPhrase): boolean {
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

const TELLS_WHO = new Set(
	"briefed close familiar involved with who in at near knowledgeable working present".split(" "),
);

function isFollowed(parsed: ParsedText, phrase: NounPhrase): boolean {
	return TELLS_WHO.has(parsed.tokens[phrase.core.to]?.norm ?? "");
}

const PARTIES = new Set(
	"conservative democrat democratic liberal republican tory labourite".split(" "),
);

/** "the Israelis" speak as their state; "Americans", "House Republicans" are people at large. */
function nationType(phrase: NounPhrase, norm: string, noun: string, isTold: boolean): EntityType {
	if (norm === noun && phrase.form === "bare") return PARTIES.has(noun) ? "public" : "organization";
	if (norm === noun) return "person";
	if (isTold) return "group";
	const isState =
		phrase.form === "definite" && !PARTIES.has(noun) && phrase.head - phrase.core.from === 1;
	return isState ? "organization" : "public";
}

function bodyType(norm: string, noun: string): EntityType | null {
	if (CROWDS.has(noun) || norm === "sides") return "public";
	if (noun === "handle" || noun.startsWith("@")) return "post";
	return COLLECTIVE_BODIES.has(norm) || BODY_NOUNS.has(noun) ? "organization" : null;
}

function crowdType(parsed: ParsedText, phrase: NounPhrase, norm: string): EntityType | null {
	if (norm === "us" || norm === "we") return "public";
	if (norm === "one" && (isShareOrNobody(parsed, phrase) || isAnyone(parsed, phrase)))
		return "public";
	if (norm === "other" || norm === "another" || norm === "one" || norm === "someone")
		return "person";
	if (norm === "former" || norm === "latter" || norm === "both") return "unknown";
	return CROWD_WORDS.has(norm) || isShare(parsed, phrase.head) ? "public" : null;
}

/** "43%", "12 percent"; not the number of a channel, a day or a flight: "News 12", "May 20". */
function isShare({ tokens }: ParsedText, at: number): boolean {
	const { norm } = tokens[at]!;
	if (norm === "percent" || norm.endsWith("%")) return true;
	return /\d$/.test(norm) && !isCapitalised(tokens[at - 1]);
}
