import { describe, expect, test } from "vitest";
import { kindsOf } from "./marked-text.ts";

/** The name printed in a mention is that of the source, however it is led up to. */
const NAMED = [
	"[[Supporters like Carl Brandt, a baker]], said no.",
	"[[Backers of the bill, such as Republican state Rep. Elena Marsh]], said no.",
	"Elena Marsh left. [[She and other Democrats]] said no.",
	"Carl Brandt left. [[Brandt and Republicans]] said no.",
	"[[Secretary of State Carl Brandt and a former ally]] said no.",
	"[[One of the founders, 16-year-old Elena Marsh]], said no.",
	"[[One of them, State Auditor Carl Brandt]], said no.",
	"[[Another hopeful, Sen. Elena Marsh]], said no.",
	"[[The weekly’s publisher, Elena Marsh]], said no.",
	"[[A reader who identified himself as Carl Brandt]] said no.",
	"[[The former ambassador to Iraq Carl Brandt]] said no.",
	"[[The head of the Ministry of Ports Elena Marsh]] said no.",
	"[[The Harbour Welders Front (HWF) spokesman Carl Brandt]] said no.",
	"“We wait,” [[Department of Ports Secretary Elena Marsh]] said.",
	"[[Vice Chairman of the National Ports Commission Ning Jizhe]] said no.",
	"[[Northland Gov. Jim Justice]] said no.",
	"[[Analyst John Church]] said no. [[Church]] said so twice.",
	"[[Harbour Party Co-Chairman Carl Brandt]] said no.",
	"[[United Ports Secretary-General Ola Ki-berg]] said no.",
	"[[Jenny Town, an analyst at the centre]], said no. [[Town]] said so twice.",
	"[[Ann Lee, a Ports Institute expert]], said no. [[Lee]] said so twice.",
	"[[White House Spokesman Raj Shah]] said no.",
	"[[Director of Ports Carl Brandt]] Carl Lee BrandtMORE said no.",
	"[[The moderator, CNN's Carl Brandt]], said no.",
	"[[The panel chairman, Republican Rep. Carl Brandt of Ohio]], said no.",
	"[[His opponent -- then-Rep. Carl Brandt]] -- said no.",
	"[[The founder, Springfield-born Elena Marsh]], said no.",
	"[[Vice Chairman of the National Reform and Development Commission Ning Jizhe]] said no.",
	"[[A former official, now a lawyer with Ifrah Law, Carl Brandt]], said no.",
	"[[The owner of the mill, Brandtsson]], said no.",
	"Trump Tower was shut. [[Trump]] said no.",
	"Jim Jordan left. [[Jordan]] said no.",
	"Michael Bloomberg left. [[Bloomberg]] said no.",
];

/** A name in or near the mention is somebody else's. */
const NOT_NAMED: readonly (readonly [kind: string, sentence: string])[] = [
	["spokesperson", "[[A spokesman for Treasury Secretary Carl Brandt]] said no."],
	["spokesperson", "[[A spokesman for the Secretary of Homeland Security Elena Marsh]] said no."],
	["spokesperson", "[[A spokeswoman for the U.S. Embassy in Bangkok]] said no."],
	["organization", "[[The Marsh and Brandt campaigns]] said no."],
	["organization", "Jim Jordan flew to Jordan. [[The Jordan]] talks said no."],
	["organization", "[[Edmunds, a car data firm]], said no."],
	["unnamed-group", "[[Officials like those]] said no."],
	["unnamed-group", "[[Officials and Carl Brandt's allies]] said no."],
	["unnamed-group", "[[Officials close to Carl Brandt]] said no."],
	["unnamed-person", "[[An aide to the head of the Harbour Board Elena Marsh]] said no."],
	["organization", "[[Firms like Brightwell]] said no."],
	["unnamed-person", "[[A nurse at the General Hospital, Ikoroda]], said no."],
	[
		"unnamed-person",
		"[[A nurse at the General Hospital, Ikoroda]], who asked not to be named, said no.",
	],
	["unnamed-person", "[[A shopkeeper in Govind Nagar, Kanpura]], said no."],
	["unnamed-person", "[[The son of national security adviser Carl Brandt]] said no."],
];

describe("a name printed in the mention", () => {
	test.each(NAMED)("is the source's: %s", (sentence) => {
		expect(new Set(kindsOf(sentence))).toEqual(new Set(["person"]));
	});

	test.each(NOT_NAMED)("is not the source's: %s, %s", (kind, sentence) => {
		expect(new Set(kindsOf(sentence))).toEqual(new Set([kind]));
	});
});
