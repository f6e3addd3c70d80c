import type { FoundAttribution } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";
import { contains, type Span, textOf } from "../text/span.ts";

const FIRST_PERSON = /^(?:I|we|me|us)$/i;

/** Whether words speak of whoever says them. */
function isFirstPerson(words: string): boolean {
	return FIRST_PERSON.test(words);
}

/**
 * Who says "I" or "we" within quotation marks: whoever is quoted.
 *
 * @returns by index of an attribution with such a source, the index of the one that quotes it; those
 *   that nobody is found to say are not in it
 */
export function quotedSpeakers(
	{ parsed, quotations }: Reading,
	found: readonly FoundAttribution[],
): ReadonlyMap<number, number> {
	const isFirst = found.map(({ source }) => source && isFirstPerson(textOf(parsed.text, source)));
	const speakers = new Map<number, number>();
	found.forEach(({ source }, i) => {
		if (!source || !isFirst[i]) return;
		if (!quotations.some(({ inner }) => contains(inner, source))) return;
		const speaker = innermost(found, source, (j) => !isFirst[j]);
		if (speaker !== null) speakers.set(i, speaker);
	});
	return speakers;
}

/** The attribution whose content holds a place, the shortest where several do. */
function innermost(
	found: readonly FoundAttribution[],
	at: Span,
	maySpeak: (index: number) => boolean,
): number | null {
	let best: number | null = null;
	let shortest = Number.POSITIVE_INFINITY;
	found.forEach(({ source, contentSpans }, i) => {
		if (!source || !maySpeak(i)) return;
		for (const content of contentSpans) {
			const length = content.end - content.start;
			if (length >= shortest || !contains(content, at)) continue;
			best = i;
			shortest = length;
		}
	});
	return best;
}
