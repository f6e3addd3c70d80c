import { describe, expect, test } from "vitest";
import { clusterSources } from "../../../../src/engine/coreference/cluster-sources.ts";
import { isToldApart, mayBeCalled } from "../../../../src/engine/coreference/meant/ruled-out.ts";
import type { Entry } from "../../../../src/engine/coreference/referent.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { readMarked } from "./marked-text.ts";

/** The two that speak in a text, as they were read. */
function readTwo(marked: string): readonly [Entry, Entry] {
	const { text, found } = readMarked(marked);
	const { entries } = clusterSources(readText(articleOfPlainText(text)), found);
	const [first, second] = entries.filter(({ speaks }) => speaks);
	return [first!, second!];
}

describe("a description means nobody of another sort who spoke before", () => {
	test.each([
		["of another party", "[[Republicans]] said no. [[The Democrats]] said yes.", true],
		["of another nation", "[[Two Swedes]] said no. [[Two Norwegians]] said yes.", true],
		["of the same party", "[[Some Republicans]] said no. [[Republicans]] said so twice.", false],
		["under another word", "[[Republicans]] said no. [[The critics]] said so twice.", false],
		["for a spokeswoman", "[[A port spokeswoman]] said no. [[The officer]] said yes.", true],
		["as a spokesman", "[[An officer]] said no. [[A spokesman]] said yes.", true],
		["as one more spokesman", "[[A spokesman]] said no. [[The spokesman]] said so.", false],
		["as the public for one", "[[An aide]] said no. [[Some critics]] said yes.", true],
		["as the public again", "[[Critics]] said no. [[Some critics]] said so.", false],
	])("%s", (_, marked, expected) => {
		const [before, { mention }] = readTwo(marked);
		expect(isToldApart(mention, before.referent)).toBe(expected);
	});
});

describe("the public and mere sources are nobody with a name", () => {
	test.each([
		["a crowd", "[[Ola Berg, an expert]], said no. [[Many experts]] said so.", false],
		["a party's", "[[Ola Berg, a Democrat]], met [[Democratic]] doubts that he ran.", false],
		["a source", "[[Ola Berg, an official]], said no. [[An official]] said so.", false],
		["one expert", "[[Ola Berg, an expert]], said no. [[The expert]] said so.", true],
	])("%s", (_, marked, expected) => {
		const [{ referent }, { mention }] = readTwo(marked);
		expect(mayBeCalled(mention, referent.entity!)).toBe(expected);
	});
});
