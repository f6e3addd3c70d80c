import { expect, test } from "vitest";
import { isHearer } from "../../../../src/engine/combination/hearer.ts";
import { foundIn } from "./made-up.ts";

test.each([
	["Eleven clerks were heard on Friday by two detectives.", "two detectives", "were heard"],
	["The mayor has been questioned by inspectors.", "inspectors", "been questioned"],
	[
		"The crew are being closely interviewed by the coastguard.",
		"the coastguard",
		"being closely interviewed",
	],
])("%s: those who ask say nothing", (text, source, cue) => {
	expect(isHearer(text, foundIn(text, source, cue))).toBe(true);
});

test.each([
	["Doubts were heard, two detectives said, in the ministry.", "two detectives", "were heard"],
	["The plan was questioned by engineers’ own union.", "engineers", "plan was"],
	["Two detectives heard by the court said it rained.", "Two detectives", "heard"],
])("%s: somebody says something", (text, source, cue) => {
	expect(isHearer(text, foundIn(text, source, cue))).toBe(false);
});
