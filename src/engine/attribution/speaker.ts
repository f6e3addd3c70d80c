import type { VerbCue } from "../cue/verb-cue.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import type { TokenRange } from "../text/span.ts";
import { isOneOf, NOMINAL, type View } from "./view.ts";

/** The writer and the reader are no sources, nor is what a bare "it" or "this" stands for. */
const NOT_SOURCES = new Set(["i", "we", "you", "this", "that", "these", "there", "what", "here"]);

/** Whether a phrase can be the one who does what this verb says. */
export function canSpeak(view: View, source: TokenRange, cue: VerbCue): boolean {
	const { norm } = view.tokens[source.from]!;
	if (source.to - source.from === 1 && (norm === "it" || norm === "which")) {
		const { frames, kind } = cue.verb;
		return frames.has("any") || kind === "evidence" || kind === "writing";
	}
	return canBeSource(view, source);
}

/** Whether a phrase can be one who says something at all. */
export function canBeSource(view: View, source: TokenRange): boolean {
	const { norm } = view.tokens[source.from]!;
	const before = view.tokens[source.from - 1]?.norm ?? "";
	if (/^no(?:-one|body|thing)?$/.test(norm)) return false;
	if (/^(?:if|no|unless|until|whether)$/.test(before)) return false;
	if (source.to - source.from > 1) return hasHead(view, source);
	return !/^(?:an?|the|every|its)$/.test(norm) && !NOT_SOURCES.has(norm);
}

const HEADS: ReadonlySet<number> = new Set([
	...NOMINAL,
	WORD_CLASS.pronoun,
	WORD_CLASS.determiner,
	WORD_CLASS.gerund,
]);

function hasHead(view: View, { from, to }: TokenRange): boolean {
	for (let i = from; i < to; i++) if (isOneOf(view, i, HEADS)) return true;
	return false;
}
