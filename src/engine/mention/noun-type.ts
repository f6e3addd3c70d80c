import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { isCapitalised } from "./capital-run.ts";
import { isPlural, singularOf } from "./inflect.ts";
import { knows } from "./inside.ts";
import type { EntityType } from "./mention.ts";
import type { NameIndex } from "./name-index.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { isOfficeInitials } from "./office-initials.ts";
import { isPartOfReport } from "./part-of-report.ts";
import { isAnyone, isEminent, isShareOrNobody, peopleType, wordBefore } from "./people-type.ts";
import { isNounForPeople } from "./person-noun.ts";
import { speakingOutlet } from "./speaking-outlet.ts";
import { BODY_NOUNS, COLLECTIVE_BODIES } from "./words/body-nouns.ts";
import { INFORMANT_NOUNS } from "./words/informant-nouns.ts";
import { PERSON_NOUNS_IN_SMALL } from "./words/person-nouns.ts";
import { CROWD_WORDS } from "./words/public-nouns.ts";
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
/** Whose reports are records, no outlet's: "police reports". */
const RECORDS = new Set(
	"audit autopsy court crash inspection intelligence medical police".split(" "),
);
/** Papers that no outlet prints: "court papers", "a White Paper". */
const PAPERS =
	/^(?:board|cabinet|council|court|discussion|divorce|green|legal|policy|position|probate|research|white|working)$/;
const CROWDS = new Set(["audience", "crowd", "electorate", "faction", "public", "world"]);
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
	if (SHOUTED_BODIES.has(parsed.tokens[phrase.head]!.text) || isBodyByPhrase(parsed, phrase))
		return "organization";
	if (isOfficeInitials(parsed, phrase.head) || isAccused(parsed, phrase)) return "person";
	if (noun === "figure" && isEminent(parsed, phrase)) return isPlural(norm) ? "group" : "person";
	const isSomeone = norm === "someone";
	if (CROWD_WORDS.has(norm) && !isSomeone && knows(parsed, phrase.core.to)) return "group";
	return (
		speakerType(parsed, phrase, noun) ??
		textType(parsed, names, phrase, whole, noun) ??
		peopleType(parsed, phrase, norm, noun, isPersonNoun(noun)) ??
		bodyType(norm, noun) ??
		crowdType(parsed, phrase, norm) ??
		peopleType(parsed, phrase, norm, noun, PERSON_ENDING.test(noun))
	);
}

function speakerType(parsed: ParsedText, phrase: NounPhrase, noun: string): EntityType | null {
	if (SPOKES.has(noun)) return "spokesperson";
	const before = wordBefore(parsed, phrase);
	if (noun === "secretary" && before === "press") return "spokesperson";
	if (noun === "officer" && (before === "press" || before === "information")) return "spokesperson";
	const isRep = noun === "rep" && parsed.tokens[phrase.core.to]?.norm === "for";
	const speaksFor =
		(noun === "representative" || isRep) && phrase.form === "indefinite" && !phrase.isPart;
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
	const isReports = parsed.tokens[phrase.head]!.norm === "reports";
	if (isReports && !RECORDS.has(before)) return "outlet";
	if (NEWS_BODIES.has(noun) && NEWS_WORDS.has(before)) return "outlet";
	if (isPaperOfOthers(noun, before) || isInJournal(parsed, phrase, noun)) return "document";
	if (OUTLET_NOUNS.has(noun) && !REPORTS.has(noun)) return "outlet";
	return DOCUMENT_NOUNS.has(noun) || REPORTS.has(noun) ? "document" : null;
}

/** "a press release", "the news conference", "court papers". */
function isPaperOfOthers(noun: string, before: string): boolean {
	if (noun === "paper") return PAPERS.test(before);
	return noun === "release" || (noun === "conference" && NEWS_WORDS.has(before));
}

