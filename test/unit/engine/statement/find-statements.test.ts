import { describe, expect, test } from "vitest";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { isDecline } from "../../../../src/engine/statement/decline.ts";
import { findStatements } from "../../../../src/engine/statement/find-statements.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { textOf } from "../../../../src/engine/text/span.ts";
import { told } from "../source-how/evidence-of.ts";

/** Source, cue, content, number of the source. */
type Said = readonly [string | null, string, string | undefined, number | null];

function statementsOf(text: string, said: readonly Said[]) {
	const found = said.map(([source, cue, content]) => told(text, source, cue, content));
	const ids = said.map(([, , , id]) => id);
	const reading = readText(articleOfPlainText(text));
	return findStatements(reading, found, ids).map((at) => [at.sourceId, textOf(text, at)]);
}

describe("findStatements", () => {
	test("takes the whole sentence", () => {
		expect(
			statementsOf("It rained. The dam held, Ruiz said. It was late.", [
				["Ruiz", "said", "The dam held", 0],
			]),
		).toEqual([[0, "The dam held, Ruiz said."]]);
	});

	test("rests nothing on a wish", () => {
		const text = "It rained. The town wants the dam to go. It was late.";
		const wish = {
			...told(text, "The town", "wants", "the dam to go"),
			cueKind: "attitude" as const,
		};
		const reading = readText(articleOfPlainText(text));
		expect(findStatements(reading, [wish], [0])).toEqual([]);
		expect(findStatements(reading, [{ ...wish, cueKind: "speech" }], [0])).toHaveLength(1);
	});

	test("goes on through a quotation without a new cue", () => {
		expect(
			statementsOf("“The dam held,” Ruiz said. “It always does. I built it.” Then it rained.", [
				["Ruiz", "said", "“The dam held,”", 0],
			]),
		).toEqual([[0, "“The dam held,” Ruiz said. “It always does. I built it.”"]]);
	});

	test("goes back to the quotation's first sentence", () => {
		expect(
			statementsOf("It rained. “The dam held. It always does,” Ruiz said.", [
				["Ruiz", "said", "It always does,", 0],
			]),
		).toEqual([[0, "“The dam held. It always does,” Ruiz said."]]);
	});

	test("gives a paragraph of nothing but quotation to who spoke just before", () => {
		expect(
			statementsOf("Ruiz praised the dam, she said.\n\n“It always holds.”\n\nIt rained.", [
				["she", "said", "Ruiz praised the dam", 0],
			]),
		).toEqual([
			[0, "Ruiz praised the dam, she said."],
			[0, "“It always holds.”"],
		]);
	});

	test("merges neighbours of one source in a paragraph, and only there", () => {
		const text = "Ruiz said no. She added that it held.\n\nShe laughed and explained why.";
		expect(
			statementsOf(text, [
				["Ruiz", "said", "no", 0],
				["She", "added", "that it held", 0],
				["She laughed", "explained", "why", 0],
			]),
		).toEqual([
			[0, "Ruiz said no. She added that it held."],
			[0, "She laughed and explained why."],
		]);
	});

	test("names a sentence on two sources once for each", () => {
		expect(
			statementsOf("Ruiz said it held, and Okoro agreed it held.", [
				["Ruiz", "said", "it held", 0],
				["Okoro", "agreed", undefined, 1],
			]).map(([id]) => id),
		).toEqual([0, 1]);
	});

	test("what a speaker says of others rests on the speaker", () => {
		expect(
			statementsOf("Ruiz said the mayor had told her to wait.", [
				["Ruiz", "said", "the mayor had told her to wait", 0],
				["the mayor", "told", "to wait", 1],
			]),
		).toEqual([[0, "Ruiz said the mayor had told her to wait."]]);
	});

	test("leaves out headlines, declines and what nobody says", () => {
		const text =
			"Ruiz says dam held\n\nOkoro declined to comment. The dam reportedly held. It rained.";
		expect(
			statementsOf(text, [
				["Ruiz", "says", "dam held", 0],
				["Okoro", "declined to comment", undefined, 1],
				[null, "reportedly", "The dam", null],
			]),
		).toEqual([]);
	});
});

describe("isDecline", () => {
	test.each([
		"declined to comment",
		"would not say",
		"refused",
		"has declined to discuss",
		"did not respond",
	])("%s", (cue) => {
		expect(isDecline(cue)).toBe(true);
	});
	test.each(["said", "denied", "would say", "rejected", "did not deny"])("not “%s”", (cue) => {
		expect(isDecline(cue)).toBe(false);
	});
});
