import { describe, expect, test } from "vitest";
import { analyze } from "../../../../src/engine/analyze.ts";
import type { Entity } from "../../../../src/engine/coreference/entity.ts";
import { postVoices } from "../../../../src/engine/statement/post-voices.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { span, textOf } from "../../../../src/engine/text/span.ts";
import { post } from "../post-facts/post.ts";

const POST =
	"We will never sell the harbour. Not this year. pic.twitter.com/AbC123dEfG — Elena Marsh (@elenamarsh) June 15, 2025";

/** The statements of an article, each with the name of its source. */
function statementsIn(text: string): readonly string[] {
	const { statements, sources } = analyze(articleOfPlainText(text));
	return statements.map((at) => `${sources[at.sourceId]!.name}: ${textOf(text, at)}`);
}

test("what a post says rests on its author where the author is a source", () => {
	const text = `The mayor of Northfield, Elena Marsh, said on Monday that the sale was off.\n\n${POST}\n\nIt rained.`;
	const [, post] = statementsIn(text);
	expect(post).toMatch(/^Elena Marsh: We will never sell the harbour\. Not this year\./);
	expect(statementsIn(text)).toHaveLength(2);
});

test("a post by nobody the article draws on is no statement", () => {
	const text = `The mayor of Northfield, Tom Okafor, said on Monday that the sale was off.\n\n${POST}\n\nIt rained.`;
	expect(statementsIn(text)).toEqual([
		"Tom Okafor: The mayor of Northfield, Tom Okafor, said on Monday that the sale was off.",
	]);
});

describe("the author of a post is a source", () => {
	/** Whether a post by `author` is given to the source whose names tell `words`. */
	const isVoiceOf = (author: string, ...words: string[]) => {
		const entity = { words } as Partial<Entity> as Entity;
		const at = span(0, 10);
		return postVoices([post({ author, span: at })], new Map([[0, entity]])).length === 1;
	};

	test.each([
		["Jane A. Smith", ["jane", "smith"]],
		["JANE SMITH", ["jane", "smith"]],
		["Smith", ["smith"]],
	])("%s is %j", (author, words) => {
		expect(isVoiceOf(author, ...words)).toBe(true);
	});

	test.each([
		["Jane Smith", ["smith"]],
		["Jane Smith", ["jane", "okoro"]],
		["Jane Smith", []],
		["—", ["jane", "smith"]],
		["", []],
	])("%s is not %j", (author, words) => {
		expect(isVoiceOf(author, ...words)).toBe(false);
	});

	test("but not where the post stands nowhere in the text", () => {
		const entity = { words: ["smith"] } as Partial<Entity> as Entity;
		expect(postVoices([post({ author: "Smith" })], new Map([[0, entity]]))).toEqual([]);
	});
});
