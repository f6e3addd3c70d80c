import type { Analysis, Article, Attribution, Source, Span } from "../../src/engine/index.ts";
import { marksOf } from "../../src/highlight/mark.ts";
import { isAnalysis } from "../../src/shared/analysis-guard.ts";
import { DEFAULT_SETTINGS, type MarkSettings } from "../../src/shared/settings.ts";

/** Every category, certain or not: all that can ever be painted. */
export const ALL_MARKED: MarkSettings = {
	...DEFAULT_SETTINGS,
	marksShown: true,
	showLessCertain: true,
	marked: { named: true, institutional: true, "second-hand": true, unnamed: true, vague: true },
};

/** What of an article does not hold that must hold of every article; one sentence each. */
export function flawsOfArticle({ text, paragraphs }: Article): string[] {
	return [
		...paragraphs.flatMap(({ span }, i) => flawsOfSpan(`paragraph ${i}`, span, text)),
		...flawsOfOrder(
			"paragraphs",
			paragraphs.map(({ span }) => span),
		),
	];
}

/**
 * What of an analysis does not hold that must hold of every analysis, whatever the text: spans in
 * range and in order, numbers that point at something, a result that the other side of a message
 * accepts, marks that share no words. One sentence each.
 */
export function flawsOf(article: Article, analysis: Analysis): string[] {
	const { text } = article;
	const { attributions, sources, statements, notes } = analysis;
	return [
		...(isAnalysis(analysis) ? [] : ["the guard of messages refuses the analysis"]),
		...spansOf(analysis).flatMap(([name, span]) => flawsOfSpan(name, span, text)),
		...attributions.flatMap((one, i) => flawsOfAttribution(one, i, sources)),
		...sources.flatMap((one, i) => flawsOfSource(one, i)),
		...[...statements, ...notes]
			.filter(({ sourceId }) => sourceId !== null && !sources[sourceId])
			.map(({ sourceId }) => `a statement or note names source ${sourceId}, which is none`),
		...(isAscending(statements) ? [] : ["statements are not in the order of the text"]),
		...flawsOfMarks(article, analysis),
	];
}

function* namedSpans({ attributions, sources, statements, notes }: Analysis) {
	for (const { id, source, cue, contentSpans } of attributions) {
		if (source) yield [`source of attribution ${id}`, source] as const;
		if (cue) yield [`cue of attribution ${id}`, cue] as const;
		for (const span of contentSpans) yield [`content of attribution ${id}`, span] as const;
	}
	for (const { id, mentions, justification, vantage, anonymity } of sources) {
		for (const span of mentions) yield [`mention of source ${id}`, span] as const;
		for (const span of justification) yield [`justification of source ${id}`, span] as const;
		if (vantage) yield [`vantage of source ${id}`, vantage] as const;
		if (anonymity.reason) yield [`reason of source ${id}`, anonymity.reason] as const;
	}
	for (const span of statements) yield [`statement on source ${span.sourceId}`, span] as const;
	for (const { rule, spans } of notes) for (const span of spans) yield [rule, span] as const;
}

function spansOf(analysis: Analysis): (readonly [string, Span])[] {
	const posts = analysis.posts.flatMap(({ span }) => (span ? [["post", span] as const] : []));
	return [...namedSpans(analysis), ...posts];
}

function flawsOfSpan(name: string, { start, end }: Span, text: string): string[] {
	const isIn = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length;
	if (!isIn || start >= end) return [`${name} is ${start}-${end} of ${text.length}`];
	return [start, end]
		.filter((at) => isInPair(text, at))
		.map((at) => `${name} parts a pair at ${at}`);
}

/** Whether an offset stands between the two halves of one character. */
function isInPair(text: string, at: number): boolean {
	return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function flawsOfAttribution(one: Attribution, at: number, sources: readonly Source[]): string[] {
	const { id, source, cue, sourceId, kind, via, contentSpans } = one;
	const rules: readonly (readonly [boolean, string])[] = [
		[id === at, "has another number than its place"],
		[source !== null || cue !== null, "has neither source nor cue"],
		[(source === null) === (sourceId === null), "has a source in one form only"],
		[sourceId === null || sources[sourceId]?.kind === kind, "is of another kind than its source"],
		[via === null || (via !== sourceId && sources[via] !== undefined), "comes by nobody"],
		[flawsOfOrder("", contentSpans).length === 0, "has content out of order"],
	];
	return rules.filter(([holds]) => !holds).map(([, flaw]) => `attribution ${at} ${flaw}`);
}

function flawsOfSource({ id, mentions }: Source, at: number): string[] {
	const rules: readonly (readonly [boolean, string])[] = [
		[id === at, "has another number than its place"],
		[mentions.length > 0, "is mentioned nowhere"],
		[isAscending(mentions), "has mentions out of order"],
	];
	return rules.filter(([holds]) => !holds).map(([, flaw]) => `source ${at} ${flaw}`);
}

function flawsOfMarks({ text }: Article, analysis: Analysis): string[] {
	const marks = marksOf(analysis, text, ALL_MARKED);
	const spans = marks.flatMap((mark) => mark.spans);
	return [
		...spans.flatMap((span) => flawsOfSpan("mark", span, text)),
		...flawsOfOrder(
			"marked words",
			[...spans].sort((a, b) => a.start - b.start),
		),
		...(isAscending(marks.flatMap((mark) => mark.spans.slice(0, 1)))
			? []
			: ["marks are not in the order of the text"]),
	];
}

/** Spans in the order of the text that share no code unit. */
function flawsOfOrder(name: string, spans: readonly Span[]): string[] {
	const isApart = spans.every((span, i) => i === 0 || span.start >= spans[i - 1]!.end);
	return isApart ? [] : [`${name} overlap or are out of order`];
}

function isAscending(spans: readonly Span[]): boolean {
	return spans.every((span, i) => i === 0 || span.start >= spans[i - 1]!.start);
}