/** "a paper in the Annals", "a paper published in Norna": no newspaper. */
function isInJournal({ tokens }: ParsedText, { core, form }: NounPhrase, noun: string): boolean {
	if (noun !== "paper" || form !== "indefinite") return false;
	const at = tokens[core.to]?.norm === "published" ? core.to + 1 : core.to;
	const next = tokens[at + 1]?.norm === "the" ? tokens[at + 2] : tokens[at + 1];
	return tokens[at]?.norm === "in" && (isCapitalised(next) || next?.norm === "journal");
}

/** Wording of a whole phrase, without "the", that names a body as British and Irish papers print it. */
const BODY_PHRASES =
	/^(?:(?:No\.? ?|Number )1[01]|[Gg]arda[ií]|(?:\p{L}+ )*(?:Health|Ireland|Safety|Scottish|Service|Transport) Executive)$/u;
/** Firms by what they make: "the auto maker". */
const MAKERS =
	/(?:^| )(?:air(?:craft|plane)|arms|auto|battery|beer|boat|car|chip|cigarette|drug|engine|game|i?[Pp]hone|jet|plane|shoe|software|steel|toy|truck|tyre|tire|turbine|vaccine|watch|weapons)[ -]?makers?$/;
/** Parties that are called by their members, with the article: "the Tories", "the Liberal Democrats". */
const PARTY_PHRASES =
	/^(?:Conservatives|Lib(?:eral)? Dem(?:ocrat)?s|Liberals|Nationals|New Democrats|Tories|(?:Christian|Social) Democrats)$/;

function isBodyByPhrase({ tokens, text }: ParsedText, { core, head, isPart }: NounPhrase): boolean {
	if (isPart) return false;
	const isThe = tokens[core.from]!.norm === "the";
	const from = isThe && core.from < head ? core.from + 1 : core.from;
	const words = text.slice(tokens[from]!.start, tokens[head]!.end);
	return BODY_PHRASES.test(words) || MAKERS.test(words) || (isThe && PARTY_PHRASES.test(words));
}

/** Whether a noun in the singular and in lower case is one for a person. */
export function isPersonNoun(noun: string): boolean {
	return (
		isNounForPeople(noun) ||
		INFORMANT_NOUNS.has(noun) ||
		TITLES.has(noun) ||
		PERSON_NOUNS_IN_SMALL.has(noun)
	);
}

/** "The accused told police", "the main accused": somebody, not what was done to somebody. */
function isAccused({ tokens }: ParsedText, { head, form }: NounPhrase): boolean {
	return form !== "bare" && /^(?:co-)?accused$/.test(tokens[head]!.norm);
}

/** Bodies whose abbreviation is a word. */
const SHOUTED_BODIES = new Set(["DOE", "WHO"]);

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
	if (isNextOne(parsed, phrase)) return "person";
	// "the two": those named before.
	if (/^(?:four|three|two)$/.test(norm) && phrase.form === "definite") return "group";
	if (norm === "former" || norm === "latter" || norm === "both") return "unknown";
	return CROWD_WORDS.has(norm) || isShare(parsed, phrase.head) ? "public" : null;
}

/** "One viewer fumed. A second wrote": one more of them, no share. */
function isNextOne({ tokens }: ParsedText, { core, head }: NounPhrase): boolean {
	const isWhole = core.to - core.from === 2 && /^(?:a|the)$/.test(tokens[core.from]!.norm);
	const isOrdinal = /^(?:second|third|fourth|fifth)$/.test(tokens[head]!.norm);
	return isWhole && isOrdinal && tokens[core.to]?.norm !== "of";
}

/** "43%", "12 percent"; not the number of a channel, a day or a flight: "News 12", "May 20". */
function isShare({ tokens }: ParsedText, at: number): boolean {
	const { norm } = tokens[at]!;
	if (norm === "percent" || norm.endsWith("%")) return true;
	return /\d$/.test(norm) && !isCapitalised(tokens[at - 1]);
}
