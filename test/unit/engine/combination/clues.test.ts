import { expect, test } from "vitest";
import { ClueReader } from "../../../../src/engine/combination/clues.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { span } from "../../../../src/engine/text/span.ts";

/** Names of the clues of a rule's finding with this source and cue. */
function cluesOf(text: string, source: string, cue: string): readonly string[] {
	const reading = readText(articleOfPlainText(text));
	const at = (words: string) => span(text.indexOf(words), text.indexOf(words) + words.length);
	const found = {
		source: at(source),
		cue: at(cue),
		contentSpans: [],
		cueKind: "speech",
		quotation: "indirect",
		because: "subject-verb",
		confidence: 0.9,
	} as const;
	const [clues] = new ClueReader(reading).cluesOf([{ model: null, rule: found, found }]);
	return clues!.map(([name]) => name);
}

test("the words of the cue and what follows them are clues", () => {
	const clues = cluesOf("The mayor said that the bridge is closed.", "The mayor", "said");
	expect(clues).toEqual(expect.arrayContaining(["cue said", "then that", "source the"]));
});

test("so is a cue that stands within a quotation", () => {
	const quoted = cluesOf("“He said that the bridge is closed,” Roth added.", "He", "said");
	expect(quoted).toContain("cue quoted");
	expect(cluesOf("He said the bridge is closed.", "He", "said")).not.toContain("cue quoted");
});

test("so is a question", () => {
	expect(cluesOf("Who said that it is closed?", "Who", "said")).toContain("question");
	expect(cluesOf("Closed? Nobody said that it is.", "Nobody", "said")).not.toContain("question");
});

test("all forms of a verb give one clue", () => {
	for (const cue of ["claims", "claimed", "is claiming"]) {
		expect(cluesOf(`The mayor ${cue} that it is closed.`, "The mayor", cue)).toContain(
			"lemma claim",
		);
	}
});

test("so does a “to” or “that” near after the cue, in its sentence", () => {
	const asked = cluesOf("The mayor asked two agencies to help.", "The mayor", "asked");
	expect(asked).toContain("lemma ask to near");
	const told = cluesOf("The mayor told reporters here that it is closed.", "The mayor", "told");
	expect(told).toContain("that near");
	const other = cluesOf("The mayor asked. That led to talks.", "The mayor", "asked");
	expect(other.filter((name) => name.endsWith("near"))).toEqual([]);
});

test("so does a clause of circumstance, and a post that became mere words", () => {
	const when = cluesOf("It rained when the mayor announced it.", "the mayor", "announced");
	expect(when).toContain("subordinate none");
	const posted = "Ruiz says no. pic.twitter.com/AbC123 — Harbour (@harbour) May 2, 2020";
	expect(cluesOf(posted, "Ruiz", "says")).toContain("handle near");
	expect(cluesOf(`Ruiz says no.\n\n${posted}`, "Ruiz", "says")).not.toContain("handle near");
});

test("no clue comes twice", () => {
	const clues = cluesOf("The mayor said and said again that it is.", "The mayor", "said and said");
	expect(new Set(clues).size).toBe(clues.length);
});
