import type { Span } from "../../text/span.ts";
import { textOf } from "../../text/span.ts";
import type { RelayScene, Telling } from "./telling.ts";
import { classOf, mayRelay } from "./told-by-others.ts";
import { lastNamed } from "./told-outlet.ts";

/** A report or text may go on for so many sentences. */
const SENTENCES_BACK = 4;

const QUOTED_BY = /^(?:was|were|is|are|has been|had been|being) (?:also )?quoted\b/i;
const REPORTED = /\breportedly (?:also )?[\w ]+$/i;
/** "reportedly " and a word ahead of the cue, in UTF-16 code units. */
const LONGEST_ADVERB = 16;
/** "He reportedly wrote": the outlet was named at most so many sentences before. */
const REPORTED_BACK = 6;

/** A telling that may go on from a report or a text quoted shortly before. */
export interface GoesOn {
	readonly from: Telling;
	readonly clue: string;
}

/** The report or text told of last before a telling, in its paragraph or the one before. */
export function goesOnFrom(scene: RelayScene, telling: Telling): GoesOn | null {
	for (let back = 1; back <= SENTENCES_BACK; back++) {
		const before = (scene.tellingsOf.get(telling.sentenceIndex - back) ?? []).filter(
			(other) => mayGoOn(other, telling) && mayRelay(scene, other),
		);
		const from = before.at(-1);
		if (!from) continue;
		const apart = telling.paragraph - from.paragraph;
		if (apart > 1) return null;
		const place = apart === 0 ? "same paragraph" : "paragraph before";
		return { from, clue: `${classOf(from.kind)} ${Math.min(back, 3)} back, ${place}` };
	}
	return null;
}

/** "Critics say" goes on from no document: whom a poll has asked, its own rule finds. */
function mayGoOn(other: Telling, { sourceId, kind }: Telling): boolean {
	if (other.sourceId === sourceId) return false;
	return other.kind === "outlet" || (other.kind === "document" && kind !== "public");
}

/** "Rooney was quoted as saying", "he reportedly wrote": by the outlet named last. */
export function quotedByLast(
	scene: RelayScene,
	{ kind, cue, sentenceIndex }: Telling,
): readonly [Span, string] | null {
	if (!cue || kind === "hidden") return null;
	const { text } = scene.reading.parsed;
	const isQuoted = QUOTED_BY.test(textOf(text, cue));
	const isReported = REPORTED.test(text.slice(Math.max(0, cue.start - LONGEST_ADVERB), cue.end));
	if (!isQuoted && !isReported) return null;
	const reach = isQuoted ? Number.POSITIVE_INFINITY : REPORTED_BACK;
	const span = lastNamed(scene, sentenceIndex, reach);
	return span && [span, "quoted or reported"];
}
