import type { Mention } from "../../mention/mention.ts";
import type { FoundAttribution, SourceId, SourceKind } from "../../model/attribution.ts";
import type { Reading } from "../../quotation/reading.ts";
import { overlaps, type Span, textOf } from "../../text/span.ts";
import { carryOn } from "./carried-on.ts";
import { findExcerpts } from "./excerpt.ts";
import { findOutlets, type OutletPlace } from "./find-outlets.ts";
import { isOwn, ownOutlets } from "./own-outlet.ts";
import { reportedByOutlet, toldByOthers } from "./reported-by.ts";
import { type RelayScene, type Telling, tellingOf } from "./telling.ts";
import { toldOutlet } from "./told-outlet.ts";

/** Who speaks in one found attribution. */
export interface Speaker {
	/** Null when the attribution has no source. */
	readonly sourceId: SourceId | null;
	readonly kind: SourceKind;
}

/** "The Post's sources": the source's own words name the outlet it talked to. */
const OWNED = /^['’]s?\s(?:\w+ )?(?:sources?|informants?|interviewees?)\b/i;

/** "told The Tennessean", "with The Tennessean". */
const LISTENS = /\b(?:told|tells|with|to|by) The \p{Lu}[\p{L}’'-]*$/u;

/**
 * Finds by whom each attribution comes at second hand: "told CNN", "Reuters reported, citing two
 * officials". The relaying outlet, body or document need not be the source of any attribution.
 *
 * @param speakers one a found attribution, in the same order
 * @param publisher the article's own outlet, which never relays to itself; null when not known
 * @param mentions of the whole text, in its order
 * @returns one entry an attribution: where the relay is named, or null when it is first-hand
 */
export function findRelays(
	reading: Reading,
	found: readonly FoundAttribution[],
	speakers: readonly Speaker[],
	publisher: string | null,
	mentions: readonly Mention[],
): readonly (Span | null)[] {
	const scene = sceneOf(reading, found, speakers, publisher, mentions);
	const excerpts = findExcerpts(scene);
	const relays = scene.tellings.map((telling) =>
		telling.kind === "outlet"
			? null
			: (outletOf(scene, telling) ?? excerpts.get(telling.paragraph) ?? null),
	);
	carryOn(scene, relays);
	return relays.map((relay, i) => relay ?? toldByOthers(scene, scene.tellings[i]!));
}

function outletOf(scene: RelayScene, telling: Telling): Span | null {
	return ownedBy(scene, telling) ?? toldOutlet(scene, telling) ?? reportedByOutlet(scene, telling);
}

function sceneOf(
	reading: Reading,
	found: readonly FoundAttribution[],
	speakers: readonly Speaker[],
	publisher: string | null,
	mentions: readonly Mention[],
): RelayScene {
	const { parsed } = reading;
	const own = ownOutlets(parsed.text, publisher);
	const tellings = found.map((attribution, i) => tellingOf(reading, attribution, speakers[i]!));
	const tellingsOf = new Map<number, number[]>();
	tellings.forEach(({ sentenceIndex }, index) => {
		tellingsOf.set(sentenceIndex, [...(tellingsOf.get(sentenceIndex) ?? []), index]);
	});
	const outletsOf = new Map<number, OutletPlace[]>();
	for (const place of outletPlaces(reading, mentions)) {
		if (isOwn(textOf(parsed.text, place.span), own)) continue;
		outletsOf.set(place.sentence, [...(outletsOf.get(place.sentence) ?? []), place]);
	}
	return { reading, tellings, outletsOf, tellingsOf };
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
	const ahead = text.slice(Math.max(0, mention.span.start - 16), mention.span.end);
	return mention.type === "unknown" && mention.form === "name" && LISTENS.test(ahead);
}

function ownedBy(scene: RelayScene, telling: Telling): Span | null {
	const { source } = telling;
	if (!source) return null;
	const outlets = scene.outletsOf.get(telling.sentenceIndex) ?? [];
	const { text } = scene.reading.parsed;
	const owner = outlets.find(
		({ span }) =>
			span.start >= source.start &&
			span.end < source.end &&
			OWNED.test(text.slice(span.end, source.end)),
	);
	return owner?.span ?? null;
}
