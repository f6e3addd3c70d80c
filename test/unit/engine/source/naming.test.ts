import { expect, test } from "vitest";
import { analyze } from "../../../../src/engine/analyze.ts";
import type { Source } from "../../../../src/engine/model/analysis.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { readMarked } from "../coreference/marked-text.ts";

function sourcesOf(marked: string): readonly Source[] {
	const { text, found } = readMarked(marked);
	return analyze(articleOfPlainText(text), { find: () => found }).sources;
}

test("the fullest printed name and office, wherever they stand", () => {
	const [source] = sourcesOf(
		"[[Marsh]] said the port was safe on Monday. Elena Marsh, the mayor of Northfield, was there. [[Mrs. Marsh]] said so again.",
	);
	expect(source).toMatchObject({
		name: "Elena Marsh",
		title: "mayor of Northfield",
		partial: false,
		description: null,
	});
});

test.each([
	["[[Dean Moss, 34]], said it was over.", "Dean Moss", null],
	["[[Dean Moss]] said it was over.", "Moss", "Dean"],
	["[[Judge Moss, 64]], said it was over.", "Moss", "Judge"],
])("a first name that is a title as well before an age: %s", (text, name, title) => {
	expect(sourcesOf(text)[0]).toMatchObject({ name, title });
});

test("an office before the name, with where it is held", () => {
	const [source] = sourcesOf("[[Norwegian Foreign Minister Ola Berg]] said it was over.");
	expect(source).toMatchObject({ name: "Ola Berg", title: "Norwegian Foreign Minister" });
});

test.each([
	["[[Mayor Ola Berg]] said it was over.", "Mayor"],
	["[[Skipper Ola Berg]] said it was over.", "Skipper"],
	["[[Ola Berg]], the mayor of the old town, said it was over.", "mayor of the old town"],
	["[[Emergency services chief Ola Berg]] said it was over.", "Emergency services chief"],
	["[[The EU antitrust chief Ola Berg]] said it was over.", "EU antitrust chief"],
	["[[Founder and CEO Ola Berg]] said it was over.", "Founder and CEO"],
	["[[Food and Civil Supplies Minister Ola Berg]] said so.", "Food and Civil Supplies Minister"],
	["[[Another bus driver Ola Berg]] said it was over.", "driver"],
	["[[His friend the driver Ola Berg]] said it was over.", "driver"],
	["[[The 30-year-old bus driver Ola Berg]] said it was over.", "driver"],
	["[[The clearly shaken head teacher Ola Berg]] said it was over.", "head teacher"],
	[
		"Police held Rakesh, [[Deputy Commissioner of Police Ola Berg]] said on Monday.",
		"Deputy Commissioner of Police",
	],
	[
		"[[Ola Berg]], Deputy Commissioner of Police in Ashby, said so.",
		"Deputy Commissioner of Police in Ashby",
	],
])("an office as it is printed: %s", (text, title) => {
	expect(sourcesOf(text)[0]).toMatchObject({ name: "Ola Berg", title });
});

test.each([
	["[[The mayor, Ola Berg]], said so.", "mayor"],
	["[[Her lawyer, Ola Berg]], said so.", "lawyer"],
	["[[One resident, Ola Berg]], said so.", "resident"],
	["[[Britain's foreign secretary, Ola Berg]], said so.", "Britain's foreign secretary"],
	["[[The company's chief executive, Ola Berg]], said so.", "chief executive"],
	[
		"[[The head of the state health board, Dr. Ola Berg]], said so.",
		"head of the state health board",
	],
	[
		"[[The minister responsible for prisons, Ola Berg]], said so.",
		"minister responsible for prisons",
	],
	["[[A neighbour, 54-year-old Ola Berg]], said so.", "neighbour"],
	["The mayor of Ashby, Ola Berg, was there. [[Berg]] said so.", "mayor of Ashby"],
	["After talks with the mayor, [[Ola Berg]] said so.", null],
	["In the town hall, [[Ola Berg]] said so.", null],
	["[[Another woman, Ola Berg]], said so.", null],
	["The board met its critics, Ola Berg, and others. [[Berg]] said so.", null],
])("an office that the name explains: %s", (text, title) => {
	expect(sourcesOf(text).at(-1)).toMatchObject({ name: "Ola Berg", title });
});

test.each(["Mr.", "Mr"])("a courtesy title is no office: %s", (courtesy) => {
	const [source] = sourcesOf(
		`[[${courtesy} Okafor]] said it was over. Tom Okafor lives in the town.`,
	);
	expect(source?.title).toBeNull();
	expect(source?.name).toBe("Tom Okafor");
});

test("what follows in a clause of its own is no office", () => {
	const [source] = sourcesOf(
		"[[Ola Berg]], and he was not the only officer there, said it was over.",
	);
	expect(source?.title).toBeNull();
});

test.each([
	["[[Maria]], who asked that only her first name be used, said it was cold in the house.", true],
	["[[Maria Lopez]] (not her real name) said it was cold in the house.", true],
	["[[Maria Lopez]], identified only by her first name, said it was cold.", true],
	["[[Maria]] said it was cold in the house.", true],
	["[[Pope Francis]] said it was cold in the house.", false],
	["[[The Board]] said it was cold in the house.", false],
	["Ola Berg (not his real name) left. [[Maria Lopez]] said it was cold in the house.", false],
	["[[Maria Lopez]] said it was cold in the house and that it was not her fault.", false],
])("partial names: %s", (text, partial) => {
	expect(sourcesOf(text)[0]?.partial).toBe(partial);
});

test("an unnamed source keeps the words that bring it in", () => {
	const [source] = sourcesOf(
		"[[Two unnamed US officials]] said the plan was dropped. [[One of the sources, who has read it more than once]], said it was long. [[They]] said no more.",
	);
	expect(source).toMatchObject({
		name: null,
		description: "Two unnamed US officials",
		count: 2,
	});
});

test.each([
	["[[A senior aide]] said it was over.", "A senior aide"],
	["[[A port spokesman]] said it was over.", "A port spokesman"],
	["[[Critics]] said it was over.", "Critics"],
	["[[They]] said it was over.", "They"],
	["[[An aide]] said no. The aide in the blue coat of the board left. [[He]] smiled.", "An aide"],
	["[[Two aides]] said no. [[The two senior aides]] said it again.", "Two aides"],
])("who has no name is called by the words under which it speaks: %s", (text, description) => {
	expect(sourcesOf(text)[0]).toMatchObject({ name: null, title: null, description });
});

test("a document is called by its fullest words", () => {
	const [report] = sourcesOf("[[The harbour report]] says so. [[It]] is long.");
	expect(report).toMatchObject({ name: "The harbour report", description: null });
});

test("a body is called by its name, a state by its own", () => {
	const [board, state] = sourcesOf(
		"[[The Northern Fisheries Board]] said stocks fell in the sea near Israel. [[The Israelis]] said so too.",
	);
	expect(board).toMatchObject({ kind: "organization", name: "Northern Fisheries Board" });
	expect(state).toMatchObject({ kind: "organization", name: "Israel" });
});
