import { contains, type Span } from "../../text/span.ts";
import type { RelayScene, Telling } from "./telling.ts";

const CITES = /\b(?:cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|rel(?:ies|ied|ying) on|attribut\w+)\b/i;
/** "It cited two people": who cites was named at most so many sentences before. */
const CITED_BACK = 2;

/**
 * "Reuters reported that, citing two officials", "he said, according to the Herald", "police said
 * the driver told them": another attribution in the sentence reports this one.
 *
 * @returns where the reporting outlet, body or document is named, or null
 */
export function reportedBy(scene: RelayScene, telling: Telling): Span | null {
	const others = (scene.tellingsOf.get(telling.sentenceIndex) ?? []).map(
		(index) => scene.tellings[index]!,
	);
	const relay = others.find((other) => other !== telling && relays(scene, other, telling));
	return relay?.source ?? namedAhead(scene, telling) ?? citedBefore(scene, telling);
}

function relays(scene: RelayScene, relay: Telling, telling: Telling): boolean {
	if (!relay.source || relay.sourceId === telling.sourceId) return false;
	if (relay.kind === "outlet") return isOutlet(scene, relay) && standsUnder(relay, telling);
	return isWithin(relay, telling) || quotes(scene, relay, telling);
}

/** Mentions of the article's own outlet are left out of the scene. */
function isOutlet(scene: RelayScene, relay: Telling): boolean {
	const outlets = scene.outletsOf.get(relay.sentenceIndex) ?? [];
	const named = outlets.some(
		({ span }) => span.start < relay.source!.end && relay.source!.start < span.end,
	);
	return (
		named ||
		!scene.reading.parsed.text
			.slice(relay.source!.start, relay.source!.end)
			.match(/^\p{Lu}|\s\p{Lu}/u)
	);
}

/** An outlet's sentence is its report, except for what a later clause says of others. */
function standsUnder(relay: Telling, telling: Telling): boolean {
	return relay.contentSpans.length === 0 || holds(relay, telling) || isBeside(relay, telling);
}

function isBeside(relay: Telling, telling: Telling): boolean {
	return (
		telling.sentence.start <= relay.at.start && Math.abs(relay.at.start - telling.at.start) < 200
	);
}

/** Whether what the relay says contains the attribution. */
function holds(relay: Telling, telling: Telling): boolean {
	const inner = telling.cue ?? telling.at;
	return relay.contentSpans.some((content) => contains(content, inner));
}

/** Of people and bodies only what they clearly tell of others: its source and cue in their words. */
function isWithin(relay: Telling, telling: Telling): boolean {
	return (
		telling.source !== null &&
		relay.contentSpans.some((content) => contains(content, telling.at)) &&
		!telling.contentSpans.some((content) => contains(content, relay.at))
	);
}

/** "the complaint quoted him as saying": the relay's cue leads straight to the source. */
function quotes(scene: RelayScene, relay: Telling, telling: Telling): boolean {
	const gap = (telling.source?.start ?? -1) - (relay.cue?.end ?? 0);
	return isCited(scene, relay) && gap >= 0 && gap <= 1;
}

/** "OUTLET, citing an aide": the outlet may stand ahead without an attribution of its own. */
function namedAhead(scene: RelayScene, telling: Telling): Span | null {
	if (!isCited(scene, telling)) return null;
	const outlets = scene.outletsOf.get(telling.sentenceIndex) ?? [];
	return outlets.filter(({ span }) => span.end <= telling.at.start).at(-1)?.span ?? null;
}

/** "It cited two people": the report goes on from an outlet named just before. */
function citedBefore(scene: RelayScene, telling: Telling): Span | null {
	if (!isCited(scene, telling)) return null;
	for (let back = 1; back <= CITED_BACK; back++) {
		const before = scene.outletsOf.get(telling.sentenceIndex - back) ?? [];
		if (before.length > 0) return before.at(-1)!.span;
	}
	return null;
}

function isCited(scene: RelayScene, telling: Telling): boolean {
	const { cue } = telling;
	return cue !== null && CITES.test(scene.reading.parsed.text.slice(cue.start, cue.end));
}
