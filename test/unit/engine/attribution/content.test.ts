import { expect, test } from "vitest";
import { findAttributions } from "../../../../src/engine/attribution/index.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { textOf } from "../../../../src/engine/text/span.ts";

/** What each source of a text says, in pieces. */
function saidIn(text: string): readonly (readonly string[])[] {
	return findAttributions(readText(articleOfPlainText(text))).map(({ contentSpans }) =>
		contentSpans.map((at) => textOf(text, at)),
	);
}

test.each([
	["“It is over.” Mara Ode said.", [["“It is over.”"]]],
	["It rained. “Stop!” Mara Ode said. She left.", [["“Stop!”"]]],
	[
		"“It rained,” said Ana Ruiz. “It will rain again.” The clerk left.",
		[["“It rained,”", "“It will rain again.”"]],
	],
	[
		"“It rained,” said Ana Ruiz. “It will rain again,” the clerk said.",
		[["“It rained,”"], ["“It will rain again,”"]],
	],
	["“The dam,” the mayor said, “broke.”", [["“The dam,”", "“broke.”"]]],
	["“It rained,” the mayor said: “It is gone.”", [["“It rained,”", "“It is gone.”"]]],
	["“It rained” – the mayor said – “all day.”", [["“It rained”", "“all day.”"]]],
	["“It rained,” the mayor said as the crowd sang “no”.", [["“It rained,”"], ["“no”"]]],
	["“It rained.\n\n“It snowed,” the mayor said.", [["“It snowed,”"]]],
	["The mayor said the dam broke. “It is gone.” The clerk left.", [["the dam broke"]]],
	[
		"The mayor said, “It rained.” “It snowed,” the clerk said.",
		[["“It rained.”"], ["“It snowed,”"]],
	],
	["Mara Ode said. It rained.", [[]]],
])("quotations around who says them: %s", (text, said) => {
	expect(saidIn(text)).toEqual(said);
});

test.each([
	[
		"Taxes will rise soon, the mayor said, and wages will fall.",
		[["Taxes will rise soon", "and wages will fall"]],
	],
	["The dam was, the mayor said, “a wreck.”", [["The dam was", "“a wreck.”"]]],
	["The dam was “a wreck,” the mayor said.", [["The dam was “a wreck,”"]]],
	["The dam broke — the mayor said.", [["The dam broke"]]],
	["On Monday, the mayor said the dam broke.", [["the dam broke"]]],
	["In May, the mayor said, the dam broke.", [["the dam broke"]]],
	["After the dam broke, the mayor said, the town fled.", [["the town fled"]]],
])("what is said ahead of who says it, and what only sets the scene: %s", (text, said) => {
	expect(saidIn(text)).toEqual(said);
});
