import { expect, test } from "vitest";
import { describeAll, type Who } from "./evidence-of.ts";

/** Which of the sources stay unnamed by the text's word. */
function veiled(text: string, who: readonly Who[]): readonly boolean[] {
	return describeAll(text, who).map(({ anonymity }) => anonymity.stated);
}

const one = (words: string): Who => ["unnamed-person", words];
const many = (words: string): Who => ["unnamed-group", words];

test.each([
	["aide", "aides"],
	["deputy", "deputies"],
	["person", "people"],
	["policeman", "policemen"],
])("“the” plural of “one %s” means every one before it", (noun, plural) => {
	const text = `One ${noun} said no. Another ${noun} said yes. A nurse left. The ${plural} spoke on condition of anonymity. A third ${noun} slept.`;
	const who = [one(`One ${noun}`), one(`Another ${noun}`), one("A nurse"), one(`A third ${noun}`)];
	expect(veiled(text, who)).toEqual([true, true, false, false]);
});

test.each<[text: string, who: readonly Who[], veiled: readonly boolean[]]>([
	[
		"A senior official with the bank said no. A guard said yes. The official asked not to be named.",
		[one("A senior official with the bank"), one("A guard")],
		[true, false],
	],
	[
		"One of the guards said no. A nurse said yes. The guard asked not to be named.",
		[one("One of the guards"), one("A nurse")],
		[true, false],
	],
	[
		"An aide said no. Two guards said yes. She asked not to be named.",
		[one("An aide"), many("Two guards")],
		[true, false],
	],
	[
		"Two guards said no. An aide said yes. They asked not to be named.",
		[many("Two guards"), one("An aide")],
		[true, false],
	],
	[
		"A woman said no. Two guards said yes. The witness asked not to be named.",
		[one("A woman"), many("Two guards")],
		[true, false],
	],
	[
		"Two guards said no. A woman said yes. The two senior aides asked not to be named.",
		[many("Two guards"), one("A woman")],
		[true, false],
	],
	[
		"A spokeswoman said no. She asked not to be named.",
		[["spokesperson", "A spokeswoman"]],
		[true],
	],
])("a sentence of its own speaks of whom its subject means: %s", (text, who, expected) => {
	expect(veiled(text, who)).toEqual(expected);
});

test.each<[text: string, who: readonly Who[], veiled: readonly boolean[]]>([
	[
		"A guard and a nurse, who asked not to be named, differ.",
		[one("A guard"), one("a nurse")],
		[false, true],
	],
	[
		"The woman said no. A man and the woman, who asked not to be named, left.",
		[["unnamed-person", "The woman", "the woman"], one("A man")],
		[true, false],
	],
	[
		"An official said no. One of the officials, who asked not to be named, said yes.",
		[one("An official"), one("One of the officials")],
		[false, true],
	],
	[
		"One official said no. Another official said yes. The officials spoke on condition of anonymity.",
		[one("One official"), one("Another official"), many("The officials")],
		[true, true, true],
	],
])("in the source's own sentence: %s", (text, who, expected) => {
	expect(veiled(text, who)).toEqual(expected);
});

test.each<[text: string, who: readonly Who[], veiled: readonly boolean[]]>([
	[
		"A spokesman said no. An aide said yes. Like others interviewed for this article, the aide spoke on condition of anonymity.",
		[["spokesperson", "A spokesman"], one("An aide")],
		[false, true],
	],
	[
		"An aide said yes. A spokesman, like others quoted here, asked not to be named.",
		[one("An aide"), ["spokesperson", "A spokesman"]],
		[true, true],
	],
	[
		"A nurse said no. A clerk said yes. The people interviewed at length for this story spoke on condition of anonymity.",
		[one("A nurse"), one("A clerk")],
		[true, true],
	],
])("a blanket word reaches everyone unnamed: %s", (text, who, expected) => {
	expect(veiled(text, who)).toEqual(expected);
});

test.each<[text: string, who: Who]>([
	["Speaking on condition of anonymity is rare here. A guard said no.", one("A guard")],
	["Ana Ruiz asked not to be named before a clerk read the list.", one("a clerk")],
	["A guard said no. Ana Ruiz asked not to be named on the list.", one("A guard")],
	["An aide said no. “She asked not to be named,” the mayor said.", one("An aide")],
	["A guard said the thief, not named in court, had fled.", one("A guard")],
	[`A guard said no. ${"It rained. ".repeat(200)}She asked not to be named.`, one("A guard")],
])("is not taken for the source's: %s", (text, who) => {
	expect(describeAll(text, [who])[0]!.anonymity).toEqual({
		stated: false,
		reason: null,
		reasonKind: "none",
	});
});
