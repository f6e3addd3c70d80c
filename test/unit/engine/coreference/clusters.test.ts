import { expect, test } from "vitest";
import { speakersOf } from "./marked-text.ts";

test("a group, one of it and its pronoun are one source", () => {
	const article =
		"[[Two unnamed US officials]] said the plan was dropped.\n\n" +
		'"Nothing is decided," said [[one of the sources]].\n\n' +
		"[[The officials]] said more would follow. [[They]] said it would take weeks.";
	expect(speakersOf(article)).toEqual([
		"0 unnamed-group Two unnamed US officials",
		"0 unnamed-group one of the sources",
		"0 unnamed-group The officials",
		"0 unnamed-group They",
	]);
});

test("one of the sources is of the group whatever the outlet calls this one", () => {
	const article =
		"[[The Herald]] reported that the bridge is closed, citing [[three unnamed port officials]].\n\n" +
		'"It will not hold the winter," said [[one of the sources, only identified by the Herald as a senior harbour engineer]].';
	expect(speakersOf(article).slice(1)).toEqual([
		"1 unnamed-group three unnamed port officials",
		"1 unnamed-group one of the sources, only identified by the Herald as a senior harbour engineer",
	]);
});

test("another official is somebody else", () => {
	const article =
		"[[A US official]] said the plan was dropped. [[Another official]] said it was not. " +
		"[[A second official]] would not say.";
	expect(speakersOf(article).map((line) => line[0])).toEqual(["0", "1", "2"]);
});

test("officials of different bodies are told apart, and the same ones are not", () => {
	const article =
		"[[White House officials]] said yes. [[Pentagon officials]] said no. " +
		"[[White House officials]] said they would wait.";
	expect(speakersOf(article).map((line) => line[0])).toEqual(["0", "1", "0"]);
});

test("short names, titles and nicknames lead to the full name, also one printed later", () => {
	const article =
		"[[Marsh]] said the port was safe. Prime Minister Elena Marsh spoke in Oslo. " +
		"[[The prime minister]] said it again. [[Mrs. Marsh]] said no more.";
	expect(new Set(speakersOf(article).map((line) => line.slice(0, 8)))).toEqual(
		new Set(["0 person"]),
	);
});

test("two people with one surname are told apart by their courtesy titles", () => {
	const article =
		"Anna Lund and her husband, Peter Lund, left the firm. [[Ms. Lund]] said it was time. " +
		"[[Mr. Lund]] said he was sorry.";
	expect(speakersOf(article).map((line) => line[0])).toEqual(["0", "1"]);
});

test.each([
	["[[A salesman]], who identified himself only as Didier, said so. [[Didier]] said no more."],
	["[[Another woman]], who goes by the name of Rana Holm, said so. [[Holm]] said no more."],
	["[[A neighbor]], who asked to be called simply Teddy, said so. [[Teddy]] said no more."],
	["[[A guest]], who gave his name only as Anton, said so. [[Anton]] said no more."],
	["[[A tenant]], identified only as Greta, said so. [[Greta]] said no more."],
])("a name that is given right behind a description is theirs: %s", (article) => {
	expect(speakersOf(article).map((line) => line.slice(0, 8))).toEqual(["0 person", "0 person"]);
});

test.each([
	["[[A man]] who identified himself as a friend of Karl Holm said so."],
	["[[A clerk]], identified only as a senior aide to Holm, said so."],
	["[[A driver]] who knows Karl Holm said so."],
	["[[A senator]] called Karl Holm a liar."],
	["[[A senator]] who called Karl Holm a liar said so."],
	["[[A witness]] identified Karl Holm as the driver."],
	["[[An agent]], identified by Karl Holm as a friend, said so."],
	["[[A clerk]] who introduced himself to Karl Holm said so."],
	["[[A pilot]] who calls himself Karl Holm's heir said so."],
	["[[A nurse]] who said she was called Monday said so."],
])("a name that is not theirs leaves a description unnamed: %s", (article) => {
	expect(speakersOf(article)[0]).toMatch(/^0 unnamed-person/);
});

