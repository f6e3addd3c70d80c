import type { Statement } from "../model/analysis.ts";
import type { FoundAttribution, SourceId } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";
import { type ParsedText, tokensIn } from "../text/parse.ts";
import { contains, cover, type Span, span } from "../text/span.ts";
import { isDecline } from "./decline.ts";
import type { PostVoice } from "./post-voices.ts";
import { SentenceMap } from "./sentence-map.ts";

/** One attribution that sentences may rest on. */
interface Voice {
	readonly sourceId: SourceId;
	readonly at: Span;
	readonly anchor: Span;
	readonly contentSpans: readonly Span[];
}

/**
 * Finds the whole sentences that rest on a source, those that go on without a new cue included: the
 * rest of a quotation, sentences that are nothing but quotation, and quotations that fill the next
 * paragraph. What a source says of others rests on the source; attitudes, declines and headlines are no
 * statements.
 *
 * @param sourceIds one a found attribution, in the same order; null where it has no source
 * @param posts whose text rests on a source: sentences of theirs that nobody else claims
 * @returns in the order of the text; neighbours in one paragraph with the same source are one
 */
export function findStatements(
	reading: Reading,
	found: readonly FoundAttribution[],
	sourceIds: readonly (SourceId | null)[],
	posts: readonly PostVoice[] = [],
): readonly Statement[] {
	const { parsed } = reading;
	const map = new SentenceMap(reading);
	const claims = new Map<number, Set<SourceId>>();
	const claim = (sentence: number, sourceId: SourceId) => {
		claims.set(sentence, (claims.get(sentence) ?? new Set()).add(sourceId));
	};
	for (const voice of voicesOf(parsed, found, sourceIds)) {
		for (const sentence of sentencesOf(parsed, map, voice)) claim(sentence, voice.sourceId);
	}
	for (const post of posts) {
		for (const sentence of sentencesIn(parsed, post.span)) {
			if (!claims.has(sentence)) claim(sentence, post.sourceId);
		}
	}
	carryQuotations(map, claims, parsed.sentences.length);
	return mergeNeighbours(parsed, map, claims);
}

function voicesOf(
	parsed: ParsedText,
	found: readonly FoundAttribution[],
	sourceIds: readonly (SourceId | null)[],
): readonly Voice[] {
	const voices = found.flatMap(({ source, cue, contentSpans, cueKind }, i): Voice[] => {
		const sourceId = sourceIds[i] ?? null;
		const anchor = cue ?? source;
		if (sourceId === null || !anchor || cueKind === "attitude") return [];
		if (cue && isDecline(parsed.text.slice(cue.start, cue.end))) return [];
		const at = source && cue ? cover(source, cue) : anchor;
		return [{ sourceId, at, anchor, contentSpans }];
	});
	const heard = heardIn(parsed, voices);
	return voices.filter((voice) => {
		const others = heard.get(sentenceAt(parsed, voice.at) ?? -1) ?? [];
		return !others.some((other) => isToldBy(voice, other));
	});
}

/**
 * The voices whose content reaches a sentence, so that no voice is held against all others; sentences have
 * a greatest length, paragraphs have none.
 */
function heardIn(parsed: ParsedText, voices: readonly Voice[]): ReadonlyMap<number, Voice[]> {
	const heard = new Map<number, Voice[]>();
	for (const voice of voices) {
		const sentences = new Set(
			voice.contentSpans.flatMap((content) => sentencesIn(parsed, content)),
		);
		for (const sentence of sentences) {
			const there = heard.get(sentence);
			if (there) there.push(voice);
			else heard.set(sentence, [voice]);
		}
	}
	return heard;
}

function sentenceAt(parsed: ParsedText, at: Span): number | undefined {
	return parsed.tokens[tokensIn(parsed, at).from]?.sentence;
}

/** Whether one voice speaks only in what another says: it rests on the other. */
function isToldBy(voice: Voice, other: Voice): boolean {
	return (
		other !== voice &&
		other.contentSpans.some((content) => contains(content, voice.at)) &&
		!voice.contentSpans.some((content) => contains(content, other.anchor))
	);
}

/** The sentence of the cue, and those its content reaches. */
function sentencesOf(parsed: ParsedText, map: SentenceMap, voice: Voice): readonly number[] {
	const parts = [voice.anchor, ...voice.contentSpans];
	const sentences = new Set(parts.flatMap((part) => sentencesIn(parsed, part)));
	return [...sentences].filter((sentence) => !map.isHeadline(sentence));
}

function sentencesIn(parsed: ParsedText, at: Span): readonly number[] {
	const { from, to } = tokensIn(parsed, at);
	const sentences = new Set<number>();
	for (let i = from; i < to; i++) sentences.add(parsed.tokens[i]!.sentence);
	return [...sentences];
}

/** Gives quotation without a voice of its own to whoever spoke just before, or right after it. */
function carryQuotations(
	map: SentenceMap,
	claims: Map<number, Set<SourceId>>,
	sentences: number,
): void {
	for (let sentence = 1; sentence < sentences; sentence++) {
		const before = claims.get(sentence - 1);
		if (claims.has(sentence) || !before || !map.goesOn(sentence)) continue;
		claims.set(sentence, new Set([lastOf(before)]));
	}
	for (let sentence = sentences - 2; sentence >= 0; sentence--) {
		const after = claims.get(sentence + 1);
		if (claims.has(sentence) || !after || !map.leadsOn(sentence)) continue;
		claims.set(sentence, new Set([firstOf(after)]));
	}
}

function lastOf(ids: ReadonlySet<SourceId>): SourceId {
	return [...ids].at(-1)!;
}

function firstOf(ids: ReadonlySet<SourceId>): SourceId {
	return [...ids][0]!;
}

function mergeNeighbours(
	parsed: ParsedText,
	map: SentenceMap,
	claims: ReadonlyMap<number, ReadonlySet<SourceId>>,
): readonly Statement[] {
	const statements: Statement[] = [];
	const open = new Map<SourceId, { at: Span; sentence: number }>();
	const close = (sourceId: SourceId) => {
		const run = open.get(sourceId);
		if (run) statements.push({ ...run.at, sourceId });
		open.delete(sourceId);
	};
	for (let sentence = 0; sentence < parsed.sentences.length; sentence++) {
		for (const sourceId of claims.get(sentence) ?? []) {
			const run = open.get(sourceId);
			const at = map.spanOf(sentence);
			const isNeighbour =
				run?.sentence === sentence - 1 &&
				map.paragraphOf(sentence) === map.paragraphOf(run.sentence);
			if (!isNeighbour) close(sourceId);
			open.set(sourceId, { at: isNeighbour ? span(run.at.start, at.end) : at, sentence });
		}
	}
	for (const sourceId of [...open.keys()]) close(sourceId);
	return statements.sort((a, b) => a.start - b.start || a.end - b.end || a.sourceId - b.sourceId);
}
