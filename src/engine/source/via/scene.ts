import type { Mention } from "../../mention/mention.ts";
import type { FoundAttribution } from "../../model/attribution.ts";
import type { Reading } from "../../quotation/reading.ts";
import { overlaps, textOf } from "../../text/span.ts";
import { findOutlets, type OutletPlace } from "./find-outlets.ts";
import { likelyHouse } from "./likely-house.ts";
import { type Imprint, isOwn, ownOutlets } from "./own-outlet.ts";
import { type RelayScene, type Speaker, type Telling, tellingOf } from "./telling.ts";

/** "told The Tennessean", "with The Tennessean", "told Complete Colorado". */
const LISTENS =
	/\b(?:(?:told|tells|with|to|by|on) The|told) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?$/u;
const POLL = /^(?:poll|survey|questionnaire)$/;

/**
 * Sets the scene for one article: who tells what where, and where outlets are named.
 *
 * @param speakers one a found attribution, in the same order
 * @param imprint what page or caller know of the article's own outlet
 * @param mentions of the whole text, in its order
 * @param houseOf says which outlet the text is by where they do not
 */
export function sceneOf(
	reading: Reading,
	found: readonly FoundAttribution[],
	speakers: readonly Speaker[],
	imprint: Imprint,
	mentions: readonly Mention[],
	houseOf: (scene: RelayScene) => string | null = likelyHouse,
): RelayScene {
	const tellings = found.map((one, i) => tellingOf(reading, one, speakers[i]!, i));
	const places = outletPlaces(reading, mentions);
	const polls = mentions.filter(({ noun }) => POLL.test(noun)).map(({ span }) => span);
	const sceneBy = (own: readonly string[]) =>
		sceneOfOutlets({ reading, tellings, polls }, places, own);
	const { text } = reading.parsed;
	const scene = sceneBy(ownOutlets(text, imprint));
	const house = scene.isSigned ? null : houseOf(scene);
	return house ? sceneBy(ownOutlets(text, { publisher: house, byline: null })) : scene;
}

/** Sets the article's own outlets apart from the others. */
function sceneOfOutlets(
	{ reading, tellings, polls }: Pick<RelayScene, "reading" | "tellings" | "polls">,
	places: readonly OutletPlace[],
	own: readonly string[],
): RelayScene {
	const outletsOf = new Map<number, OutletPlace[]>();
	const ownIn = new Set<number>();
	for (const place of places) {
		if (isOwn(textOf(reading.parsed.text, place.span), own)) ownIn.add(place.sentence);
		else outletsOf.set(place.sentence, [...(outletsOf.get(place.sentence) ?? []), place]);
	}
	const isSigned = own.length > 0;
	return { reading, tellings, isSigned, outletsOf, ownIn, tellingsOf: bySentence(tellings), polls };
}

function bySentence(tellings: readonly Telling[]): ReadonlyMap<number, readonly Telling[]> {
	const groups = new Map<number, Telling[]>();
	for (const telling of [...tellings].sort((a, b) => a.at.start - b.at.start)) {
		const group = groups.get(telling.sentenceIndex);
		if (group) group.push(telling);
		else groups.set(telling.sentenceIndex, [telling]);
	}
	return groups;
}

/** Outlets by their mentions, and known names that no mention of an outlet covers. */
function outletPlaces(reading: Reading, mentions: readonly Mention[]): readonly OutletPlace[] {
	const { parsed } = reading;
	const known = findOutlets(parsed);
	const named = mentions
		.filter((mention) => isOutlet(parsed.text, mention))
		.filter((mention) => !known.some(({ span }) => overlaps(span, mention.span)))
		.map(({ span, head }) => ({ span, sentence: parsed.tokens[head]!.sentence }));
	return [...known, ...named].sort((a, b) => a.span.start - b.span.start);
}

/** An outlet by its type, or a name after a capital "The" that could be nothing else. */
function isOutlet(text: string, mention: Mention): boolean {
	if (mention.type === "outlet") return true;
	const ahead = text.slice(Math.max(0, mention.span.start - 10), mention.span.end);
	return mention.type === "unknown" && mention.form === "name" && LISTENS.test(ahead);
}
