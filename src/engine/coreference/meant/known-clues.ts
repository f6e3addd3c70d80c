import type { Mention } from "../../mention/mention.ts";
import { tellingModifiers, tellsNewOne } from "../description.ts";
import type { Entry, Place, Referent } from "../referent.ts";
import { isGroup, isIndividual } from "../referent.ts";
import { roleOf } from "../roles.ts";
import { howFar, howMany, nounSort, shapeOf } from "./clue-names.ts";
import { type Clue, cluesNamed } from "./option.ts";
import type { TellingWords } from "./telling-words.ts";

const COUNTS = new Set(
	"both couple dozen eight five four half-dozen nine pair seven six ten three trio two".split(" "),
);

/** Mentions of the same people that are read, from the first and from the last on. */
const [FIRST_READ, LAST_READ] = [6, 10];
/** Tokens that open an article. */
const OPENING = 40;

/** How people spoke before a description. */
export interface SpokeBefore {
	/** Their last mention. */
	readonly last: Entry;
	/** Other people without a name that spoke since. */
	readonly between: number;
	/** Nobody at all spoke since. */
	readonly spokeLast: boolean;
}

/** What speaks for and against people without a name who spoke before. */
export function cluesOfKnown(
	place: Place,
	referent: Referent,
	before: SpokeBefore,
	words: TellingWords,
): readonly Clue[] {
	const { mention } = place;
	const shape = shapeOf(mention);
	const told = toldOf(referent);
	const noun = nounClue(mention, referent, told);
	const pair = `${mention.number === "many" ? "many" : "one"} of ${sortOf(referent, told)}`;
	const modifiers = `modifiers ${modifierClue(mention, referent)}`;
	const tail = `tail ${tailClue(mention, told, words)}`;
	return cluesNamed([
		"known",
		`known ${shape}`,
		pair,
		noun,
		`${noun}, ${shape}`,
		`${noun}, ${pair}`,
		modifiers,
		`${modifiers}, ${noun}, ${shape}`,
		tail,
		`${tail}, ${noun}`,
		`${nounSort(mention)} known`,
		`count ${countClue(mention, told)}`,
		...(tellsNewOne(mention) ? ["tells new one"] : []),
		...(isFirstOfText(referent) ? ["opens the text", `opens the text, ${noun}`] : []),
		...placeClues(place, before, noun),
	]);
}

/** How far apart the two mentions are, and what lies between them. */
function placeClues(
	place: Place,
	{ last, between, spokeLast }: SpokeBefore,
	noun: string,
): readonly string[] {
	const far = `far ${howFar(place.sentence - last.sentence)}`;
	const others = `others between ${howMany(between)}`;
	return [
		far,
		`${far}, ${noun}`,
		others,
		`${others}, ${noun}`,
		...(between === 0 ? ["nearest", `nearest, ${noun}`] : []),
		...(spokeLast ? ["spoke last", `spoke last, ${shapeOf(place.mention)}`] : []),
		...(place.paragraph === last.paragraph ? ["same paragraph"] : []),
		...(place.isQuoted !== last.isQuoted ? ["other side of quote"] : []),
	];
}

/** The mentions that tell who they are: the first ones, and the last. */
function toldOf({ mentions }: Referent): readonly Mention[] {
	const some =
		mentions.length <= FIRST_READ + LAST_READ
			? mentions
			: [...mentions.slice(0, FIRST_READ), ...mentions.slice(-LAST_READ)];
	return some.filter(({ form }) => form !== "pronoun");
}

function sortOf(referent: Referent, told: readonly Mention[]): string {
	if (referent.type === "public") return "public";
	if (isGroup(referent)) return told.some(({ number }) => number === "one") ? "mixed" : "many";
	return isIndividual(referent) ? "one" : referent.type;
}

function nounClue(mention: Mention, referent: Referent, told: readonly Mention[]): string {
	if (referent.nouns.has(roleOf(mention.noun))) return "same noun";
	const sorts = new Set(told.map(nounSort));
	const own = nounSort(mention);
	if (own === "vague" && sorts.has("vague")) return "both vague";
	const isInformant = (sort: string) => sort === "vague" || sort === "informant";
	if (isInformant(own) && [...sorts].some(isInformant)) return "both informants";
	return "other noun";
}

function modifierClue(mention: Mention, referent: Referent): string {
	const own = tellingModifiers(mention);
	if (own.length === 0) return referent.modifiers.size === 0 ? "none" : "fewer";
	const shared = own.filter((word) => referent.modifiers.has(word)).length;
	if (shared === own.length) return shared === referent.modifiers.size ? "equal" : "within";
	if (referent.modifiers.size === 0) return "first";
	return shared > 0 ? "some" : "other";
}

/** Whether what follows the nouns has words in common: "familiar with the talks". */
function tailClue(mention: Mention, told: readonly Mention[], words: TellingWords): string {
	const own = words.behind(mention);
	const theirs = new Set(told.flatMap((other) => [...words.behind(other)]));
	if (own.size === 0) return theirs.size === 0 ? "none" : "fewer";
	if (theirs.size === 0) return "first";
	const shared = [...own].filter((word) => theirs.has(word)).length;
	return shared === 0 ? "other" : shared * 2 >= own.size ? "most" : "some";
}

function countOf({ modifiers }: Mention): string | null {
	return modifiers.find((word) => COUNTS.has(word)) ?? null;
}

function countClue(mention: Mention, told: readonly Mention[]): string {
	const own = countOf(mention);
	const theirs = told.map(countOf).find((count) => count !== null) ?? null;
	if (own === null) return theirs === null ? "none" : "known";
	return theirs === null ? "new" : theirs === own ? "same" : "other";
}

function isFirstOfText({ mentions }: Referent): boolean {
	return (mentions[0]?.tokens.from ?? 0) < OPENING;
}
