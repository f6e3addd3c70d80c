import { expect, test } from "vitest";
import type { Candidate } from "../../../../src/engine/combination/candidate.ts";
import { pageOf } from "../../../../src/engine/combination/clue.ts";
import { neighbourClues } from "../../../../src/engine/combination/neighbour-clues.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { span } from "../../../../src/engine/text/span.ts";

type Words = readonly [source: string | null, cue: string | null, content?: string];

/** The clues of candidates given by their words, in the order of the text. */
function cluesOf(text: string, ...candidates: readonly Words[]) {
	const at = (words: string) => span(text.indexOf(words), text.indexOf(words) + words.length);
	const all = candidates.map(([source, cue, content]): Candidate => {
		const found = {
			source: source === null ? null : at(source),
			cue: cue === null ? null : at(cue),
			contentSpans: content ? [at(content)] : [],
			cueKind: "speech",
			quotation: "indirect",
			because: "subject-verb",
			confidence: 0.9,
		} as const;
		return { model: null, rule: found, found };
	});
	return neighbourClues(pageOf(readText(articleOfPlainText(text))), all);
}

test("what somebody believes within what he said has the saying for a clue", () => {
	const [said, believes] = cluesOf(
		"Kade said he believes that the pier will hold.",
		["Kade", "said", "he believes that the pier will hold"],
		["he", "believes", "the pier will hold"],
	);
	expect(believes).toEqual(expect.arrayContaining(["before say", "within say"]));
	expect(said).toContain("after believe");
	expect(said).not.toContain("within believe");
});

test("two cues of one source, side by side, know of each other", () => {
	const [smiled, said] = cluesOf(
		"Kade smiled and said that it holds.",
		["Kade", "smiled"],
		["Kade", "said"],
	);
	expect(smiled).toEqual(expect.arrayContaining(["together after", "same source after say"]));
	expect(said).toEqual(expect.arrayContaining(["together before", "same source before"]));
});

test("sources with other words, and cues further off, are not taken together", () => {
	const [first, second] = cluesOf(
		"Kade said on the way home that it holds and Roth added that it does not.",
		["Kade", "said"],
		["Roth", "added"],
	);
	expect(first).toEqual(["none before", "after add"]);
	expect(second).toEqual(["before say", "none after"]);
});

test("other sentences do not count, and a candidate without a cue has a place as well", () => {
	const text = "Kade said it holds. Experts: it does.";
	const [said, alone] = cluesOf(text, ["Kade", "said"], ["Experts", null]);
	expect(said).toEqual(["none before", "none after"]);
	expect(alone).toEqual(["none before", "none after"]);
});

test("a candidate with neither cue nor source stands beside nobody", () => {
	const [nowhere, said] = cluesOf("Kade said it holds.", [null, null], ["Kade", "said"]);
	expect(nowhere).toEqual(["none before", "none after"]);
	expect(said).toEqual(["none before", "none after"]);
});
