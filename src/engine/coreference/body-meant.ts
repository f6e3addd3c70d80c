import type { Mention } from "../mention/mention.ts";
import { tellingModifiers } from "./description.ts";
import type { Entity } from "./entity.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import type { Roster } from "./roster.ts";
import { search } from "./search.ts";
import { TRADES, type Trade } from "./words/trades.ts";

/** Sentences within which "the company" means a body spoken of before. */
const NEAR = 6;
/** Sentences within which "the airline" means a body whose name tells that it is one. */
const NEAR_BY_NAME = 20;
/** Sentences that open an article: "the airline" may be named only behind. */
const LEAD_SENTENCES = 3;
/** Words behind it in which its name follows. */
const NAMED_WITHIN = 120;
/** Nouns that stand for a body named before by any other word. */
const GENERAL_BODIES = new Set(
	(
		"agency association automaker bank brokerage bureau business charity company firm foundation giant " +
		"group manufacturer nonprofit organisation organization retailer startup team union"
	).split(" "),
);
/** Words of names whose bodies are no firms and no clubs. */
const NO_FIRM = new Set(
	(
		"administration agency army assembly authority board bureau cabinet centre center commission committee congress " +
		"council court department executive federation forces foundation government house institute league " +
		"ministry nations office parliament party police programme senate service treasury tribunal union " +
		"university"
	).split(" "),
);
const REGULATORS = TRADES.find(({ nouns }) => nouns.has("regulator"))!.names;
/** "The company" is no regulator. */
const FIRMS = new Set(
	"brokerage business company firm giant manufacturer retailer startup".split(" "),
);
const INITIALS = /^[\p{L}&.]{2,4}$/u;

/** The body that "the company", "the lender", "the regulator" mean; null where none fits. */
export function bodyMeant(place: Place, entries: readonly Entry[]): Referent | null {
	const told = bodyByTrade(place, entries);
	if (told || !GENERAL_BODIES.has(place.mention.noun)) return told;
	const firm = FIRMS.has(place.mention.noun) ? firmNear(place, entries) : null;
	if (firm) return firm;
	return search(
		entries,
		(entry) => isNamedBody(entry) && !entry.isQuoted && place.sentence - entry.sentence <= NEAR,
	);
}

/** By the names first, which tell the trade, and for want of one the body that the text is about. */
function bodyByTrade(place: Place, entries: readonly Entry[]): Referent | null {
	const trade = tradeCalled(place.mention);
	const named = bodyNamedFor(place, entries);
	if (named || !trade?.isOpen || place.mention.isOwned) return named;
	return firmNear(place, entries);
}

/** The last body that the text is about and whose name does not tell that it is no firm. */
function firmNear(place: Place, entries: readonly Entry[]): Referent | null {
	return search(
		entries,
		(entry) =>
			isNamedBody(entry) &&
			!entry.isQuoted &&
			(entry.speaks || entry.isFirst) &&
			place.sentence - entry.sentence <= NEAR &&
			mayBeFirm(entry.referent.entity!),
	);
}

/** "The central bank", "the water company": told by two words, the body whose name tells it. */
export function bodyCalledByTwo(place: Place, entries: readonly Entry[]): Referent | null {
	return tradeOfTwo(place.mention) ? bodyNamedFor(place, entries) : null;
}

/** The body whose name tells that it is what a noun calls it: "the developer" of Norna Properties. */
export function bodyNamedFor(place: Place, entries: readonly Entry[]): Referent | null {
	const trade = tradeCalled(place.mention);
	if (!trade || place.mention.isOwned) return null;
	return search(
		entries,
		(entry) =>
			isNamedBody(entry) &&
			!entry.isQuoted &&
			place.sentence - entry.sentence <= NEAR_BY_NAME &&
			(!trade.isOpen || !isPublic(entry.referent.entity!)) &&
			isCalledSo(place.mention, entry.referent.entity!) &&
			tellsTrade(entry.referent.entity!, trade),
	);
}

/** Of offices of a state there are many: "the justice department" is not the State Department. */
function isCalledSo(mention: Mention, { words }: Entity): boolean {
	if (!/^(?:agency|department)$/.test(mention.noun)) return true;
	return tellingModifiers(mention).every((word) => words.includes(word));
}

/** The body that the text's opening calls by its trade and names soon after; null for several. */
export function bodyNamedSoon(place: Place, roster: Roster): Entity | null {
	const { tokens } = place.mention;
	const trade = tradeCalled(place.mention);
	if (!trade || place.mention.isOwned || place.sentence > LEAD_SENTENCES) return null;
	const named = roster.entities.filter((entity) => {
		const from = entity.names[0]?.tokens.from ?? -1;
		const isSoon = from > tokens.to && from < tokens.to + NAMED_WITHIN;
		const mayBe = isSoon && entity.type === "organization" && !(trade.isOpen && isPublic(entity));
		return mayBe && tellsTrade(entity, trade);
	});
	return named.length === 1 ? named[0]! : null;
}

/** "the airline", "the auto maker". */
function tradeCalled(mention: Mention): Trade | undefined {
	return tradeOfTwo(mention) ?? TRADES.find(({ nouns }) => nouns.has(mention.noun));
}

function tradeOfTwo({ noun, modifiers }: Mention): Trade | undefined {
	const two = `${modifiers.at(-1) ?? ""}-${noun}`;
	return TRADES.find(({ nouns }) => nouns.has(two));
}

function isNamedBody({ referent: { type, entity } }: Entry): boolean {
	return type === "organization" && entity !== null;
}

function tellsTrade({ words }: Entity, { names }: Trade): boolean {
	return words.some((word) => names.has(word)) || names.has(words.join(" "));
}

function mayBeFirm(entity: Entity): boolean {
	const { words } = entity;
	if (isPublic(entity) || words.some((word) => REGULATORS.has(word))) return false;
	return words.length > 1 || !INITIALS.test(words[0] ?? "");
}

function isPublic({ words }: Entity): boolean {
	return words.some((word) => NO_FIRM.has(word));
}