test("a pronoun follows gender, not only distance", () => {
	const article =
		"Maria Lopez met Robert King on Friday. [[She]] said the talks went well. [[He]] said they did not. " +
		"[[Lopez]] said she was tired.";
	expect(speakersOf(article).map((line) => line[0])).toEqual(["0", "1", "0"]);
});

test("a role introduced with the name is that person, a related role too", () => {
	const article =
		"Sen. Jack Whitlock voted no. [[The senator]] said it was wrong. [[The lawmaker]] said so twice.";
	expect(speakersOf(article)).toEqual(["0 person The senator", "0 person The lawmaker"]);
});

test("a person in the headline may be named in the story", () => {
	const article =
		"[[A harbor pilot]] said the ship was too fast. [[Harbor pilot Ola Berg]] told the inquiry on Monday.";
	expect(speakersOf(article)).toEqual([
		"0 person A harbor pilot",
		"0 person Harbor pilot Ola Berg",
	]);
});

test("an unnamed official stays unnamed beside named people", () => {
	const article =
		"Prime Minister Elena Marsh arrived. [[A ministry official]] said she was late. [[The official]] would not say why.";
	expect(speakersOf(article)).toEqual([
		"0 unnamed-person A ministry official",
		"0 unnamed-person The official",
	]);
});

test("a body and its abbreviation, a paper and its report are one", () => {
	const article =
		"[[The Northern Fisheries Board]] said stocks fell. [[The NFB]] said so in May. [[The board]] said so again. " +
		"[[Reuters]] reported a leak. [[The report]] said it was small.";
	expect(speakersOf(article).map((line) => line[0])).toEqual(["0", "0", "0", "1", "1"]);
});

test("the authorities of two states are two", () => {
	const article = "[[Ukrainian authorities]] said yes. [[Russian authorities]] said no.";
	expect(speakersOf(article).map((line) => line[0])).toEqual(["0", "1"]);
});

test("several named people summed up are named", () => {
	const article =
		"Sen. Jack Whitlock and Sen. Anna Lund wrote the bill. [[The senators]] said it would pass.";
	expect(speakersOf(article)).toEqual(["0 person The senators"]);
});

test("a source without a word in it has no cluster", () => {
	expect(speakersOf("He left. [[Officials]] said so.")).toHaveLength(1);
	expect(speakersOf("Nothing was said.")).toEqual([]);
});

test("the officials of a headline are those the story first describes", () => {
	const article =
		"Bridge was never safe, [[officials]] say\n\nThe bridge fell on Monday. [[Two port officials]] said so.";
	expect(speakersOf(article).map((line) => line[0])).toEqual(["0", "0"]);
});

test("they are several people before one named one", () => {
	const article =
		"[[Port officials]] said the ship was late. Elena Marsh was there. [[They]] said it was the wind.";
	expect(speakersOf(article).map((line) => line[0])).toEqual(["0", "0"]);
});

test("a witness of the opening is the one the story brings in again, not one of another story", () => {
	const again =
		"[[A witness]] said the bridge fell.\n\nIt rained.\n\n[[A witness]] said he ran.\n\n" +
		"[[A second witness]] saw nothing.";
	expect(speakersOf(again).map((line) => line[0])).toEqual(["0", "0", "1"]);
	const two = "[[A witness]] said it fell.\n\n[[A young witness]] said she ran.";
	expect(speakersOf(two).map((line) => line[0])).toEqual(["0", "1"]);
});

test("the official is the one of the officials who spoke last", () => {
	const one =
		"[[Two port officials]] said no.\n\n“Never,” said [[one of the officials]]. [[The official]] laughed.";
	expect(speakersOf(one)).toEqual([
		"0 unnamed-group Two port officials",
		"0 unnamed-group one of the officials",
		"0 unnamed-group The official",
	]);
	const since =
		"[[Two port officials]] said no. “Never,” said [[one of the officials]]. " +
		"[[A ministry official]] said yes. [[The official]] laughed.";
	expect(speakersOf(since).map((line) => line[0])).toEqual(["0", "0", "1", "1"]);
});

