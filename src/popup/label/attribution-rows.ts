import { type Attribution, categoryOf, type Source, sentencesAround } from "../../engine/index.ts";
import { quoteOf, sourceName } from "../../report/excerpt.ts";
import { postSources } from "../../report/summary.ts";
import { type Cell, csvOf } from "../../shared/csv.ts";
import { reachOf } from "../../shared/reach.ts";
import type { Report } from "../../shared/tab-state.ts";

/** The columns are part of the format, the same in every language; new ones come last. */
const COLUMNS = [
	"kind",
	"name",
	"category",
	"cue",
	"source_words",
	"content",
	"sentence",
	"via",
	"certainty",
	"post_author",
	// Of the article, the same in every row: tables are sorted, joined and cut.
	"read",
	"taken_for",
	"finder",
] as const;

/** Every attribution of an article, one row each, the less certain ones too. */
export function attributionsAsCsv(report: Report): string {
	const { analysis, text } = report;
	const authorOf = new Map(
		postSources(report).flatMap(({ author, attributions }) =>
			attributions.map(({ id }) => [id, author] as const),
		),
	);
	const sourceById = new Map(analysis.sources.map((source) => [source.id, source]));
	const ofAll = [readOf(report), report.takenFor ?? null, report.finder];
	const nameOf = (id: Attribution["via"]) => nameIn(sourceById.get(id!), text);
	return csvOf([
		COLUMNS,
		...analysis.attributions.map((one): Cell[] => [
			one.kind,
			nameOf(one.sourceId),
			categoryOf(one),
			one.cue && quoteOf(one.cue, text),
			one.source && quoteOf(one.source, text),
			one.contentSpans.map((part) => quoteOf(part, text)).join(" … "),
			sentenceOf(one, text),
			nameOf(one.via),
			Math.round(one.confidence * 100) / 100,
			authorOf.get(one.id) ?? null,
			...ofAll,
		]),
	]);
}

/** How much of the article was there to be read. */
function readOf({ onlyBeginning, part }: Report): string {
	const pieces = [
		...(onlyBeginning ? ["beginning"] : []),
		...(part ? [`part ${part.number} of ${part.of}`] : []),
	];
	return pieces.join(" of ") || "whole";
}

function nameIn(source: Source | undefined, text: string): string | null {
	return source ? sourceName(source, text) : null;
}

function sentenceOf(attribution: Attribution, text: string): string | null {
	const reach = reachOf(attribution);
	return reach && quoteOf(sentencesAround(text, reach), text);
}
