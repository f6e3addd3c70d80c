import type { FoundAttribution, SourceKind } from "../../../../src/engine/model/attribution.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import {
	type Description,
	describeSources,
} from "../../../../src/engine/source/describe-sources.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { type Span, span, textOf } from "../../../../src/engine/text/span.ts";

/** Where words stand in a text; throws when an example does not hold them. */
function find(text: string, words: string, from = 0): Span {
	const start = text.indexOf(words, from);
	if (start < 0) throw new Error(`the example does not hold “${words}”`);
	return span(start, start + words.length);
}

/** Every place of each of the words, in the order of the text. */
function places(text: string, mentions: readonly string[]): readonly Span[] {
	let from = 0;
	return mentions.map((words) => {
		const at = find(text, words, from);
		from = at.end;
		return at;
	});
}

/** One source by its kind and the words of its mentions. */
export type Who = readonly [SourceKind, ...string[]];

/** Describes the sources of a text. */
export function describeAll(text: string, who: readonly Who[]): readonly Description[] {
	const reading = readText(articleOfPlainText(text));
	const descriptions = describeSources(
		reading,
		who.map(([kind, ...mentions]) => ({
			kind,
			mentions: places(text, mentions),
			attributions: [],
		})),
	);
	return [...descriptions];
}

/** The words of a span; null for null. */
export function wordsOf(text: string, at: Span | null): string | null {
	return at && textOf(text, at);
}

/** An attribution with a cue, as the rules would find it. */
export function told(
	text: string,
	source: string | null,
	cue: string,
	content?: string,
): FoundAttribution {
	const at = source === null ? null : find(text, source);
	return {
		source: at,
		cue: find(text, cue),
		contentSpans: content ? [find(text, content)] : [],
		cueKind: "speech",
		quotation: "indirect",
		because: "example",
		confidence: 1,
	};
}
