import { describe, expect, test } from "vitest";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { findStatements } from "../../../../src/engine/statement/find-statements.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { span, textOf } from "../../../../src/engine/text/span.ts";
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

	test("goes back to the article's first sentence", () => {
		expect(
			statementsOf("“The dam held. It always does,” Ruiz said.", [
				["Ruiz", "said", "It always does,", 0],
			]),
		).toEqual([[0, "“The dam held. It always does,” Ruiz said."]]);
	});

	test("leaves a quotation in a later paragraph to whoever is heard there", () => {
		expect(
			statementsOf("Ruiz praised the dam, she said.\n\n“It always holds.” So a sign reads.", [
				["she", "said", "Ruiz praised the dam", 0],
			]),
		).toEqual([[0, "Ruiz praised the dam, she said."]]);
	});

	test("goes on where a paragraph leaves its quotation open", () => {
		expect(
			statementsOf("Ruiz said: “The dam held.\n\n“I built it.” Then it rained.", [
				["Ruiz", "said", "“The dam held.", 0],
			]),
		).toEqual([
			[0, "Ruiz said: “The dam held."],
			[0, "“I built it.”"],
		]);
	});

	test("does not give a quotation to who speaks without one after it", () => {
		expect(
			statementsOf("“It always holds.” The mayor said no.", [["The mayor", "said", "no", 0]]),
		).toEqual([[0, "The mayor said no."]]);
	});

	test("does not give a quotation to who opens the next paragraph with another", () => {
		expect(
			statementsOf("It rained.\n\n“It always holds.”\n\n“I built it,” Ruiz said.", [
				["Ruiz", "said", "“I built it,”", 0],
			]),
		).toEqual([[0, "“I built it,” Ruiz said."]]);
	});

	test("gives a quotation between two speakers to the one before", () => {
		expect(
			statementsOf("Ruiz said: “It held.” “I saw it.” “It did not,” Okoro answered.", [
				["Ruiz", "said", "“It held.”", 0],
				["Okoro", "answered", "“It did not,”", 1],
			]),
		).toEqual([
			[0, "Ruiz said: “It held.” “I saw it.”"],
			[1, "“It did not,” Okoro answered."],
		]);
	});

	test("comes in the order of the text", () => {
		const text = "Ruiz said no. Okoro answered yes.\n\nOkoro added that it rained.";
		expect(
			statementsOf(text, [
				["Ruiz", "said", "no", 0],
				["Okoro", "answered", "yes", 1],
				["Okoro", "added", "that it rained", 1],
			]),
		).toEqual([
			[0, "Ruiz said no."],
			[1, "Okoro answered yes."],
			[1, "Okoro added that it rained."],
		]);
	});

	test("leaves a sentence of a post to who is heard in it", () => {
		const text = "It rained. The dam held, Ruiz said. It was late.";
		const said = told(text, "Ruiz", "said", "The dam held");
		const post = { span: span(0, text.length), sourceId: 1 };
		const reading = readText(articleOfPlainText(text));
		const found = findStatements(reading, [said], [0], [post]);
		expect(found.map((at) => [at.sourceId, textOf(text, at)])).toEqual([
			[1, "It rained."],
			[0, "The dam held, Ruiz said."],
			[1, "It was late."],
		]);
	});

	test("takes the sentence of a source that has no cue", () => {
		const text = "It rained. Ruiz: the dam held. It was late.";
		const found = { ...told(text, "Ruiz", "Ruiz", "the dam held"), cue: null };
		const statements = findStatements(readText(articleOfPlainText(text)), [found], [0]);
		expect(statements.map((at) => textOf(text, at))).toEqual(["Ruiz: the dam held."]);
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

	test("what a speaker says of others in the next paragraph rests on the speaker too", () => {
		const text = "It rained.\n\nRuiz said: “It was dark.\n\n“The mayor told me to wait.”";
		expect(
			statementsOf(text, [
				["Ruiz", "said", "“It was dark.\n\n“The mayor told me to wait.”", 0],
				["The mayor", "told", "to wait", 1],
			]).map(([id]) => id),
		).toEqual([0, 0]);
	});

	test("what one of several parts of a quotation says of others rests on the speaker", () => {
		const text = "“It held,” Ruiz said, and that the mayor had told her to wait.";
		const ruiz = told(text, "Ruiz", "said", "“It held,”");
		const whole = told(text, "Ruiz", "said", "that the mayor had told her to wait");
		const both = { ...ruiz, contentSpans: [...ruiz.contentSpans, ...whole.contentSpans] };
		const mayor = told(text, "the mayor", "told", "to wait");
		const found = findStatements(readText(articleOfPlainText(text)), [both, mayor], [0, 1]);
		expect(found.map(({ sourceId }) => sourceId)).toEqual([0]);
	});

	test("a decline silences its own source only", () => {
		expect(
			statementsOf("Okoro declined to comment. Ruiz said the dam held.", [
				["Okoro", "declined to comment", undefined, 1],
				["Ruiz", "said", "the dam held", 0],
			]),
		).toEqual([[0, "Ruiz said the dam held."]]);
	});

	test("leaves out subheadings", () => {
		const text = "Dam held, Ruiz says\n\nIt rained.";
		const article = articleOfPlainText(text);
		const found = told(text, "Ruiz", "says", "Dam held");
		const paragraphs = article.paragraphs.map((one, i) => {
			const role = i === 0 ? ("subheading" as const) : one.role;
			return { ...one, role };
		});
		expect(findStatements(readText({ ...article, paragraphs }), [found], [0])).toEqual([]);
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
