import { LESS_CERTAIN_RULES, type SourceId, type Span } from "../engine/index.ts";
import type { MarkSettings } from "../shared/settings.ts";
import type { Report } from "../shared/tab-state.ts";
import { sourceName, wordsAt } from "./excerpt.ts";

/** One place where a rule found something, or a source about which it did not. */
export interface NotePlace {
	/** The source's name, or the words found where the note is about the article. */
	readonly words: string;
	readonly span: Span;
}

/** What one newsroom rule found, or did not find, about all sources together. */
export interface RuleNote {
	readonly rule: string;
	/** The names of the sources it is about, each once; none where it is about the article. */
	readonly about: readonly string[];
	readonly places: readonly NotePlace[];
}

/**
 * Gathers the notes by rule, in the order of the rules; those on sources not shown are left out, and
 * those of less certain rules where the reader does not ask for what is less certain.
 */
export function gatherNotes(
	{ analysis, text }: Pick<Report, "analysis" | "text">,
	shown: ReadonlySet<SourceId | null>,
	{ showLessCertain }: Pick<MarkSettings, "showLessCertain">,
): RuleNote[] {
	const nameOf = new Map(analysis.sources.map((source) => [source.id, sourceName(source, text)]));
	const byRule = new Map<string, RuleNote>();
	for (const { rule, sourceId, spans } of analysis.notes) {
		if (sourceId !== null && !shown.has(sourceId)) continue;
		if (!showLessCertain && LESS_CERTAIN_RULES.has(rule)) continue;
		const name = sourceId === null ? undefined : nameOf.get(sourceId);
		const places = spans.map((span) => ({ words: name ?? wordsAt(span, text), span }));
		const before = byRule.get(rule) ?? { about: [], places: [] };
		const about = new Set([...before.about, ...(name === undefined ? [] : [name])]);
		byRule.set(rule, { rule, about: [...about], places: [...before.places, ...places] });
	}
	return [...byRule.values()];
}
