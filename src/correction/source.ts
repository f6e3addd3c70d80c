import {
	type Analysis,
	type Attribution,
	categoryOf,
	type Source,
	type SourceId,
	type SourceKind,
	type Span,
	textOf,
} from "../engine/index.ts";
import { isHeldUpBy } from "./statements.ts";

/** The attributions of these ids. */
export function marksIn(analysis: Analysis, ids: ReadonlySet<number>): readonly Attribution[] {
	return analysis.attributions.filter(({ id }) => ids.has(id));
}

/**
 * Gives marks a source that no other mark shares, so that its kind can change for them alone. Marks
 * whose text gives no source get one that is made of their words.
 */
export function withSourceOfItsOwn(
	analysis: Analysis,
	text: string,
	ids: ReadonlySet<number>,
): Analysis {
	const marks = marksIn(analysis, ids);
	const sourceId = marks[0]?.sourceId ?? null;
	const isShared = analysis.attributions.some(
		(one) => !ids.has(one.id) && (one.sourceId === sourceId || one.via === sourceId),
	);
	const shared = analysis.sources.find(({ id }) => id === sourceId) ?? null;
	if (shared && !isShared) return analysis;
	const id = Math.max(-1, ...analysis.sources.map((source) => source.id), sourceId ?? -1) + 1;
	const own = shared ? partOf(shared, id, marks) : sourceOf(id, text, marks);
	return {
		...analysis,
		sources: [...analysis.sources.map((one) => (one === shared ? without(one, own) : one)), own],
		attributions: analysis.attributions.map((one) =>
			ids.has(one.id) ? { ...one, sourceId: id } : one,
		),
		statements: analysis.statements.map((statement) =>
			isTheirsAlone(statement, marks, analysis.attributions)
				? { ...statement, sourceId: id }
				: statement,
		),
	};
}

function isTheirsAlone(
	statement: Analysis["statements"][number],
	marks: readonly Attribution[],
	all: readonly Attribution[],
): boolean {
	const holders = all.filter((one) => isHeldUpBy(statement, one));
	return holders.length > 0 && holders.every((one) => marks.some(({ id }) => id === one.id));
}

/** The same source as far as these marks mention it. */
function partOf(source: Source, id: SourceId, marks: readonly Attribution[]): Source {
	return { ...source, id, mentions: wordsOf(marks) };
}

function without(source: Source, own: Source): Source {
	const isOwn = (at: Span) =>
		own.mentions.some(({ start, end }) => at.start === start && at.end === end);
	const mentions = source.mentions.filter((at) => !isOwn(at));
	return { ...source, mentions };
}

function sourceOf(id: SourceId, text: string, marks: readonly Attribution[]): Source {
	const mentions = wordsOf(marks);
	return {
		id,
		kind: "hidden",
		name: null,
		partial: false,
		title: null,
		affiliation: null,
		description: mentions[0] ? textOf(text, mentions[0]) : null,
		count: null,
		anonymity: { stated: false, reason: null, reasonKind: "none" },
		vantage: null,
		mentions,
		justification: [],
	};
}

function wordsOf(marks: readonly Attribution[]): readonly Span[] {
	return marks.flatMap(({ source, cue }) => source ?? cue ?? []);
}

/** Makes a source, and the marks that share it, what the reader says it is: first-hand. */
export function withKind(
	analysis: Analysis,
	text: string,
	ids: ReadonlySet<number>,
	kind: SourceKind,
): Analysis {
	const attributions = analysis.attributions.map((one) =>
		ids.has(one.id) ? { ...one, kind, via: null } : one,
	);
	const theirs = attributions.find(({ id }) => ids.has(id))?.sourceId;
	const sources = analysis.sources.map((source) =>
		source.id === theirs ? asKind(source, text, kind) : source,
	);
	return { ...analysis, attributions, sources };
}

/** Only who is named has a name; who is not has a description. */
function asKind(source: Source, text: string, kind: SourceKind): Source {
	const { name, description, mentions } = source;
	const words = mentions[0] ? textOf(text, mentions[0]) : null;
	const category = categoryOf({ kind, via: null });
	if (category === "unnamed" || category === "vague") {
		return { ...source, kind, name: null, description: description ?? name ?? words };
	}
	return { ...source, kind, name: name ?? description ?? words };
}
