import { DEMONYMS } from "../../mention/words/demonyms.ts";
import { NEVER_NAMES } from "../../mention/words/function-words.ts";
import { ARTICLED_OUTLETS, OUTLETS } from "../../mention/words/outlets.ts";
import { PLACES } from "../../mention/words/places.ts";
import type { ParsedText } from "../../text/parse.ts";
import { spanOf } from "../../text/parse.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/token.ts";
import { COMMON_NAMES } from "./words/common-names.ts";
import { PROGRAMMES } from "./words/programmes.ts";

/** Words of the longest name in the tables. */
const LONGEST = 5;
const CAPITAL = /^[\p{Lu}\d]/u;
/** Last words that stand for the whole name once it was printed: "the Post". */
const SHORT_FORM =
	/^(?:post|times|journal|guardian|herald|tribune|telegraph|mail|news|magazine|star|globe|independent|sun|mirror|examiner|chronicle|express)$/;
/** Last words of a programme's name: "The Hugh Hewitt Show". */
const PROGRAMME = /^(?:show|tonight|podcast|newshour|programme)$/;
const LONGEST_PROGRAMME = 5;
/** Call signs of American stations, and names that are an address. */
const STATION =
	/^(?:[WK][A-Z]{3}(?:-TV|-FM|-AM|\d{1,2})?|[WK][A-Z]{2}(?:-TV|-FM|-AM|\d{1,2})|W(?:GN|JR|SB|RC)|KYW|[A-Z]\p{L}+\.(?:com|org|net))$/u;
/** Words that say it is no station: "KFOR"-like abbreviations of other bodies. */
const NO_STATION = /^(?:WHO|WTO|WHCA|WWF|WWE|WTA|WTI|WMD|WMDs|WBC|WBA|KGB|KKK|KFC|KLA|KRG|KPMG)$/;
/** "local media", "state television": somebody's report, though nobody's name. */
const ANY_MEDIA: ReadonlySet<string> = new Set(
	"media television tv radio press newspapers broadcasters outlets".split(" "),
);
const WHOSE_MEDIA: ReadonlySet<string> = new Set(
	"local state state-run national domestic foreign international u.s u.s. us british german french israeli turkish russian chinese indian iranian spanish italian belgian korean japanese saudi egyptian pakistani ukrainian syrian australian canadian irish swedish mexican nigerian kenyan".split(
		" ",
	),
);

/** Words that a name of the tables begins with: most capitals begin none. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
	[...OUTLETS, ...PROGRAMMES.keys()].map((name) => name.split(" ", 1)[0]!),
);

/** Nouns that call the name behind them an outlet, and those that call the one before them so. */
const MEDIA_BEFORE: ReadonlySet<string> = new Set(
	"agency broadcaster channel daily magazine newspaper newsmagazine newswire outlet podcast station tabloid website".split(
		" ",
	),
);
const MEDIA_AFTER: ReadonlySet<string> = new Set(
	"magazine newspaper radio television tv".split(" "),
);
const MEDIUM = /^(?:cable|news|radio|television|tv|wire)$/;
/** Words of a name that only the text calls an outlet. */
const LONGEST_DESCRIBED = 4;

/** A place where an outlet is named, with the sentence it stands in. */
export interface OutletPlace {
	readonly span: Span;
	readonly sentence: number;
}

/**
 * Finds the names of known outlets, also within longer phrases, and their short forms after them.
 * One look-up a word and length.
 */
export function findOutlets(parsed: ParsedText): readonly OutletPlace[] {
	const { tokens } = parsed;
	const places: OutletPlace[] = [];
	const shortForms = new Set<string>();
	for (let i = 0; i < tokens.length; i++) {
		const length = CAPITAL.test(tokens[i]!.text)
			? lengthAt(tokens, i, shortForms)
			: anyMedia(tokens, i);
		if (length === 0) continue;
		const last = tokens[i + length - 1]!.norm;
		if (length > 1 && SHORT_FORM.test(last)) shortForms.add(last);
		places.push({
			span: spanOf(parsed, { from: i, to: i + length }),
			sentence: tokens[i]!.sentence,
		});
		i += length - 1;
	}
	return places;
}

/** How many tokens from `at` on name an outlet; 0 when none do. */
function lengthAt(tokens: readonly Token[], at: number, shortForms: ReadonlySet<string>): number {
	const known = FIRST_WORDS.has(tokens[at]!.norm) ? knownLength(tokens, at) : 0;
	if (known > 0) return known;
	const programme = programmeLength(tokens, at);
	if (programme > 0) return programme;
	const { text, norm } = tokens[at]!;
	if (STATION.test(text) && !NO_STATION.test(text)) return 1;
	const isShort = shortForms.has(norm) && tokens[at - 1]?.norm === "the";
	return isShort ? 1 : anyMedia(tokens, at) || describedLength(tokens, at);
}

