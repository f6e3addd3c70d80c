import { expect, test } from "vitest";
import { speakersOf } from "./marked-text.ts";

const idsOf = (marked: string) => speakersOf(marked).map((line) => Number(line.split(" ")[0]));

test.each([
	["[[Police chief Tom Berg]] spoke. [[Fire chief Ann Holt]] spoke. [[The police chief]] left.", 0],
	["[[Fire chief Ann Holt]] spoke. [[Police chief Tom Berg]] spoke. [[The fire chief]] left.", 0],
	[
		"[[Health minister Tom Berg]] spoke. [[Transport minister Ann Holt]] spoke. [[The health minister]] left.",
		0,
	],
	[
		"[[Taoiseach Tom Berg]] spoke. [[Grey Party leader Ann Holt]] spoke. [[The Blue Party leader]] left.",
		0,
	],
	[
		"[[Council leader Tom Berg]] spoke. [[Opposition leader Ann Holt]] spoke. [[The council leader]] left.",
		0,
	],
	// Words that tell nothing of where: whoever spoke last.
	["[[Police chief Tom Berg]] spoke. [[Fire chief Ann Holt]] spoke. [[The chief]] left.", 1],
	[
		"[[Police chief Tom Berg]] spoke. [[Fire chief Ann Holt]] spoke. [[The veteran chief]] left.",
		1,
	],
	[
		"[[Police chief Tom Berg]] spoke. [[Fire chief Ann Holt]] spoke. [[The 54-year-old chief]] left.",
		1,
	],
	// Nobody else is called so: it is still the one who is.
	["[[Fire chief Ann Holt]] spoke. [[The harbour chief]] left.", 0],
])("an office held elsewhere is another one's: %s", (marked, who) => {
	const ids = idsOf(marked);
	expect(ids.at(-1)).toBe(ids[who]);
});
