import {
	type Analysis,
	type Attribution,
	categoryOf,
	type Span,
	span,
} from "../../../src/engine/index.ts";
import { isCertainEnough } from "../../../src/shared/certainty.ts";
import type { NewsArticle } from "./draw.ts";

/** What a reader sees who never opened the settings. */
const BY_DEFAULT = { showLessCertain: false };

/** A mark that a reader is to judge. */
export interface Mark {
	readonly article: NewsArticle;
	readonly analysis: Analysis;
	readonly attribution: Attribution;
	readonly at: Span;
}

/** The marks of unnamed sources that a reader is shown, or of the vague ones too, in order. */
export function marksOf(
	article: NewsArticle,
	analysis: Analysis,
	withVague: boolean,
): readonly Mark[] {
	return analysis.attributions
		.filter((one) => {
			const category = categoryOf(one);
			const isAsked = category === "unnamed" || (withVague && category === "vague");
			return isAsked && isCertainEnough(one, BY_DEFAULT);
		})
		.map((attribution) => ({ article, analysis, attribution, at: placeOf(attribution) }));
}

/** Where an attribution stands: its source, for want of that its cue. */
export function placeOf({ source, cue }: Attribution): Span {
	return (source ?? cue)!;
}

/** An article's marks for a reader: each with its number, its paragraph and the one before. */
export function sheetOf(marks: readonly Mark[], first: number): string {
	const { article, analysis } = marks[0]!;
	const named = analysis.sources
		.filter(({ kind }) => kind === "person")
		.map(({ name, title }) => (title ? `${name} (${title})` : name));
	const parts = [`\n=== ${article.id} ${article.publisher}`, `named: ${named.join("; ")}`];
	for (const [at, here] of byParagraph(marks)) {
		const before = article.text.slice(0, at.start).trimEnd();
		parts.push(`   ${before.slice(Math.max(before.lastIndexOf("\n") + 1, 0))}`);
		parts.push(` » ${painted(article.text, at, analysis)}`);
		for (const mark of here) parts.push(lineOf(mark, first + marks.indexOf(mark)));
	}
	return parts.join("\n");
}

function lineOf({ article, analysis, attribution, at }: Mark, number: number): string {
	const { text } = article;
	const source = attribution.sourceId === null ? null : analysis.sources[attribution.sourceId]!;
	const cue = attribution.cue ? text.slice(attribution.cue.start, attribution.cue.end) : "";
	const words = text.slice(at.start, at.end);
	const others = (source?.mentions ?? [])
		.map(({ start, end }) => text.slice(start, end))
		.filter((mention) => mention !== words)
		.slice(0, 3);
	const why = `${attribution.because} ${attribution.confidence.toFixed(2)}`;
	const same = others.length > 0 ? ` = ${others.join(" | ")}` : "";
	return `#${number} ${article.id} ${at.start}-${at.end} ${attribution.kind} ${why}: ${words} {${cue}}${same}`;
}

function byParagraph(marks: readonly Mark[]): ReadonlyMap<Span, readonly Mark[]> {
	const byStart = new Map<number, [Span, Mark[]]>();
	for (const mark of marks) {
		const at = paragraphAt(mark.article.text, mark.at.start);
		const known = byStart.get(at.start);
		if (known) known[1].push(mark);
		else byStart.set(at.start, [at, [mark]]);
	}
	return new Map(byStart.values());
}

function paragraphAt(text: string, offset: number): Span {
	const end = text.indexOf("\n", offset);
	return span(text.lastIndexOf("\n", offset) + 1, end === -1 ? text.length : end);
}

/** A paragraph with every source in brackets, and its kind. */
function painted(text: string, at: Span, { attributions }: Analysis): string {
	const sources = new Map<number, [Span, string]>();
	for (const { source, kind } of attributions) {
		if (source && source.start >= at.start && source.end <= at.end) {
			sources.set(source.start, [source, kind]);
		}
	}
	let shown = "";
	let from = at.start;
	for (const [source, kind] of [...sources.values()].sort(([a], [b]) => a.start - b.start)) {
		if (source.start < from) continue;
		shown += `${text.slice(from, source.start)}[${kind}: ${text.slice(source.start, source.end)}]`;
		from = source.end;
	}
	return shown + text.slice(from, at.end);
}
