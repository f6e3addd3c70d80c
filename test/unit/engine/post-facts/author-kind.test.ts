import { describe, expect, test } from "vitest";
import type { Source } from "../../../../src/engine/model/analysis.ts";
import { authorKindIn, describeToldPosts } from "../../../../src/engine/post-facts/author-kind.ts";
import { span } from "../../../../src/engine/text/span.ts";
import { factsOf } from "./post.ts";

const SOURCE: Omit<Source, "id" | "kind" | "mentions"> = {
	name: null,
	partial: false,
	title: null,
	affiliation: null,
	description: null,
	count: null,
	anonymity: { stated: false, reason: null, reasonKind: "none" },
	vantage: null,
	justification: [],
};

const kindOf = (author: string | null, handle: string | null, text?: string) =>
	factsOf({ author, handle }, text).authorKind;

describe("who made a post", () => {
	test.each([
		["Chuck Grassley", "chuckgrassley", "named"],
		["WH", "WhiteHouse", "organization"],
		["Breaking!", "nytimes", "organization"],
		["Foggy Techno", "RepAmata", "named"],
	])("is whom the lists know by the account, whatever is shown: %s", (author, handle, kind) => {
		expect(kindOf(author, handle)).toBe(kind);
	});

	test.each([
		["Okoro Wenjara", "Okoro Wenjara said on Twitter that the pier had moved.", "named"],
		["Blue Ladder", "Blue Ladder, a relief organization, said so on Monday.", "organization"],
	])("is whom the article means by the name: %s", (author, text, kind) => {
		expect(kindOf(author, "someone", text)).toBe(kind);
	});

	test.each([
		["Foggy", "okorowenjara", "named"],
		["Foggy Wenjara", "someone", "unknown"],
		["Wenjara", "someone", "unknown"],
	])("whom the article names: %s, @%s is %s", (author, handle, kind) => {
		const text = "Okoro Wenjara said on Twitter that the pier had moved.";
		expect(kindOf(author, handle, text)).toBe(kind);
	});

	test.each([
		["Ana Ruiz", "named"],
		["Dr. Ana M. Ruiz, MD", "named"],
		["Ana Ruiz 🌊 (she/her)", "named"],
		["Amanda House", "named"],
		["Harbour Police", "organization"],
		["Harbour Police | Official", "organization"],
		["Harbour Herald", "organization"],
		["The Guardian", "organization"],
		["CNN", "organization"],
		["Anne Field Center", "organization"],
		["Ministry of Ports", "organization"],
		["Foggy Techno", "unknown"],
		["Ana", "unknown"],
		["quietsailor", "unknown"],
		["🌊", "unknown"],
	])("is told by a first name or a word that bodies have: %s", (author, kind) => {
		expect(kindOf(author, "someone")).toBe(kind);
	});

	test("is unknown where the page shows no name", () => {
		expect(kindOf(null, "someone")).toBe("unknown");
		expect(kindOf(null, null)).toBe("unknown");
	});
});

describe("who made a post that the text speaks of", () => {
	test.each([
		["a tweet by the ferry board", "organization"],
		["the police’s Facebook post", "organization"],
		["a post from Ana Ruiz", "named"],
		["a tweet from CNN", "organization"],
		["the BBC’s tweet", "organization"],
		["an Instagram post from a nurse", "unknown"],
		["Okoro’s post", "named"],
		["a tweet by Okoro", "named"],
		["the Bells’ post", "named"],
		["@sentoddyoung", "named"],
		["@WhiteHouse", "organization"],
		["the mayor’s post", "unknown"],
		["a post on Telegram", "unknown"],
		["a viral video", "unknown"],
		["@nobody", "unknown"],
	])("%s", (words, kind) => {
		expect(authorKindIn(words)).toBe(kind);
	});

	test("is told of the sources that are posts, by the words that the text has for them", () => {
		const text = "A tweet by the  harbour police said no. Ana Ruiz said yes.";
		const found = describeToldPosts(
			[
				{ ...SOURCE, id: 0, kind: "post", mentions: [span(0, 31)] },
				{ ...SOURCE, id: 1, kind: "person", name: "Ana Ruiz", mentions: [span(40, 48)] },
				{ ...SOURCE, id: 2, kind: "post", name: "Okoro’s post", mentions: [span(0, 1)] },
				{ ...SOURCE, id: 3, kind: "post", description: "a viral post", mentions: [span(0, 31)] },
			],
			text,
		);
		expect(found).toEqual([
			{ source: 0, author: "organization" },
			{ source: 2, author: "named" },
			{ source: 3, author: "unknown" },
		]);
	});
});
