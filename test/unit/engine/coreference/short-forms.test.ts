import { expect, test } from "vitest";
import {
	initialsOf,
	mayBeSamePerson,
	plainAcronym,
	tellingWords,
} from "../../../../src/engine/coreference/short-forms.ts";

const words = (name: string) => name.split(" ").filter(Boolean);

test.each([
	["ana berg", "ana berg"],
	["berg", "ana berg"],
	["ana", "ana berg"],
	["joe berg", "joseph berg"],
	["abe berg", "abraham berg"],
	["ken berg", "kenneth berg"],
	["zach berg", "zachary berg"],
	["joe berg", "joseph holm berg"],
	["holm berg", "ana holm berg"],
	["khalil", "omar al-khalil"],
	["al-khalil", "omar khalil"],
])("%s may be %s, both ways round", (a, b) => {
	expect(mayBeSamePerson(words(a), words(b))).toBe(true);
	expect(mayBeSamePerson(words(b), words(a))).toBe(true);
});

test.each([
	["ana berg", "ola berg"],
	["ana berg", "ana holm"],
	["ana", "berg ana lund"],
	["joe berg", "joseph holm"],
	["joe berg", "james berg"],
	["abe berg", "albert berg"],
	["al-khalil", "omar el-khalil"],
	["", "ana berg"],
])("%s is not %s, whichever way round", (a, b) => {
	expect(mayBeSamePerson(words(a), words(b))).toBe(false);
	expect(mayBeSamePerson(words(b), words(a))).toBe(false);
});

test.each([
	["ana j. berg", "ana berg"],
	["ana j berg jr.", "ana berg"],
	["ana berg iv", "ana berg"],
	["ana berg sr.", "ana berg"],
	["j. jr.", "j. jr."],
	["an jo", "an jo"],
])("what tells %s from others: %s", (name, telling) => {
	expect(tellingWords(words(name))).toEqual(words(telling));
});

test("a body's initials leave small words out", () => {
	expect(initialsOf(words("the board of ports and harbours in rye"))).toBe("bphr");
	expect(initialsOf([""])).toBe("");
	expect([plainAcronym("U.S."), plainAcronym("FBI")]).toEqual(["us", "fbi"]);
});
