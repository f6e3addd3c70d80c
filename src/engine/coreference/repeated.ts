import { INFORMANT_NOUNS } from "../mention/words/informant-nouns.ts";
import { isCompatible } from "./description.ts";
import type { Entry, Place, Referent } from "./referent.ts";
import { isGroup, isIndividual } from "./referent.ts";
import { roleOf } from "./roles.ts";
import { search } from "./search.ts";

/** Sentences that open an article, and so many mentions that are looked at for theirs. */
const LEAD_SENTENCES = 4;
const LONGEST_LEAD = 40;
/** Sentences within which "officials" are described only later. */
const TOLD_MORE_WITHIN = 4;
/** Mentions within which a headline's are looked for. */
const LONGEST_HEADLINE = 12;

/** "a witness" once more, in the words in which the article's opening brought one in. */
export function repeatedFromLead(place: Place, entries: readonly Entry[]): Referent | null {
	const { mention } = place;
	const words = [...mention.modifiers].join(" ");
	return search(
		entries.slice(0, LONGEST_LEAD),
		(entry) =>
			entry.speaks &&
			entry.sentence < LEAD_SENTENCES &&
			entry.mention.form === "indefinite" &&
			!entry.referent.isNamed &&
			isIndividual(entry.referent) &&
			entry.mention.noun === mention.noun &&
			entry.mention.modifiers.join(" ") === words,
	);
}

/** The bare "officials" of a headline: those of the story's first description of officials. */
export function toldInHeadline(place: Place, entries: readonly Entry[]): Referent | null {
	if (!INFORMANT_NOUNS.has(place.mention.noun)) return null;
	const told = entries
		.slice(0, LONGEST_HEADLINE)
		.find(({ speaks, sentence, referent, mention }) => {
			const isBare = sentence === 0 && speaks && mention.form === "bare" && isGroup(referent);
			return isBare && referent.nouns.has(roleOf(place.mention.noun));
		});
	const isOpen = told && told.referent.mentions.length === 1 && told.referent.modifiers.size === 0;
	return isOpen ? told.referent : null;
}

/**
 * "Port officials" a few sentences after mere "officials": the text tells more of them. Officials of
 * whom it told something are others.
 */
export function describedLater(place: Place, entries: readonly Entry[]): Referent | null {
	const { mention } = place;
	if (!INFORMANT_NOUNS.has(mention.noun)) return null;
	return search(
		entries,
		({ speaks, sentence, referent }) =>
			speaks &&
			place.sentence - sentence <= TOLD_MORE_WITHIN &&
			isGroup(referent) &&
			!referent.isNamed &&
			referent.modifiers.size === 0 &&
			referent.nouns.has(roleOf(mention.noun)) &&
			referent.mentions.every(({ form }) => form !== "indefinite"),
	);
}

/** The group or public that a noun without determiner repeats: "officials" said before. */
export function unnamedRepeated(place: Place, entries: readonly Entry[]): Referent | null {
	const { mention } = place;
	return search(
		entries,
		({ speaks, referent }) =>
			speaks &&
			referent.type === mention.type &&
			!referent.isNamed &&
			referent.nouns.has(roleOf(mention.noun)) &&
			isCompatible(mention, referent),
	);
}
