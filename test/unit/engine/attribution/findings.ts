import { describe, expect, test } from "vitest";
import { findAttributions } from "../../../../src/engine/attribution/index.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { type Span, textOf } from "../../../../src/engine/text/span.ts";

/**
 * Expects what is found in each text: a line a text, then one for each finding with two spaces before
 * it, as `  according-to speech: the mayor | According to | it rained`. A “/” parts paragraphs.
 */
export function describeFindings(what: string, table: string): void {
	const cases = table.trim().split(/\n(?! )/);
	describe(what, () => {
		test.each(cases)("%s", (one) => {
			const [text, ...findings] = one.split("\n  ");
			expect(findingsIn(text!.replaceAll(" / ", "\n\n"))).toEqual(findings);
		});
	});
}

function findingsIn(text: string): readonly string[] {
	const print = (at: Span | null) => (at ? textOf(text, at) : "–");
	const found = findAttributions(readText(articleOfPlainText(text)));
	return found.map(({ because, cueKind, source, cue, contentSpans }) => {
		const content = contentSpans.map(print).join(" … ") || "–";
		return `${because} ${cueKind}: ${print(source)} | ${print(cue)} | ${content}`;
	});
}
