import {
	type Attribution,
	type Category,
	categoryOf,
	type SourceId,
	type Span,
} from "../engine/index.ts";
import { isCertainEnough } from "../shared/certainty.ts";
import { reachOf } from "../shared/reach.ts";
import type { MarkSettings } from "../shared/settings.ts";
import type { Report } from "../shared/tab-state.ts";
import { excerptOf, sourceName } from "./excerpt.ts";

/** One attribution as an entry of a list in the order of the text. */
export interface ListedPassage {
	/** `Attribution.id`. */
	readonly id: number;
	readonly category: Category;
	readonly sourceId: SourceId | null;
	/** The source as the text prints it; empty where it gives none. */
	readonly name: string;
	readonly span: Span;
	readonly excerpt: string;
	/** Which of its source's listed statements this is, from 1, and of how many. */
	readonly nth: number;
	readonly of: number;
}

/** What is listed, and how many statements are not as their category is switched off. */
export interface PassageList {
	readonly passages: readonly ListedPassage[];
	readonly unlisted: number;
}

/** Lists the statements of the categories that are switched on, in the order of the text. */
export function listPassages(
	{ analysis, text }: Pick<Report, "analysis" | "text">,
	settings: Pick<MarkSettings, "marked" | "showLessCertain">,
): PassageList {
	const nameOf = new Map(analysis.sources.map((source) => [source.id, sourceName(source, text)]));
	const all = analysis.attributions.filter((one) => isCertainEnough(one, settings));
	const placed = placedInOrder(all.filter((one) => settings.marked[categoryOf(one)]));
	const entries = placed.map(({ one, span }, index) => {
		const isSaid = placed[index - 1]?.span.start === span.start;
		const excerpt = excerptOf((isSaid ? ownReachOf(one) : null) ?? span, text);
		const name = (one.sourceId === null ? null : nameOf.get(one.sourceId)) ?? "";
		return { id: one.id, category: categoryOf(one), sourceId: one.sourceId, name, span, excerpt };
	});
	return { passages: numbered(entries), unlisted: all.length - entries.length };
}

interface Placed {
	readonly one: Attribution;
	readonly span: Span;
}

function placedInOrder(attributions: readonly Attribution[]): readonly Placed[] {
	return attributions
		.flatMap((one) => {
			const span = reachOf(one);
			return span ? [{ one, span }] : [];
		})
		.sort((a, b) => a.span.start - b.span.start);
}

/** What one of several statements of the same words' source adds to the one before: "had warned …". */
function ownReachOf(attribution: Attribution): Span | null {
	return reachOf({ ...attribution, source: null });
}

type Entry = Omit<ListedPassage, "nth" | "of">;

function numbered(entries: readonly Entry[]): ListedPassage[] {
	const totals = new Map<SourceId | null, number>();
	const withNth = entries.map((entry) => {
		const nth = (totals.get(entry.sourceId) ?? 0) + 1;
		totals.set(entry.sourceId, nth);
		return { ...entry, nth };
	});
	return withNth.map((entry) => ({ ...entry, of: totals.get(entry.sourceId) ?? 1 }));
}
