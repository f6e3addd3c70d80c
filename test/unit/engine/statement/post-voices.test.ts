import { expect, test } from "vitest";
import { analyze } from "../../../../src/engine/analyze.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { textOf } from "../../../../src/engine/text/span.ts";

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
