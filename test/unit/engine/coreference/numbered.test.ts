import { expect, test } from "vitest";
import { speakersOf } from "./marked-text.ts";

const idsOf = (marked: string) => speakersOf(marked).map((line) => Number(line.split(" ")[0]));

test.each([
	["[[An official]] spoke. [[Another official]] spoke. [[The first official]] left.", [0, 1, 0]],
	["[[An official]] spoke. [[A second official]] spoke. [[The second official]] left.", [0, 1, 1]],
	["[[An official]] spoke. [[Another official]] spoke. [[The second official]] left.", [0, 1, 1]],
	[
		"[[Two officials]] spoke. [[The second official]] left. [[The second official]] fell.",
		[0, 0, 0],
	],
	[
		"[[A senator]] spoke. [[A second senator]] spoke. [[The first senator]] left. [[The second senator]] fell.",
		[0, 1, 0, 1],
	],
	// Nobody it could be one of: somebody new, or whom the text names.
	["[[An aide]] spoke. [[The second official]] left.", [0, 1]],
	["[[Two officials]] spoke. [[The second official, who was at the talks]], left.", [0, 1]],
	["[[A port official]] spoke. [[The second railway official]] left.", [0, 1]],
	["[[Ann Cole]] spoke. [[Two officials]] spoke. [[The first woman]] left.", [0, 1, 0]],
])("whom an ordinal means: %s", (marked, ids) => {
	expect(idsOf(marked)).toEqual(ids);
});
