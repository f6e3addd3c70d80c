import { describe, expect, test } from "vitest";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { findAffiliation } from "../../../../src/engine/source/affiliation/find-affiliation.ts";
import { statedCount } from "../../../../src/engine/source/count/stated-count.ts";
import { findVantage } from "../../../../src/engine/source/vantage/find-vantage.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { describeAll, told, wordsOf } from "./evidence-of.ts";

describe("stated count", () => {
	test.each([
		[["two unnamed officials", "one of the sources", "They"], 2],
		[["Sources", "Three sources"], 3],
		[["half a dozen current and former officials"], 6],
		[["a half-dozen aides"], 6],
		[["Eighty-nine former officers"], 89],
		[["at least four witnesses"], 4],
		[["a pair of diplomats"], 2],
		[["the two clerks"], 2],
		[["12 lawyers"], 12],
		[["two three-time winners"], 2],
		[["20 to 30 guards"], null],
		[["20 percent"], null],
		[["12 years of guards"], null],
		[["1,200 guards"], null],
		[["2016 guards"], null],
		[["two"], null],
		[["half a dozen guards"], 6],
		[["one of the two guards"], null],
		[["twenty-odd guards"], null],
		[["two of the three guards"], 2],
		[["several guards", "two of the guards"], null],
		[["the guards", "All five of the guards"], 5],
		[["a couple of guards"], 2],
		[["a trio of guards"], 3],
		[["a quartet of guards"], 4],
		[["the other two guards"], 2],
		[["two or three guards"], null],
		[["about 40 guards"], null],
		[["some 30 guards"], null],
		[["10 percent of guards"], null],
		[["officials", "a ministry official"], null],
		[["several people"], null],
		[["dozens of employees"], null],
		[["more than a dozen lawmakers"], null],
		[["some of the 20-year veterans"], null],
	] as const)("%j → %s", (mentions, count) => {
		expect(statedCount("unnamed-group", mentions)).toBe(count);
	});

	test("one person is one, whatever the words", () => {
		expect(statedCount("unnamed-person", ["his lawyer"])).toBe(1);
	});

	test("counts only sources without a name", () => {
		expect(statedCount("person", ["two brothers"])).toBeNull();
		expect(statedCount("spokesperson", ["a company spokeswoman"])).toBe(1);
		expect(statedCount("spokesperson", ["spokesmen"])).toBeNull();
		expect(statedCount("spokesperson", ["spokespeople"])).toBeNull();
		expect(statedCount("spokesperson", ["they"])).toBeNull();
	});
});

describe("vantage", () => {
	test.each([
		[
			"Two people familiar with the matter said he would go.",
			"Two people",
			"familiar with the matter",
		],
		[
			"He would go, said a person who attended the meeting.",
			"a person",
			"who attended the meeting",
		],
		[
			"Officials briefed on the talks but not authorized to discuss them said no.",
			"Officials",
			"briefed on the talks",
		],
		["A source close to Mr. Holt told us no.", "A source close to Mr. Holt", "close to Mr. Holt"],
		[
			"An aide with direct knowledge of the letter confirmed it.",
			"An aide",
			"with direct knowledge of the letter",
		],
		["A doctor who treated the boys said they were well.", "A doctor", "who treated the boys"],
		["Two people, both aware of the plan, said no.", "Two people", "aware of the plan"],
		["An aide, who was in the room, said no.", "An aide", "in the room"],
		["Two clerks familiar with it\n\nNothing more is known.", "Two clerks", "familiar with it"],
		[
			"A clerk working with Dr. Ruiz at the U.S. embassy said no.",
			"A clerk",
			"working with Dr. Ruiz at the U.S. embassy",
		],
		["A man who saw the crash said no.", "A man who saw the crash", "who saw the crash"],
	])("%s", (text, mention, vantage) => {
		const [found] = describeAll(text, [["unnamed-person", mention]]);
		expect(wordsOf(text, found!.vantage)).toBe(vantage);
	});

	test("is what any mention tells, and of nobody who is named", () => {
		const text = "A clerk said no. The clerk, who saw the letter, said so again.";
		const [clerk] = describeAll(text, [["unnamed-person", "A clerk", "The clerk"]]);
		expect(wordsOf(text, clerk!.vantage)).toBe("who saw the letter");
		const [named] = describeAll("Ana Ruiz, who saw the letter, said no.", [["person", "Ana Ruiz"]]);
		expect(named!.vantage).toBeNull();
	});

	test.each([
		"Two clerks aware of the plan whispered that it was over.",
		"Whispered two clerks aware of the plan",
	])("ends at the word that attributes: %s", (text) => {
		const who = text.includes("Two clerks") ? "Two clerks" : "two clerks";
		const cue = text.includes("whispered") ? "whispered" : "Whispered";
		const attribution = told(text, who, cue);
		const found = findVantage(readText(articleOfPlainText(text)), {
			kind: "unnamed-group",
			mentions: [attribution.source!],
			attributions: [attribution],
		});
		expect(wordsOf(text, found)).toBe("aware of the plan");
	});

	test.each([
		["An aide who spoke on condition of anonymity said no.", "An aide"],
		["An official who asked not to be named said no.", "An official"],
		["The official said people familiar with the matter were wrong.", "The official"],
		["A neighbour said the house was quiet.", "A neighbour"],
	])("none in “%s”", (text, mention) => {
		expect(describeAll(text, [["unnamed-person", mention]])[0]!.vantage).toBeNull();
	});
});

