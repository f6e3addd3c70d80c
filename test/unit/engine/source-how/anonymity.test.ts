import { describe, expect, test } from "vitest";
import { calledUnnamedExamples } from "../../../../src/engine/source/anonymity/called-unnamed.examples.ts";
import { calledUnnamed } from "../../../../src/engine/source/anonymity/called-unnamed.ts";
import { kindOfReason } from "../../../../src/engine/source/anonymity/reason-kind.ts";
import { askedExamples } from "../../../../src/engine/veil/asked-not-to-be-named.examples.ts";
import { askedNotToBeNamed } from "../../../../src/engine/veil/asked-not-to-be-named.ts";
import { conditionExamples } from "../../../../src/engine/veil/condition-of-anonymity.examples.ts";
import { conditionOfAnonymity } from "../../../../src/engine/veil/condition-of-anonymity.ts";
import { notAuthorizedExamples } from "../../../../src/engine/veil/not-authorized.examples.ts";
import { notAuthorized } from "../../../../src/engine/veil/not-authorized.ts";
import type { VeilExamples, VeilPattern } from "../../../../src/engine/veil/veil.ts";
import { describeAll, type Who, wordsOf } from "./evidence-of.ts";

const patterns: readonly (readonly [string, VeilPattern, VeilExamples])[] = [
	["condition of anonymity", conditionOfAnonymity, conditionExamples],
	["asked not to be named", askedNotToBeNamed, askedExamples],
	["not authorized", notAuthorized, notAuthorizedExamples],
	["called unnamed", calledUnnamed, calledUnnamedExamples],
];

describe.each(patterns)("%s", (_name, pattern, { hits, nearMisses }) => {
	test.each(hits)("finds “%s”", (sentence) => {
		expect(pattern(sentence)).not.toEqual([]);
	});
	test.each(nearMisses)("stays silent on “%s”", (sentence) => {
		expect(pattern(sentence)).toEqual([]);
	});
});

describe("kind of reason", () => {
	test.each([
		"because they were not authorized to speak publicly",
		"to discuss internal deliberations",
		"because of the sensitivity of the matter",
		"to speak candidly about the threat",
		"citing company policy",
		"because the talks are private",
		"when talking about internal discussions",
	])("boilerplate: %s", (reason) => {
		expect(kindOfReason(reason)).toBe("boilerplate");
	});
	test.each([
		"for fear of retaliation by the militia",
		"because she signed a non-disclosure agreement",
		"fearing for his own safety",
		"because he still sits on the parole board",
		"to avoid angering the chairman",
		"out of concern for her job",
	])("specific: %s", (reason) => {
		expect(kindOfReason(reason)).toBe("specific");
	});
});

/** Text, its sources, and for each the reason found, `null` for stated without one, or `false`. */
const attached: readonly (readonly [string, readonly Who[], readonly (string | null | false)[]])[] =
	[
		[
			"The dam held, an engineer said. She spoke on condition of anonymity, fearing for her job.",
			[["unnamed-person", "an engineer"]],
			["fearing for her job"],
		],
		[
			"A guard and a nurse differ. The gate was open, the guard said. The nurse, who asked not to be named because she feared reprisals, said it was shut.",
			[
				["unnamed-person", "A guard", "the guard"],
				["unnamed-person", "a nurse", "The nurse"],
			],
			[false, "because she feared reprisals"],
		],
		[
			"One official said no. Another official said yes. The officials spoke on condition of anonymity to discuss private talks.",
			[
				["unnamed-person", "One official"],
				["unnamed-person", "Another official"],
			],
			["to discuss private talks", "to discuss private talks"],
		],
		[
			"A diplomat said the letter was real.\n\nAn aide said it was not. The diplomats and aides, like others interviewed for this article, spoke on condition of anonymity.",
			[
				["unnamed-person", "A diplomat"],
				["unnamed-person", "An aide"],
			],
			[null, null],
		],
		[
			"Speaking on condition of anonymity, two clerks described the vault.",
			[["unnamed-group", "two clerks"]],
			[null],
		],
		[
			"The plan is dead, said a minister who was not authorised to brief the media.",
			[["unnamed-person", "a minister"]],
			["not authorised to brief the media"],
		],
		[
			"It ran late, said one of the sources, only identified by the Herald as a senior aide.",
			[["unnamed-person", "one of the sources"]],
			[null],
		],
		[
			"“My staff never spoke on condition of anonymity,” the mayor said. An aide said the vault was empty.",
			[["unnamed-person", "An aide"]],
			[false],
		],
		[
			"A guard whose name has been withheld for his safety said the vault was empty.",
			[["unnamed-person", "A guard"]],
			["for his safety"],
		],
		[
			"A nurse who we are not naming to protect her privacy said the vault was empty.",
			[["unnamed-person", "A nurse"]],
			["to protect her privacy"],
		],
		[
			"A palace source, who pleaded anonymity because he was not authorised to speak, said so.",
			[["unnamed-person", "A palace source"]],
			["because he was not authorised to speak"],
		],
		[
			"A driver, who begged for anonymity for fear of losing his job, said so.",
			[["unnamed-person", "A driver"]],
			["for fear of losing his job"],
		],
		[
			"Ana Ruiz, a clerk, said the vault was empty. Officials said it was full.",
			[["unnamed-group", "Officials"]],
			[false],
		],
	];

test.each(attached)("%s", (text, who, expected) => {
	const found = describeAll(text, who).map(({ anonymity }) =>
		anonymity.stated ? wordsOf(text, anonymity.reason) : false,
	);
	expect(found).toEqual(expected);
});
