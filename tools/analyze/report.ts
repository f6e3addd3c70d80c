import {
	type Attribution,
	type Category,
	categoryOf,
	type Source,
	textOf,
} from "../../src/engine/index.ts";
import { isCertainEnough } from "../../src/shared/certainty.ts";
import type { ExportedAnalysis } from "../../src/shared/export.ts";
import type { Colour, Paint } from "../terminal/colour.ts";
import { sourceFacts, sourceLabel } from "./source-line.ts";
import { countCategories, headlineOf } from "./summary.ts";

/** UTF-16 code units of what is said that are printed. */
const LONGEST_CONTENT = 100;
const COLOURS: Readonly<Record<Category, Colour>> = {
	named: "green",
	institutional: "blue",
	"second-hand": "magenta",
	unnamed: "red",
	vague: "yellow",
};

/** One analysis as a page to read in a terminal: what the popup shows to readers by default. */
export function reportOf(whole: ExportedAnalysis, paint: Paint): string {
	const result = shownOf(whole);
	return [
		paint("bold", result.file),
		...headerLines(result),
		"",
		`  ${headlineOf(result)}`,
		`  ${countsLine(result, paint)}`,
		...section("Sources", result.sources, (source) => sourceLine(source, result, paint), paint),
		...section(
			"Attributions",
			result.attributions,
			(attribution) => attributionLine(attribution, result, paint),
			paint,
		),
		...section("Posts", result.posts, postLine, paint),
		"",
		"",
	].join("\n");
}

/** Leaves out what is too uncertain to show unasked, and sources that nothing shown rests on. */
function shownOf(whole: ExportedAnalysis): ExportedAnalysis {
	const attributions = whole.attributions.filter((one) =>
		isCertainEnough(one, { showLessCertain: false }),
	);
	const used = new Set(attributions.flatMap(({ sourceId, via }) => [sourceId, via]));
	return { ...whole, attributions, sources: whole.sources.filter(({ id }) => used.has(id)) };
}

function headerLines({ title, publisher, published }: ExportedAnalysis): string[] {
	const line = [title, publisher, published].filter(Boolean).join(" · ");
	return line ? [`  ${line}`] : [];
}

function countsLine({ attributions }: ExportedAnalysis, paint: Paint): string {
	return countCategories(attributions)
		.map(([category, count]) => paint(COLOURS[category], `${category} ${count}`))
		.join("  ");
}

function section<T>(
	name: string,
	items: readonly T[],
	lineOf: (item: T) => string,
	paint: Paint,
): string[] {
	if (items.length === 0) return [];
	return ["", paint("bold", `  ${name}`), ...items.map((item) => `  ${lineOf(item)}`)];
}

function sourceLine(source: Source, result: ExportedAnalysis, paint: Paint): string {
	const times = result.attributions.filter(({ sourceId }) => sourceId === source.id).length;
	const facts = sourceFacts(source, result.text).join(", ");
	return `${number(source.id)} ${sourceLabel(source, result.text)}  ${paint("dim", `${facts}; ${times} ×`)}`;
}

function attributionLine(
	attribution: Attribution,
	{ text, sources }: ExportedAnalysis,
	paint: Paint,
): string {
	const category = categoryOf(attribution);
	const source = attribution.source ? oneLine(textOf(text, attribution.source)) : "–";
	const cue = attribution.cue ? oneLine(textOf(text, attribution.cue)) : "…";
	const content = attribution.contentSpans.map((at) => oneLine(textOf(text, at))).join(" … ");
	const via = sources.find(({ id }) => id === attribution.via);
	return [
		number(attribution.sourceId),
		paint(COLOURS[category], `[${attribution.kind}]`),
		paint("bold", source),
		paint("cyan", cue),
		...(via ? [`(via ${sourceLabel(via, text)})`] : []),
		paint("dim", shorten(content)),
	].join(" ");
}

function postLine({ platform, author, handle, printedDate }: ExportedAnalysis["posts"][number]) {
	return ["   ", platform, author, handle && `@${handle}`, printedDate].filter(Boolean).join(" ");
}

function number(id: number | null): string {
	return (id === null ? "–" : String(id + 1)).padStart(3);
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ");
}

function shorten(text: string): string {
	return text.length <= LONGEST_CONTENT ? text : `${text.slice(0, LONGEST_CONTENT - 1)}…`;
}