describe("affiliation", () => {
	test.each([
		["two senior ministry officials", "ministry"],
		["a former White House official", "White House"],
		["US officials", "US"],
		["Members of the House Judiciary Committee", "House Judiciary Committee"],
		[
			"Officials with the Justice Department, FBI and Air Force",
			"Justice Department, FBI and Air Force",
		],
		["an unnamed source at a nearby hospital", "a nearby hospital"],
		["a police source", "police"],
		["a U.S. defense official", "U.S. defense"],
		["US law enforcement officials", "US law enforcement"],
		["Pentagon officials familiar with the plan", "Pentagon"],
		["two FBI agents", "FBI"],
		["US officials close to Ruiz", "US"],
		["60 Senate aides", "Senate"],
		["sixty-two Senate aides", "Senate"],
		["a senior aide to Mayor Ruiz", "Mayor Ruiz"],
		["an official on the Senate committee", "Senate committee"],
		["a professor at Bay University, in Norfolk", "Bay University"],
		["an employee of Bay Bank", "Bay Bank"],
		["a spokesperson of Bay Bank", "Bay Bank"],
		["a man from the ministry", "ministry"],
		["officials at the ministry on Monday", "ministry"],
		["a person inside the company", "company"],
		["a union leader", "union"],
		["One Defense Department official", "Defense Department"],
		["a National Park Service ranger", "National Park Service"],
		["two current and former State Department officials", "State Department"],
		["a No 10 source", "No 10"],
		["officials in the ministry of works", "ministry of works"],
		["a source at the club", "club"],
		["officials from the health and finance ministries", "health and finance ministries"],
		["a senior opposition aide", "opposition"],
	])("%s → %s", (words, body) => {
		expect(findAffiliation("unnamed-group", [words])).toBe(body);
	});

	test.each([
		"officials",
		"Security sources",
		"a senior official",
		"people familiar with the matter",
		"a Republican congressman",
		"Eighty-nine former officers",
		"one of the drivers",
		"one of the president’s lawyers",
		"an official from France",
		"officials in Washington",
		"a critic of the White House",
		"a friend of the family",
		"National security officials",
		"a Halden-based trader",
		"current and former officials",
		"10 drivers",
		"a friend of the bride",
	])("none in “%s”", (words) => {
		expect(findAffiliation("unnamed-group", [words])).toBeNull();
	});

	test("is what any mention tells", () => {
		expect(findAffiliation("unnamed-person", ["The official", "a bank official"])).toBe("bank");
	});

	test("is no matter of named people or the public", () => {
		expect(findAffiliation("person", ["White House officials"])).toBeNull();
		expect(findAffiliation("public", ["White House critics"])).toBeNull();
	});
});

describe("justification", () => {
	test.each([
		[
			"Ana Ruiz, who lives across the street, said it burned.",
			"Ana Ruiz",
			["who lives across the street"],
		],
		["A person familiar with the plan said no.", "A person", ["familiar with the plan"]],
		["A man, whose brother drowned, spoke of Mr. Holt.", "A man", ["whose brother drowned"]],
		[
			"Ana Ruiz, who met Mr. Ode of Bell.com, said it burned.",
			"Ana Ruiz",
			["who met Mr. Ode of Bell.com"],
		],
		["A man who saw it said no.", "A man", ["who saw it"]],
		["A man, who saw it; then he left.", "A man", ["who saw it"]],
		["Ana Ruiz said no to Ola Berg, who lives there.", "Ana Ruiz", []],
		["A man, who wasn’t authorized to talk, said no.", "A man", []],
		["A man, who had also declined to be named, said no.", "A man", []],
		["Ana Ruiz, who spoke by phone, said it burned.", "Ana Ruiz", []],
		["An aide, who asked not to be named, said no.", "An aide", []],
		["Ana Ruiz said it burned.", "Ana Ruiz", []],
	] as const)("%s", (text, mention, expected) => {
		const [found] = describeAll(text, [["unnamed-person", mention]]);
		expect(found!.justification.map((at) => wordsOf(text, at))).toEqual(expected);
	});

	test.each([
		[
			"A clerk familiar with the plan said no. The clerk, who lives there, left.",
			["familiar with the plan", "who lives there"],
		],
		[
			"A clerk, who lives there, said no. The clerk, familiar with the plan, left.",
			["who lives there", "familiar with the plan"],
		],
		["A clerk, who saw it, said no. The clerk left.", ["who saw it"]],
	])("in the order of the text, each once: %s", (text, expected) => {
		const [found] = describeAll(text, [["unnamed-person", "A clerk", "The clerk"]]);
		expect(found!.justification.map((at) => wordsOf(text, at))).toEqual(expected);
	});
});
