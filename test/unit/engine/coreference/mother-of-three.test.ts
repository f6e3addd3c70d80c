import { expect, test } from "vitest";
import { namesOf } from "./marked-text.ts";

test.each([
	[
		"Mandy Brewer slept. Mark Delgado, a doctor, ran. [[The mother of three]] said no.",
		"mandy brewer",
	],
	["Mark Delgado slept. [[Mandy Brewer]] spoke. [[The father of 2]] said no.", "mark delgado"],
	["Mandy Brewer slept. Mark Delgado, a doctor, ran. [[The mum-of-two]] said no.", "mandy brewer"],
	["Mark Delgado slept. [[Mandy Brewer]] spoke. [[The dad-of-two]] said no.", "mark delgado"],
	// Whose mother is told: nobody of those before need be.
	["Mandy Brewer slept. [[The mother of three victims]] said no.", null],
	["Mandy Brewer slept. [[The owner of three bakeries]] said no.", null],
])("children that are only counted tell no new one: %s", (marked, name) => {
	expect(namesOf(marked).at(-1)).toBe(name);
});
