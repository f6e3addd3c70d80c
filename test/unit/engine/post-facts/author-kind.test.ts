import { describe, expect, test } from "vitest";
import { authorKindIn } from "../../../../src/engine/post-facts/author-kind.ts";
import { factsOf } from "./post.ts";

const kindOf = (author: string | null, handle: string | null, text?: string) =>
	factsOf({ author, handle }, text).authorKind;

describe("who made a post", () => {
	test.each([
		["Chuck Grassley", "chuckgrassley", "named"],
		["WH", "WhiteHouse", "organization"],
		["Breaking!", "nytimes", "organization"],
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
		["Ana Ruiz", "named"],
		["Dr. Ana M. Ruiz, MD", "named"],
		["Ana Ruiz 🌊 (she/her)", "named"],
		["Amanda House", "named"],
		["Harbour Police", "organization"],
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
		["Okoro’s post", "named"],
		["@WhiteHouse", "organization"],
		["the mayor’s post", "unknown"],
		["a post on Telegram", "unknown"],
		["a viral video", "unknown"],
		["@nobody", "unknown"],
	])("%s", (words, kind) => {
		expect(authorKindIn(words)).toBe(kind);
	});
});
