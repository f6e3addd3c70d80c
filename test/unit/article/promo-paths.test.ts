import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	AGENCY,
	CREDIT,
	EARNS,
	IN_BRACKETS,
	isCredit,
	isPromo,
	LEADS_ELSEWHERE,
	type Opening,
} from "../../../src/article/promo.ts";

/** The patterns as they stand, every one tried on every line. */
const plain = ([begins, goesOn]: Opening) => new RegExp(`^(?:${begins})${goesOn}`, "i");
const PROMO = [...LEADS_ELSEWHERE.map(plain), EARNS];
const PICTURE = [plain(CREDIT), ...IN_BRACKETS, AGENCY];

/** How lines of each opening begin, and how they go on: one row for each of `LEADS_ELSEWHERE`. */
const LINES: readonly (readonly [begins: string, goesOn: string])[] = [
	["Read|See|Learn|Watch|Listen|Explore|View|Find out", " more here: | also: x| now » prices"],
	[
		"Related|More|Recommended|Also|Don’t miss|Must-read|Up next|In case you missed it|" +
			"What to read next|See more|Read also|Also read|More on this|More from the quay|Related stories",
		":|: prices climb| : the quay",
	],
	["Read|See|Watch", ":| it here: prices| next: prices"],
	["Click|Tap", " here to vote| here for more"],
	["Sign|Signed", " up for our newsletter| up today to get alerts"],
	["Subscribe|Register|Log in|Sign in|Sign up|Join us", "|!| now| for more"],
	["Get|Receive", " the best in your inbox| daily alerts"],
	["Follow", " us| @harbour| the Gazette on X"],
	["Like|Find|Join|Contact|Email", " us on X| us on the app"],
	["Download|Get", " the app| our Gazette app"],
	[
		"Advertisement|Advert|Ad|Sponsored|Promoted stories|Story continues here|" +
			"Article continues below|Scroll to continue|Loading|Share this|Print|Save|Comment|" +
			"Skip past newsletter promotion|After newsletter promotion|View gallery|Image 3 of 12|3 of 12",
		"|:| …",
	],
	["Have|Got", " a tip? Email us| a story? Get in touch"],
	["Our website|This website|Our site", " is new| uses cookies"],
	["Updated |Posted |Published |At |", "9:05|12:40 pm GMT|9.05 a.m."],
	[
		"Updated|Posted|Published|Modified|First published|Last updated|Originally posted",
		": March 6, 2025| on 6 March 2025 at 4:56 p.m.| 2025-03-06 / 10:11",
	],
	["©|Copyright|All rights reserved", "| 2025 Harbour Gazette"],
	["This article|This page|This post", " contains affiliate links| may contain affiliate links"],
];
const EARNING = ["We may earn a small commission.", "If you buy it we will receive commission"];
const PICTURES = [
	"Images|Photo|Photographs|Pictures|Pics|Photo illustration|Main image|Featured image|Credits",
	": Sam Orrin| credit: Sam Orrin| by Sam Orrin| courtesy Sam Orrin| credits: Sam Orrin",
] as const;
const CAPTIONED = [
	"The quay (Image: Sam Orrin)",
	"The quay (video courtesy Sam Orrin)",
	"The mayor at the gate (Sam Orrin/Harbour Gazette)",
	"The mayor. Sam Orrin/Getty Images",
	"The mayor (AP Photo)",
	"The mayor / Reuters]",
	"Photo: Bloomberg via Getty Images",
];

function linesOf([begins, goesOn]: readonly [string, string]): string[] {
	return begins.split("|").flatMap((head) => goesOn.split("|").map((tail) => head + tail));
}

/** A line, or one like it: other cases, letters more and fewer, something before or behind it. */
function nearly(lines: readonly string[]): fc.Arbitrary<string> {
	const words = [...new Set(lines.flatMap((line) => line.split(/[^\w’©-]+/)))];
	const tear = fc
		.tuple(fc.nat(30), fc.nat(3), fc.constantFrom("", "s", "d", " ", "-", "1", "©", "é", ":"))
		.map(
			([at, length, put]) =>
				(line: string) =>
					line.slice(0, at) + put + line.slice(at + length),
		);
	const change = fc.oneof(
		tear,
		fc
			.constantFrom("“", "•", "A ", "3", "é", "The quay. ")
			.map((put) => (line: string) => put + line),
		fc.constantFrom(".", ")", "]", "!", " said").map((put) => (line: string) => line + put),
		fc.constantFrom(...words).map((word) => (line: string) => line.replace(/^[^\s:]+/, word)),
		fc.constant((line: string) => line.toUpperCase()),
		fc.constant((line: string) => line.toLowerCase()),
	);
	return fc
		.tuple(fc.constantFrom(...lines), fc.array(change, { maxLength: 3 }))
		.map(([line, changes]) => changes.reduce((now, edit) => edit(now), line).trim());
}

const PROMOS = [...LINES.flatMap(linesOf), ...EARNING];
const CREDITS = [...linesOf(PICTURES), ...CAPTIONED];
const MANY = { numRuns: 5_000 };

describe("what is looked at first of a line rules out only what no pattern fits", () => {
	it.each(LINES.map((line, i) => [line[0], linesOf(line), i] as const))(
		"lines of each kind are among those tried: %s",
		(_, lines, i) => {
			expect(lines.filter((line) => !PROMO[i]!.test(line))).toEqual([]);
		},
	);

	it("of lines that lead elsewhere", () => {
		fc.assert(
			fc.property(fc.oneof(nearly(PROMOS), nearly([...PROMOS, ...CREDITS])), (line) => {
				expect(isPromo(line)).toBe(PROMO.some((pattern) => pattern.test(line)));
			}),
			MANY,
		);
	});

	it("of credits", () => {
		expect(CREDITS.filter((line) => !PICTURE.some((pattern) => pattern.test(line)))).toEqual([]);
		fc.assert(
			fc.property(nearly(CREDITS), (line) => {
				expect(isCredit(line)).toBe(PICTURE.some((pattern) => pattern.test(line)));
			}),
			MANY,
		);
	});
});
