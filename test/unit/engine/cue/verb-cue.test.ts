import { describe, expect, test } from "vitest";
import { readVerbCue } from "../../../../src/engine/cue/verb-cue.ts";
import { classifyWords } from "../../../../src/engine/cue/word-class.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";

/** Each reporting verb of a text: its group, its voice, and whether it is denied. */
function cuesIn(text: string): readonly string[] {
	const { parsed } = readText(articleOfPlainText(text));
	const classes = classifyWords(parsed);
	return parsed.sentences.flatMap(({ from, to }) =>
		parsed.tokens.slice(from, to).flatMap((_, i) => {
			const cue = readVerbCue(parsed, classes, from + i, from);
			if (!cue) return [];
			const start = parsed.tokens[cue.group.from]!.start;
			const words = text.slice(start, parsed.tokens[cue.group.to - 1]!.end);
			return [`${cue.negated ? "not, " : ""}${cue.voice}: ${words}`];
		}),
	);
}

describe("a reporting verb with what belongs to it", () => {
	test.each([
		["The mayor has not yet said so.", "not, active: has not yet said"],
		["Says who?", "active: Says"],
		["The plan was repeatedly described to us.", "passive: was repeatedly described"],
		["The mayor was saying so.", "active: was saying"],
		["Saying so, she left.", "gerund: Saying"],
		["She left, saying so.", "gerund: saying"],
		["She tried to explain it.", "active: tried to explain"],
		["She seemed to suggest it.", "active: seemed to suggest"],
		["She could explain it.", "active: could explain"],
		["She goes on to explain it.", "active: goes on", "active: goes on to explain"],
		["Marsh in 2015 said so.", "active: said"],
		["In 2019 said the board, it rained."],
		["The 30 told to leave left."],
		["Of the 12 said to be ill two left."],
		["She got on to explain it.", "bare: explain"],
		["Someone underwent it on to explain it.", "bare: explain"],
		["The need to explain it is gone.", "bare: explain"],
		["To explain it, she drew.", "bare: explain"],
		["It was in need. To explain it, she drew.", "bare: explain"],
		["She stepped on to say so.", "bare: say"],
		["Many say so.", "active: say"],
		["Others argued so.", "active: argued"],
		["A friend of Marsh's told us so.", "active: told"],
		["She's being quoted.", "passive: 's being quoted"],
		["It rained and then she said so.", "active: said"],
		["It was late, and the mayor said so.", "active: said"],
		["She had not tried to say so.", "not, active: had not tried to say"],
		["She pointed out the crack.", "active: pointed out"],
		["She left. Then said so.", "active: said"],
	])("%s", (text, ...cues) => {
		expect(cuesIn(text)).toEqual(cues);
	});
});

test.each([
	"The claims were late.",
	"Her claims were late.",
	"The mayor's reports were late.",
	"34 reports were late.",
	"There are reports of it.",
	"They are claims of hers.",
	"She pointed at the crack.",
	"She pointed.\n\nOut in the bay it rained.",
])("a noun, or a verb without its particle, reports nothing: %s", (text) => {
	expect(cuesIn(text)).toEqual([]);
});
