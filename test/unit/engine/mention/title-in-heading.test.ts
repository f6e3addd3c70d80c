import { expect, test } from "vitest";
import { namesOf } from "../coreference/marked-text.ts";

test.each([
	["[[Mayor]] vows to fix bridge\n\n[[Mayor Tom Berg]] vowed to fix it.", ["tom berg", "tom berg"]],
	["[[Skipper]] says sorry\n\n[[Skipper Tom Berg]] said he was late.", ["tom berg", "tom berg"]],
	["[[Rabbi]] calls for calm\n\n[[Rabbi Ola Berg]] said so.", ["ola berg", "ola berg"]],
	// First names that are titles, too.
	["[[Guy]] says sorry\n\n[[Guy Holm]] was late.", ["guy holm", "guy holm"]],
])("a title that opens a heading is no first name: %s", (marked, names) => {
	expect(namesOf(marked)).toEqual(names);
});
