import { readFileSync } from "node:fs";
import type { FoundAttribution } from "../../src/engine/model/attribution.ts";
import type { Reading } from "../../src/engine/quotation/reading.ts";
import { spanOf } from "../../src/engine/text/parse.ts";
import { cover, type Span, span } from "../../src/engine/text/span.ts";

interface Annotated {
	readonly attributions: readonly {
		readonly source: Span | null;
		readonly cue: Span | null;
	}[];
}

/** Shorter rests of a sentence, in UTF-16 code units, are no content. */
const SHORTEST_CONTENT = 9;

/**
 * Finds what an annotator found, so that what follows is judged by itself: who is meant, of which
 * kind, told by whom. The annotation has no content; the longer rest of the sentence stands for it.
 *
 * @param path of an annotated article as JSON, offsets into the text that is read
 */
export function annotatedFinder(path: string): (reading: Reading) => readonly FoundAttribution[] {
	const { attributions } = JSON.parse(readFileSync(path, "utf8")) as Annotated;
	return (reading) => {
		const sentences = reading.parsed.sentences.map((range) => spanOf(reading.parsed, range));
		return attributions.map(({ source, cue }) => ({
			source,
			cue,
			contentSpans: contentBeside(sentences, source, cue),
			cueKind: "speech",
			quotation: "indirect",
			because: "annotated",
			confidence: 1,
		}));
	};
}

function contentBeside(
	sentences: readonly Span[],
	source: Span | null,
	cue: Span | null,
): readonly Span[] {
	const anchor = (cue ?? source)!;
	const sentence = sentences.find((one) => one.start <= anchor.start && anchor.start < one.end);
	if (!sentence) return [];
	const said = source && cue ? cover(source, cue) : anchor;
	const before = said.start - sentence.start;
	const after = sentence.end - said.end;
	if (Math.max(before, after) < SHORTEST_CONTENT) return [];
	return [before > after ? span(sentence.start, said.start) : span(said.end, sentence.end)];
}
