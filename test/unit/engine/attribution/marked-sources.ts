import { expect } from "vitest";
import { findAttributions } from "../../../../src/engine/attribution/index.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { textOf } from "../../../../src/engine/text/span.ts";

/** Expects that the sources found in a text are those that stand in double square brackets. */
export function expectMarked(marked: string): void {
	const expected = [...marked.matchAll(/\[\[(.*?)\]\]/g)].map(([, words]) => words);
	expect(sourcesOf(marked.replaceAll(/\[\[|\]\]/g, ""))).toEqual(expected);
}

/** The sources found in a text, each once. */
function sourcesOf(text: string): readonly string[] {
	const found = findAttributions(readText(articleOfPlainText(text)));
	const sources = found.flatMap(({ source }) => (source ? [textOf(text, source)] : []));
	return [...new Set(sources)];
}
