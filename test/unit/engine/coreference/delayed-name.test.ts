import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.ts";

/** Whether all sources of a text are one named person. */
function isOneNamed(marked: string): boolean {
	return speakersOf(marked).every((line) => line.startsWith("0 person "));
}

/** Far enough down that nothing is an article's opening any more. */
const OPENING = "It rained. It snowed. It froze. It thawed. It dried.\n\n";

describe("a name that the text delays is of the one described", () => {
	test.each([
		[
			"in the opening, with what else the person is",
			"[[A leading mine safety expert]] said the roof would hold.\n\nThe mine is old.\n\n" +
				"[[Ola Berg, a former adviser to the mines board]], said it was dry.",
		],
		[
			"in a headline",
			"[[House member]] says ferry deal is dead\n\nThe deal is dead, [[Rep. Ola Berg]] said.",
		],
		[
			"further down, by the quotation that bears it out",
			`${OPENING}[[A priest from the valley]] warned that the bridge would fall.\n\n` +
				"“We hear it at night,” said [[Father Ola Berg]], who lives below it.",
		],
		[
			"further down, where a bare name speaks next",
			`${OPENING}[[His friend]] told a radio station that he ran.\n\nHe ran far, [[Ola Berg]] said.`,
		],
		[
			"with an office that fits",
			`${OPENING}[[Her lawyer]] denied it.\n\n“She was home,” said [[the attorney Ola Berg]].`,
		],
		[
			"where the next sentence introduces somebody's adviser",
			`${OPENING}[[Marsh's trade adviser]] said so on Monday.\n\n[[Ola Berg, the head of the trade board]], told a crowd.`,
		],
		[
			"where the one at the head of a body is quoted next",
			`${OPENING}[[A top port official]] said it was safe.\n\n“We looked at it,” said [[Ola Berg of the port board]].`,
		],
		[
			"where the next sentence gives somebody's adviser such an office",
			`${OPENING}That is no news, according to [[his adviser]].\n\n[[Ola Berg, an adviser]], read a list.`,
		],
	])("%s", (_, marked) => {
		expect(isOneNamed(marked)).toBe(true);
	});
});

describe("somebody described stays unnamed", () => {
	test.each([
		[
			"where who speaks next holds an office of another sort",
			"[[A Springfield baker]] said he saw smoke.\n\n“It was arson,” said [[police chief Ola Berg]].",
		],
		[
			"where the next to speak was named before",
			"Ola Berg was tired.\n\n[[A baker]] said he saw smoke.\n\n“It was thick,” said [[Ola Berg]].",
		],
		[
			"where somebody else speaks between",
			`${OPENING}[[A baker]] said he saw smoke. [[The police]] said so. “It was thick,” said [[Ola Berg]].`,
		],
		[
			"where the text brings in sources that it will not name",
			"[[A senior official]] said the deal was off.\n\n“It is dead,” said [[Ola Berg]].",
		],
		[
			"where the name comes with a word on who it is, further down",
			`${OPENING}[[A baker]] said he saw smoke. It rose from a barn. The barn was full of hay. It was seen by [[Ola Berg, 41]].`,
		],
		[
			"where the text says that the name is kept back",
			"“It was dry,” said [[a neighbour who did not want to give her name]].\n\n" +
				"The owner, [[Ola Berg]], said he had heard nothing.",
		],
		[
			"where somebody's adviser is followed by one of whom other things are told",
			`${OPENING}[[Marsh's trade adviser]] said so on Monday.\n\n[[Ola Berg, a union leader]], told a crowd.`,
		],
		[
			"where the next sentence tells nothing of who follows somebody's adviser",
			`${OPENING}That is no news, according to [[his adviser]].\n\n[[Ola Berg, in a talk with the station]], read a list.`,
		],
		[
			"where who follows somebody's lawyer is the one who accused them",
			`${OPENING}[[Marsh's attorney]] denied it. [[Ola Berg, who accused Marsh]], said she would sue.`,
		],
		[
			"where who follows an office has lost by it",
			`${OPENING}[[The governor's chief of staff]] said it would go on.\n\n[[Ola Berg, who lost her aid]], despaired.`,
		],
		[
			"where who follows a roommate lives nearby",
			`${OPENING}[[Her roommate]] said she was quiet.\n\n[[Ola Berg, who lives nearby]], said she was loud.`,
		],
		[
			"where a top official is contradicted",
			`${OPENING}[[A top official]] said it was safe. “That is nonsense,” said [[Ola Berg]].`,
		],
		[
			"where a top official of somewhere is contradicted by one who fights it",
			`${OPENING}[[A top port official]] said it was safe.\n\n“It is not,” said [[Ola Berg, who sued the port]].`,
		],
		[
			"where one at the head of a body is followed by another in the next paragraph",
			`${OPENING}[[A top port official]] said it was safe.\n\n[[Ola Berg of the port board]] told a crowd.`,
		],
		[
			"where the next sentence but one says that the name is kept back",
			`${OPENING}[[Marsh's trade adviser]] said so. [[Ola Berg, the head of the trade board]], said no. The adviser ` +
				"spoke on condition of anonymity.",
		],
		[
			"where a baker asks for it later",
			`${OPENING}[[A baker]] said he saw smoke.\n\n“It was thick,” said [[Ola Berg]].\n\nThe baker asked not to be named.`,
		],
		[
			"where only one of many is quoted before a name",
			`${OPENING}[[A senior port official]] said it was safe.\n\n“We looked at it,” said [[Ola Berg, who runs the piers]].`,
		],
		[
			"where an office is followed by a name in the same place",
			`${OPENING}[[Norway's governor]] said so.\n\n[[Sheriff Ola Berg]] said it was heard in Norway.`,
		],
		[
			"where only a surname follows",
			"[[A baker]] said he saw smoke. “It was thick,” [[Berg]] said.",
		],
	])("%s", (_, marked) => {
		expect(speakersOf(marked)[0]).toMatch(/^0 unnamed-person/);
	});
});

describe("nobody whose name is kept back is called by the next name", () => {
	test.each([
		"[[A nurse]], who asked not to be named, said no.\n\n[[Elena Marsh, a nurse in Ashby]], said yes.",
		"[[A nurse]] said no, speaking on condition of anonymity.\n\n[[Elena Marsh, a nurse]], said yes.",
		"[[An Ashby woman]], who asked not to be named, said no.\n\n[[Elena Marsh]] said yes. Marsh left.",
	])("%s", (marked) => {
		expect(speakersOf(marked)).toMatchObject(
			[/^0 unnamed-person/, /^1 person/].map((line) => expect.stringMatching(line)),
		);
	});
});
