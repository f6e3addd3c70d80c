import { expect, test } from "vitest";
import { analyze } from "../../../../src/engine/analyze.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { kindsOf, namesOf, readMarked } from "./marked-text.ts";

const CAR = "[[Ann Cole, 36,]] was driving. [[Her passenger, Tim Roe, 52,]] slept. ";
const GIRL = "Ten-year-old Ruby Marsh phoned. [[Her teacher, Pam Dodd, 44,]] spoke. ";

test.each([
	[`${CAR}[[The 36-year-old]] left.`, "ann cole"],
	[`${CAR}[[The 52-year-old]] left.`, "tim roe"],
	[`${CAR}[[Roe]] spoke. [[The 36-year-old driver]] left.`, "ann cole"],
	["[[Ann Cole (36)]] spoke. [[Jo Roe (52)]] left. [[The 36-year-old]] wept.", "ann cole"],
	["[[Ann Cole, aged 36,]] spoke. [[Jo Roe]] left. [[The 36-year-old]] wept.", "ann cole"],
	[`${GIRL}[[The schoolgirl]] left.`, "ruby marsh"],
	[`${GIRL}[[The girl]] left.`, "ruby marsh"],
	[`${GIRL}[[The woman]] left.`, "pam dodd"],
	// Of an age that nobody named has: somebody else, unless the age of one is not told.
	[`${CAR}[[The 19-year-old]] left.`, null],
	["[[Ann Cole]] spoke. [[The 19-year-old]] left.", "ann cole"],
	["[[Ann Cole, 12 of whose men]] fled, spoke. [[The 19-year-old]] left.", "ann cole"],
	["Tom and Kerry Blake say their son Alfie fell. [[Mr. Blake]] wept.", "tom blake"],
	["Tom Blake left. His son, Jo Blake, spoke. [[Mr. Blake]] wept.", "tom blake"],
])("who is meant last in %s: %s", (marked, name) => {
	expect(namesOf(marked).at(-1)).toBe(name);
});

test.each([
	["[[Defense Secretary Al Teo]] spoke. [[Jo Tarr]] left. [[The defense chief]] wept.", "al teo"],
	["[[Film director Ari Lund]] spoke. [[Mia Holm]] left. [[The filmmaker]] wept.", "ari lund"],
	["[[Josh Lane]] spoke. [[Amber Reed]] left. [[The groom]] wept.", "josh lane"],
	["[[Amber Reed]] spoke. [[Josh Lane]] left. [[The bride]] wept.", "amber reed"],
	[
		"[[Assistant District Attorney Lia Ruiz]] spoke. [[Al Roe]] left. [[The ADA]] wept.",
		"lia ruiz",
	],
	["[[Judge Sam Bajp]] spoke. [[Mia Holm]] left. [[The ASJ]] wept.", "sam bajp"],
])("by another word in %s: %s", (marked, name) => {
	expect(namesOf(marked).at(-1)).toBe(name);
});

test.each([
	["[[Khan's father, SQR Ilyas]], said so.", "person"],
	["[[Khan's firm, SQR Ladder]], said so.", "organization"],
	["[[Norna Bank economists]] said so.", "unnamed-group"],
	["[[Wall Street economists]] said so.", "public"],
])("the kind of %s is %s", (marked, kind) => {
	expect(kindsOf(marked)).toEqual([kind]);
});

test("a body of members is named in full", () => {
	const { text, found } = readMarked("[[The Norland Doctors for Peace]] said so.");
	const { sources } = analyze(articleOfPlainText(text), { find: () => found });
	expect(sources[0]).toMatchObject({ name: "Norland Doctors for Peace", kind: "organization" });
});
