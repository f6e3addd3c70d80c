import { lettersOf } from "../article/index.ts";
import {
	type Analysis,
	type Attribution,
	type Category,
	categoryOf,
	type Span,
	span,
} from "../engine/index.ts";
import { isCertainEnough } from "../shared/certainty.ts";
import type { MarkSettings } from "../shared/settings.ts";
import { takeInOrder } from "./take.ts";

/** One attribution as it stands on the page. */
export interface Mark {
	readonly attribution: Attribution;
	readonly category: Category;
	/** The underlined words, in the order of the text: source and cue. */
	readonly spans: readonly Span[];
}

/** Where marks overlap, the words belong to the category the reader most needs to know. */
const PRIORITY: readonly Category[] = ["unnamed", "vague", "second-hand", "institutional", "named"];

/**
 * UTF-16 code units between source and cue that are underlined with them: "Trump on Friday claimed"
 * reads as one, "The officials, speaking on condition of anonymity, said" as two.
 */
const LONGEST_GAP = 24;
/** A gap never spans the end of a sentence or clause, a quotation or a paragraph. */
const BREAKS = /[.!?;:,"“”\n]/;

/** The marks to paint, in the order of the text. Words belong to one mark at most. */
export function marksOf(
	{ attributions }: Pick<Analysis, "attributions">,
	text: string,
	settings: MarkSettings,
): readonly Mark[] {
	if (!settings.marksShown) return [];
	return allMarks(attributions, text, (attribution, category) => {
		return settings.marked[category] && isCertainEnough(attribution, settings);
	});
}

/** The marks of unnamed sources, whatever is painted: where the keyboard can step to. */
export function unnamedMarksOf(
	{ attributions }: Pick<Analysis, "attributions">,
	text: string,
	settings: MarkSettings,
): readonly Mark[] {
	return allMarks(attributions, text, (attribution, category) => {
		return category === "unnamed" && isCertainEnough(attribution, settings);
	});
}

/** Whether two marks are the same words of the same article, also after it was read again. */
export function isSameMark(a: Mark, b: Mark): boolean {
	return a.attribution.id === b.attribution.id && a.spans[0]?.start === b.spans[0]?.start;
}

function allMarks(
	attributions: readonly Attribution[],
	text: string,
	wanted: (attribution: Attribution, category: Category) => boolean,
): readonly Mark[] {
	const marks = attributions
		.map((attribution) => ({ attribution, category: categoryOf(attribution) }))
		.filter(({ attribution, category }) => wanted(attribution, category))
		.map((mark) => ({ ...mark, spans: underlined(mark.attribution, text) }))
		.filter(({ spans }) => spans.length > 0);
	return withoutOverlaps(marks, text);
}

/** Source and cue, joined where they nearly touch. Spans outside the text are left out. */
export function underlined(
	{ source, cue }: Pick<Attribution, "source" | "cue">,
	text: string,
): readonly Span[] {
	const parts = [source, cue]
		.filter((part): part is Span => part !== null && part.start < part.end)
		.filter((part) => part.end <= text.length)
		.sort((a, b) => a.start - b.start);
	const [first, second] = parts;
	if (!first || !second) return parts;
	return joins(text, first, second)
		? [{ start: first.start, end: second.end > first.end ? second.end : first.end }]
		: parts;
}

function joins(text: string, first: Span, second: Span): boolean {
	if (second.start <= first.end) return true;
	const gap = text.slice(first.end, second.start);
	return gap.length <= LONGEST_GAP && !BREAKS.test(gap);
}

function withoutOverlaps(marks: readonly Mark[], text: string): readonly Mark[] {
	const byRank = [...marks].sort((a, b) => rankOf(a) - rankOf(b) || startOf(a) - startOf(b));
	const taken = takeInOrder(
		byRank.map(({ spans }) => spans),
		(piece) => lettersOf(text.slice(piece.start, piece.end)) !== "",
	);
	return byRank
		.map((mark, i) => ({ ...mark, spans: (taken[i] ?? []).map((at) => trimmed(text, at)) }))
		.filter(({ spans }) => spans.length > 0)
		.sort((a, b) => startOf(a) - startOf(b));
}

/** Without blanks and marks that a neighbour's words left over at the ends. */
function trimmed(text: string, at: Span): Span {
	const words = text.slice(at.start, at.end);
	const lead = words.length - words.replace(/^[\s,;:]+/, "").length;
	return span(at.start + lead, at.start + words.replace(/[\s,;:]+$/, "").length);
}

function rankOf({ category }: Mark): number {
	return PRIORITY.indexOf(category);
}

function startOf({ spans }: Mark): number {
	return spans[0]?.start ?? 0;
}
