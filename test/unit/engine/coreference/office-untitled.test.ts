import { expect, test } from "vitest";
import { analyze } from "../../../../src/engine/analyze.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { kindsOf, namesOf, readMarked, speakersOf } from "./marked-text.ts";

const UTAH = "[[Sen. Tom Rusk]] spoke. [[Republican Liz Hale of Utah]] left. ";
const NASA = "[[NASA administrator Bill Nell]] spoke. ";

test.each([
	[`${UTAH}[[The Utah senator]] wept.`, "liz hale"],
	[`${UTAH}[[The senator]] wept.`, "tom rusk"],
	[`${NASA}[[The agency]] wept.`, "nasa"],
	[`${NASA}[[SpaceY's president, Gwen Shot]], left. [[The company]] wept.`, "spacey"],
	[
		"[[Norna Bank]] spoke. [[Ashby Steel analyst Jo Lee]] left. [[The company]] wept.",
		"norna bank",
	],
	// What a woman is called tells no office, and so rules none out; a judge is none of whom he speaks.
	["[[Mr. Lee]] won in May. [[The governor]] wept.", "lee"],
	["[[Mr. Lee]] lost in May. [[The judge]] wept.", null],
	["[[The woman, Ann Lee]], spoke. [[The governor]] wept.", "ann lee"],
	["[[The surgeon, Ann Lee]], spoke. [[The governor]] wept.", null],
	["Paul Roe left. [[His father, Dean Webb]], spoke. [[Webb]] wept.", "dean webb"],
	["[[The acting dean, Dean Webb]], spoke. [[Webb]] wept.", "webb"],
	["A man was held. [[Carl Webb, his father]], spoke. [[The suspect]] wept.", null],
])("who is meant last in %s: %s", (marked, name) => {
	expect(namesOf(marked).at(-1)).toBe(name);
});

test.each([
	["[[Economists at Norna Bank]] said so.", "unnamed-group"],
	["[[Analysts from the Harbour Agency]] said so.", "unnamed-group"],
	["[[Economists]] said so.", "public"],
	["[[Economists from all over]] said so.", "public"],
	["[[Voters from Ohio]] said so.", "public"],
	["[[The Independent Office for Police Conduct]] said so.", "organization"],
])("the kind of %s is %s", (marked, kind) => {
	expect(kindsOf(marked)).toEqual([kind]);
});

test.each([
	["[[Researchers at Norna University]] spoke. [[The authors]] wept.", 1],
	["[[Neighbours]] spoke. [[The authors]] wept.", 2],
])("how many sources speak in %s: %d", (marked, many) => {
	expect(new Set(speakersOf(marked).map((line) => line.split(" ")[0])).size).toBe(many);
});

test.each([
	["[[Climate scientist Dr Elke Braun]] said so.", "Climate scientist"],
	["[[Dr Elke Braun]] said so.", "Dr"],
	["[[Labour leader Dame Elke Braun]] said so.", "Labour leader"],
	["[[Minister for Police Elke Braun]] said so.", "Minister for Police"],
	[
		"[[Elke Braun, an entomologist at Norna University]], said so.",
		"entomologist at Norna University",
	],
])("the office in %s is %s", (marked, title) => {
	const { text, found } = readMarked(marked);
	const { sources } = analyze(articleOfPlainText(text), { find: () => found });
	expect(sources[0]).toMatchObject({ name: "Elke Braun", title });
});

test("a body whose name holds “Police” is named in full", () => {
	const { text, found } = readMarked("[[The Independent Office for Police Conduct]] said so.");
	const { sources } = analyze(articleOfPlainText(text), { find: () => found });
	expect(sources[0]!.name).toBe("Independent Office for Police Conduct");
});
