import { expect, test } from "vitest";
import { analyze } from "../../../../src/engine/analyze.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { namesOf, readMarked } from "./marked-text.ts";

/** What the last source in brackets is called. */
function nameOfLast(marked: string): string | null {
	const { text, found } = readMarked(marked);
	const { attributions, sources } = analyze(articleOfPlainText(text), { find: () => found });
	return sources.find(({ id }) => id === attributions.at(-1)!.sourceId)!.name;
}

const HOLTS = "Lena Holt, 34, and her husband, Tom, 36, lost their home. ";
const MENONS = "David and Priya Menon bought a house. ";
const LINDTS = "Brothers Karl and Otto Lindt run the bakery. ";

test.each([
	["a husband", `${HOLTS}[[Tom]] said it was over.`, "Tom Holt"],
	["Mr. and his first name", `${HOLTS}[[Mr. Holt]] said it was over.`, "Tom Holt"],
	["Mrs., named in full", `${HOLTS}[[Mrs. Holt]] said it was over.`, "Lena Holt"],
	["a wife", "Tom Berg and his wife Lena slept. [[Mrs. Berg]] said so.", "Lena Berg"],
	["whose wife", "Tom Berg's wife, Lena, slept. [[Lena]] said so.", "Lena Berg"],
	[
		"a son of both",
		"Jon Roe, his wife Ellen and their son Peter left. [[Peter]] said so.",
		"Peter Roe",
	],
	["two first names", `${MENONS}[[David]] said it was over.`, "David Menon"],
	["brothers", `${LINDTS}[[Karl]] said it was over.`, "Karl Lindt"],
	["three sisters", "Sisters Amy, Beth and Cleo Cole left. [[Amy]] said so.", "Amy Cole"],
	[
		"the sentence before",
		"Tom Berg slept. His wife, Lena, did not. [[Lena]] said so.",
		"Lena Berg",
	],
	// A name of her own, an office's holder, a friend, a partner, two whose son he may be: nobody says so.
	[
		"a full name",
		"Tom Berg and his wife Lena slept. Lena Roth woke. [[Lena]] said so.",
		"Lena Roth",
	],
	["a title", "Harry and Megan Moss left. Prince Harry waved. [[Harry]] said so.", "Harry"],
	["a surname", "Ann Scott lost. Scott and Tim Lane shook hands. [[Scott]] said so.", "Ann Scott"],
	["a friend", "Tom Berg and his friend Lena slept. [[Lena]] said so.", "Lena"],
	["a partner", "Tom Berg and his partner Lena slept. [[Lena]] said so.", "Lena"],
	["two fathers", "Tom Berg met Dan Roth and his son Peter. [[Peter]] said so.", "Peter"],
])("the family name of %s", (_, marked, name) => {
	expect(nameOfLast(marked)).toBe(name);
});

test.each([
	[`${HOLTS}[[The Holts]] said it was over.`, "Lena Holt and Tom Holt"],
	[`${MENONS}[[The Menons]] said it was over.`, "David Menon and Priya Menon"],
	[`${MENONS}[[The couple]] said it was over.`, "David Menon and Priya Menon"],
	[`${LINDTS}[[The brothers]] said it was over.`, "Karl Lindt and Otto Lindt"],
	["Jim and Carol Fox left. [[The Foxes]] said so.", "Jim Fox and Carol Fox"],
	["[[Sen. Ann Lee, a Democrat, and Rep. Bob Marsh]] said so.", "Ann Lee and Bob Marsh"],
	["Ann Lee and Bob Marsh left. [[The pair]] said so.", "Ann Lee and Bob Marsh"],
	// One of the family is named; a body that only looks like one.
	["Ann Holt left. [[The Holts]] said it was over.", "The Holts"],
	["Sgt. Paul Marine left. [[The Marines]] said so.", "Marines"],
])("several people of one name in %s", (marked, name) => {
	expect(nameOfLast(marked)).toBe(name);
});

test("the Holts and the couple are one source, told from each of them", () => {
	const { text, found } = readMarked(
		`${HOLTS}[[The Holts]] spoke. [[The couple]] left. [[Mrs. Holt]] slept.`,
	);
	const { attributions } = analyze(articleOfPlainText(text), { find: () => found });
	const [holts, couple, wife] = attributions.map(({ sourceId }) => sourceId);
	expect(couple).toBe(holts);
	expect(wife).not.toBe(holts);
});

test.each([
	[`${MENONS}[[Mrs. Menon]] spoke. [[Her husband]] left.`, "david menon"],
	[`${MENONS}[[Mr. Menon]] spoke. [[His wife]] left.`, "priya menon"],
	// Another surname, or more than one man of it.
	["David Roth and Priya Menon left. [[Mrs. Menon]] spoke. [[Her husband]] left.", null],
	["David Menon left. Tim Menon wept. [[Mrs. Priya Menon]] spoke. [[Her husband]] left.", null],
])("the husband or wife in %s is %s", (marked, name) => {
	expect(namesOf(marked).at(-1)).toBe(name);
});

const HALES = "President Robert Hale and his son, Senator Mark Hale, were there. ";

test.each([
	[`${HALES}[[The younger Hale]] spoke.`, "mark hale"],
	[`${HALES}[[The elder Hale]] spoke.`, "robert hale"],
	[`${HALES}[[The senior Hale]] spoke.`, "robert hale"],
	["Bob Hale Jr. left. Ann Hale wept. [[The younger Hale]] spoke.", "bob hale"],
	["Jo Hale's mother, Ann Hale, wept. Jo Hale left. [[The older Hale]] spoke.", "ann hale"],
	// Nothing says who is the younger: whoever was named last.
	["Bob Hale wept. Ann Hale left. [[The younger Hale]] spoke.", "ann hale"],
	// The mother of a girl by name, who is not the girl.
	["The parents of Mia Dunn left. [[Mrs. Dunn]] spoke.", "dunn"],
	["A teacher of Mia Dunn left. [[Ms. Dunn]] spoke.", "mia dunn"],
])("who of one surname is meant in %s: %s", (marked, name) => {
	expect(namesOf(marked).at(-1)).toBe(name);
});
