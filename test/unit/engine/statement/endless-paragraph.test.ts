import { expect, test } from "vitest";
import type { FoundAttribution } from "../../../../src/engine/model/attribution.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { findStatements } from "../../../../src/engine/statement/find-statements.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { type Span, span } from "../../../../src/engine/text/span.ts";
import { told } from "../source-how/evidence-of.ts";

const SENTENCE = "The dam held, Ruiz said. ";
const SAID = told(SENTENCE, "Ruiz", "said", "The dam held");
const FEW = 1_000;
const TIMES = 8;

/** What is said in a sentence, so many code units further on. */
function moved(by: number): FoundAttribution {
	const move = ({ start, end }: Span) => span(start + by, end + by);
	const { source, cue, contentSpans } = SAID;
	const at = { source: source && move(source), cue: cue && move(cue) };
	return { ...SAID, ...at, contentSpans: contentSpans.map(move) };
}

/** Milliseconds of the processor for so many voices in one paragraph, none resting on another. */
function timeFor(count: number): number {
	const reading = readText(articleOfPlainText(SENTENCE.repeat(count)));
	const found = Array.from({ length: count }, (_, i) => moved(i * SENTENCE.length));
	const times = [0, 1, 2].map(() => {
		const before = process.cpuUsage();
		const statements = findStatements(reading, found, [...found.keys()]);
		const { user, system } = process.cpuUsage(before);
		expect(statements).toHaveLength(count);
		return (user + system) / 1_000;
	});
	return Math.min(...times);
}

test("a paragraph without end takes time in proportion to its voices", () => {
	expect(timeFor(FEW * TIMES) / timeFor(FEW)).toBeLessThan(3 * TIMES);
});
