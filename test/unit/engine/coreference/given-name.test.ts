import { expect, test } from "vitest";
import { speakersOf } from "./marked-text.ts";

const GIVEN = [
	"[[A man]], identifying himself only as Didier, said so. [[Didier]] said no more.",
	"[[A man]] calling himself Didier said so. [[Didier]] said no more.",
	"[[A man]] who called himself Didier said so. [[Didier]] said no more.",
	"[[A man]] who gave his name as Didier said so. [[Didier]] said no more.",
	"[[A man]] going by the name Didier said so. [[Didier]] said no more.",
	"[[A man]], who only wanted to be known as Didier, said so. [[Didier]] said no more.",
	"[[A man]], who gave his surname as Didier, said so. [[Didier]] said no more.",
	"[[A man]], known only as Didier, said so. [[Didier]] said no more.",
];

test.each(GIVEN)("who gives a name bears it: %s", (marked) => {
	expect(speakersOf(marked)).toEqual(["0 person A man", "0 person Didier"]);
});

test.each([
	["[[A firm]] known as Didier said so. [[Didier]] said no more.", "organization"],
	["[[A man]] left with Ola Berg, known as Didier. [[Didier]] said no.", "unnamed-person"],
])("a name given otherwise is another's: %s", (marked, kind) => {
	const [one, other] = speakersOf(marked);
	expect(one).toMatch(`0 ${kind}`);
	expect(other).toBe("1 person Didier");
});
