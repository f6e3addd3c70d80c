import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseText, spanOf } from "../../../../src/engine/text/parse.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { sentencesAround } from "../../../../src/engine/text/sentence-around.ts";
import { span } from "../../../../src/engine/text/span.ts";
import { ROOT } from "../../../../tools/build/paths.ts";

function around(text: string, words: string): string {
	const start = text.indexOf(words);
	const at = sentencesAround(text, span(start, start + words.length));
	return text.slice(at.start, at.end);
}

const TEXT = `Mr. Okafor left early. “It rains,” he said. Nobody asked.

The U.S. office closed at 5 p.m. on Friday.`;

describe("the sentence around words", () => {
	test.each([
		["left", "Mr. Okafor left early."],
		["It rains", "“It rains,” he said."],
		["Nobody asked.", "Nobody asked."],
		["office", "The U.S. office closed at 5 p.m. on Friday."],
		["early. “It", "Mr. Okafor left early. “It rains,” he said."],
		["asked.\n\nThe", "Nobody asked.\n\nThe U.S. office closed at 5 p.m. on Friday."],
	])("%j is %j", (words, sentence) => expect(around(TEXT, words)).toBe(sentence));

	test("is where the whole article's reading has it", () => {
		const folder = join(ROOT, "test", "fixtures", "articles");
		for (const name of readdirSync(folder).filter((one) => one.endsWith(".txt"))) {
			const { text, paragraphs } = articleOfPlainText(readFileSync(join(folder, name), "utf8"));
			const parsed = parseText(text, paragraphs);
			for (const sentence of parsed.sentences) {
				const whole = spanOf(parsed, sentence);
				for (const at of [whole.start, whole.end - 1]) {
					expect(sentencesAround(text, span(at, at + 1))).toEqual(whole);
				}
			}
		}
	});

	test("is cut where the reading cuts what never ends", () => {
		const text = "harbour ".repeat(1_000).trim();
		const { paragraphs } = articleOfPlainText(text);
		const parsed = parseText(text, paragraphs);
		expect(parsed.sentences.length).toBeGreaterThan(1);
		for (const sentence of parsed.sentences) {
			const whole = spanOf(parsed, sentence);
			expect(sentencesAround(text, span(whole.start, whole.start + 1))).toEqual(whole);
		}
	});
});
