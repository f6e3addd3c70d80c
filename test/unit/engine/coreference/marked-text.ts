import { clusterSources } from "../../../../src/engine/coreference/cluster-sources.ts";
import type { FoundAttribution } from "../../../../src/engine/model/attribution.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { span } from "../../../../src/engine/text/span.ts";

export interface MarkedText {
	readonly text: string;
	readonly found: readonly FoundAttribution[];
}

/** Reads text in which every source stands in double square brackets, as an oracle would find it. */
export function readMarked(marked: string): MarkedText {
	const found: FoundAttribution[] = [];
	let text = "";
	for (const part of marked.split(/(\[\[.*?\]\])/s)) {
		const start = text.length;
		text += part.startsWith("[[") ? part.slice(2, -2) : part;
		if (part.startsWith("[[")) found.push(foundAt(start, text.length));
	}
	return { text, found };
}

function foundAt(start: number, end: number): FoundAttribution {
	return {
		source: span(start, end),
		cue: null,
		contentSpans: [],
		cueKind: "speech",
		quotation: "indirect",
		because: "test",
		confidence: 1,
	};
}

/** One line a source: number, kind and words, as `0 person Jane Roe`. */
export function speakersOf(marked: string): readonly string[] {
	const { text, found } = readMarked(marked);
	const { clusters, clusterOf } = clusterSources(readText(articleOfPlainText(text)), found);
	return found.map(({ source }, i) => {
		const id = clusterOf[i]!;
		return `${id} ${clusters[id]!.kind} ${text.slice(source!.start, source!.end)}`;
	});
}

/** The kinds of the sources in brackets. */
export function kindsOf(marked: string): readonly string[] {
	return speakersOf(marked).map((line) => line.split(" ")[1]!);
}

/** The names of the sources in brackets, in lower case; null for one without. */
export function namesOf(marked: string): readonly (string | null)[] {
	const { text, found } = readMarked(marked);
	const { clusterOf, entityOf } = clusterSources(readText(articleOfPlainText(text)), found);
	return clusterOf.map((id) => entityOf.get(id!)?.words.join(" ") ?? null);
}