test("a port official is one of the port officials who have just spoken", () => {
	const near = "[[Port officials]] said no. It rained. [[A port official]] said it was the wind.";
	expect(speakersOf(near).map((line) => line[0])).toEqual(["0", "0"]);
	const other = "[[Port officials]] said no. It rained. [[A city official]] said it was the wind.";
	expect(speakersOf(other).map((line) => line[0])).toEqual(["0", "1"]);
});

test("officials may be described a little later, and once", () => {
	const later = "It rained, [[officials]] said. [[Port officials]] said it would rain on.";
	expect(speakersOf(later).map((line) => line[0])).toEqual(["0", "0"]);
	const two = `${later} [[City officials]] said it would not.`;
	expect(speakersOf(two).map((line) => line[0])).toEqual(["0", "0", "1"]);
});

test("somebody's trade in the opening is that of the next speaker to be named", () => {
	const named =
		"[[A leading safety expert]] said the roof was old. It fell.\n\n“Nobody looked,” said [[Carl Brandt]], who did.";
	expect(speakersOf(named).map((line) => line.slice(0, 8))).toEqual(["0 person", "0 person"]);
	const silent = "[[A leading safety expert]] said the roof was old. Carl Brandt was hurt.";
	expect(speakersOf(silent)).toEqual(["0 unnamed-person A leading safety expert"]);
	const informant =
		"[[A port source]] said the roof was old. “Nobody looked,” said [[Carl Brandt]].";
	expect(speakersOf(informant)[0]).toBe("0 unnamed-person A port source");
	const within = "[[A donor with ties to Carl Brandt]] said no. [[Brandt]] said yes.";
	expect(speakersOf(within)[0]).toMatch(/^0 unnamed-person/);
});

test("a role is known that the name only explains", () => {
	const article =
		"The yard's director, Carl Brandt, was late. Tom Okafor waited. [[The director]] said it rained. [[Brandt]] said no more.";
	expect(speakersOf(article)).toEqual(["0 person The director", "0 person Brandt"]);
});

test("a paper whose name is also a trade is no person", () => {
	const article = "Ola Berg spoke. [[The Valley Courier]] reported that she left.";
	expect(speakersOf(article)).toEqual(["0 outlet The Valley Courier"]);
});

test("one more of several texts is no person", () => {
	const article = "[[One of the emails]] said no. [[Another]] said yes. Two guards fled.";
	expect(speakersOf(article).map((line) => line.split(" ")[1])).toEqual(["document", "document"]);
	const people = "[[A guard]] said no. [[Another]] said yes.";
	expect(speakersOf(people)[1]).toBe("1 unnamed-person Another");
});

test.each([
	"[[Haidar al-Marshi]] spoke in Oslo. [[Marshi]] said it was late.",
	"[[Marshi]] spoke in Oslo. [[al-Marshi]] said it was late.",
	"[[Andrés Lópe Oduro]] spoke in Oslo. [[Lope Oduro]] said it was late.",
])("a name with and without its first part or its accents is one person's: %s", (article) => {
	expect(speakersOf(article).map((line) => line[0])).toEqual(["0", "0"]);
});

test.each([
	"Rob Porter left. [[A friend of Mr Porter]] said so. [[Rob Porter]] would not say.",
	"Rob Porter left. [[A supporter of Senator Porter]] said so. [[Rob Porter]] would not say.",
])("somebody of theirs is not the one named: %s", (article) => {
	expect(speakersOf(article)[0]).toMatch(/^0 unnamed-person/);
});

test("the chief of staff named right behind the office is the one named", () => {
	const article = "[[Chief of Staff Ann Low]] said so. [[Low]] said no more.";
	expect(speakersOf(article).map((line) => line.slice(0, 8))).toEqual(["0 person", "0 person"]);
});

test("a report that is told whose it is is not the one of the outlet nearby", () => {
	const gazette = "[[The Northfield Gazette]] said he ran.";
	expect(speakersOf(`${gazette} [[The report]] said he fell.`)[1]).toBe("0 outlet The report");
	expect(speakersOf(`${gazette} [[The arrest report]] said he fell.`)[1]).toBe(
		"1 document The arrest report",
	);
});
