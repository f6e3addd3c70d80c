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

test("an office before the name, with where it is held", () => {
	const [source] = sourcesOf("[[Norwegian Foreign Minister Ola Berg]] said it was over.");
	expect(source).toMatchObject({ name: "Ola Berg", title: "Norwegian Foreign Minister" });
});

test("a courtesy title is no office", () => {
	const [source] = sourcesOf("[[Mr. Okafor]] said it was over. Tom Okafor lives in the town.");
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

test("a body is called by its name, a state by its own", () => {
	const [board, state] = sourcesOf(
		"[[The Northern Fisheries Board]] said stocks fell in the sea near Israel. [[The Israelis]] said so too.",
	);
	expect(board).toMatchObject({ kind: "organization", name: "Northern Fisheries Board" });
	expect(state).toMatchObject({ kind: "organization", name: "Israel" });
});
