import { contains, type Span } from "../../text/span.ts";
import type { RelayScene, Telling } from "./telling.ts";

const CITES = /\b(?:cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|rel(?:ies|ied|ying) on|attribut\w+)\b/i;
/** "It cited two people": who cites was named at most so many sentences before. */
const CITED_BACK = 2;

const QUOTED_BY = /^(?:was|were|is|are|has been|had been|being) (?:also )?quoted\b/i;
const REPORTED = /\breportedly (?:also )?[\w ]+$/i;
/** "reportedly " and a word ahead of the cue, in UTF-16 code units. */
const LONGEST_ADVERB = 16;
/** "He reportedly wrote": the outlet was named at most so many sentences before. */
const REPORTED_BACK = 6;

/** "the newspaper reported": a report that goes on from an outlet named before. */
const GOES_ON =
	/^(?:it|they|its \w+|the (?:\w+ )?(?:report|story|article|newspaper|paper|network|magazine|outlet|agency|site|website|broadcaster|tabloid|journal|station|column|piece|newsletter)s?)\b/i;

/**
 * "Reuters reported that, citing two officials", "he said, according to the Herald": an outlet's
 * report in the same sentence holds this attribution.
 *
 * @returns where the outlet is named, or null
 */
export function reportedByOutlet(scene: RelayScene, telling: Telling): Span | null {
	const relay = othersOf(scene, telling).find(
		(other) =>
			other.kind === "outlet" &&
			isReport(scene, other) &&
			(holds(other, telling) || quotes(scene, other, telling)),
	);
	return (
		relay?.source ??
		namedAhead(scene, telling) ??
		citedBefore(scene, telling) ??
		quotedBefore(scene, telling)
	);
}

/** "Rooney was quoted as saying", "he reportedly wrote": by the outlet named last. */
function quotedBefore(scene: RelayScene, { kind, cue, sentenceIndex }: Telling): Span | null {
	if (!cue || kind === "hidden") return null;
	const { text } = scene.reading.parsed;
	const isQuoted = QUOTED_BY.test(text.slice(cue.start, cue.end));
	const isReported = REPORTED.test(text.slice(Math.max(0, cue.start - LONGEST_ADVERB), cue.end));
	if (!isQuoted && !isReported) return null;
	const reach = isQuoted ? Number.POSITIVE_INFINITY : REPORTED_BACK;
	const earlier = [...scene.outletsOf.keys()].filter(
		(sentence) => sentence < sentenceIndex && sentenceIndex - sentence <= reach,
	);
	return earlier.length > 0 ? scene.outletsOf.get(Math.max(...earlier))!.at(-1)!.span : null;
}

/**
 * "Police said the driver told them", "the complaint quoted him as saying", and what somebody tells
 * of others in a quotation: what is known of it is known by them.
 *
 * @returns where the body, text or person is named, or null
 */
export function toldByOthers(scene: RelayScene, telling: Telling): Span | null {
	const relay = othersOf(scene, telling).find((other) => {
		if (other.kind === "outlet" || other.kind === "hidden") return false;
		if (quotes(scene, other, telling)) return true;
		const isText = other.kind === "document" || other.kind === "organization";
		return isWithin(other, telling) && (isText || isQuoted(scene, telling));
	});
	return relay?.source ?? null;
}

function othersOf(scene: RelayScene, telling: Telling): readonly Telling[] {
	return (scene.tellingsOf.get(telling.sentenceIndex) ?? [])
		.map((index) => scene.tellings[index]!)
		.filter((other) => other !== telling && other.source && other.sourceId !== telling.sourceId);
}

/** Whether an outlet's attribution speaks of its report; the article's own is none of them. */
function isReport(scene: RelayScene, relay: Telling): boolean {
	const { start, end } = relay.source!;
	const outlets = scene.outletsOf.get(relay.sentenceIndex) ?? [];
	const isNamed = outlets.some(({ span }) => span.start < end && start < span.end);
	return isNamed || GOES_ON.test(scene.reading.parsed.text.slice(start, end));
}

function isQuoted(scene: RelayScene, telling: Telling): boolean {
	return scene.reading.quotations.some(({ span }) => contains(span, telling.at));
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