/** The same by the tables alone: the longest name there. */
function knownLength(tokens: readonly Token[], at: number): number {
	let longest = 0;
	let phrase = "";
	for (let length = 1; length <= LONGEST; length++) {
		const token = tokens[at + length - 1];
		if (token?.sentence !== tokens[at]!.sentence) break;
		phrase = length === 1 ? token.norm : `${phrase} ${token.norm}`;
		const isOutlet = OUTLETS.has(phrase) && isName(tokens, at, length, phrase);
		if (isOutlet || (PROGRAMMES.has(phrase) && isAired(tokens, at))) longest = length;
	}
	return longest;
}

/** What follows where words like "local media" begin a name, or a name follows them. */
const OWN_NAME = /^(?:news|station|channel|network|\p{Lu}.*)$/u;

function anyMedia(tokens: readonly Token[], at: number): number {
	const isMedia = WHOSE_MEDIA.has(tokens[at]!.norm) && ANY_MEDIA.has(tokens[at + 1]?.norm ?? "");
	return isMedia && !OWN_NAME.test(tokens[at + 2]?.text ?? "") ? 2 : 0;
}

/** "the radio station RTL", "Al-Nahar television": a name that the text itself calls an outlet. */
function describedLength(tokens: readonly Token[], at: number): number {
	const before = tokens[at - 1];
	if (NEVER_NAMES.has(tokens[at]!.norm)) return 0;
	if (before && before.sentence === tokens[at]!.sentence && CAPITAL.test(before.text)) return 0;
	let length = 1;
	while (length < LONGEST_DESCRIBED && isNamePart(tokens, at, length)) length++;
	const after = tokens[at + length]?.norm ?? "";
	const isAfter = MEDIA_AFTER.has(after) && !isOfNation(tokens, at, length);
	return isAfter || isCalledOutlet(tokens, at) ? length : 0;
}

/** "news agency": other agencies, channels and stations are none. */
function isCalledOutlet(tokens: readonly Token[], at: number): boolean {
	const noun = tokens[at - 1]?.norm ?? "";
	const isGeneral = noun === "agency" || noun === "station" || noun === "channel";
	return MEDIA_BEFORE.has(noun) && (!isGeneral || MEDIUM.test(tokens[at - 2]?.norm ?? ""));
}

function isNamePart(tokens: readonly Token[], at: number, length: number): boolean {
	const token = tokens[at + length];
	return token?.sentence === tokens[at]!.sentence && CAPITAL.test(token.text);
}

/** "French radio", "Texas newspapers": any there. */
function isOfNation(tokens: readonly Token[], at: number, length: number): boolean {
	const { norm } = tokens[at]!;
	return length === 1 && (DEMONYMS.has(norm) || PLACES.has(norm));
}

/** A programme by its marks, its station or where it is said: "on Hannity", "ABC's “This Week”". */
function isAired(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.norm ?? "";
	const isNamed = before === "the" ? (tokens[at - 2]?.norm ?? "") : before;
	return /^(?:["“‘']|['’]s?|on|told)$/.test(isNamed);
}

function programmeLength(tokens: readonly Token[], at: number): number {
	for (let length = 1; length <= LONGEST_PROGRAMME; length++) {
		const token = tokens[at + length - 1];
		if (!token || token.sentence !== tokens[at]!.sentence) return 0;
		const isSmall = length > 1 && token.norm === "programme";
		if (!CAPITAL.test(token.text) && !isSmall) return 0;
		if (length > 1 && PROGRAMME.test(token.norm)) return length;
	}
	return 0;
}

/** "the Guardian", not "a guardian"; "Time", not "Times Square". */
function isName(tokens: readonly Token[], at: number, length: number, phrase: string): boolean {
	const words = tokens.slice(at, at + length);
	if (words.some(({ text }) => !CAPITAL.test(text) && text.length > 3)) return false;
	const goesOn = CAPITAL.test(tokens[at + length]?.text ?? "");
	const before = tokens[at - 1]?.norm ?? "";
	if (ARTICLED_OUTLETS.has(phrase)) return before === "the" && !goesOn;
	const isCommonWord =
		length === 1 && /^\p{Lu}\p{Ll}+$/u.test(words[0]!.text) && COMMON_NAMES.has(phrase);
	return !isCommonWord;
}
