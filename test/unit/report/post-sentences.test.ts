import { describe, expect, test, vi } from "vitest";
import type { PostFacts } from "../../../src/engine/index.ts";
import { postSentences } from "../../../src/report/post-sentences.ts";
import { post } from "../engine/post-facts/post.ts";
import { fill, messagesOf } from "../locales/speech.ts";

vi.mock("../../../src/platform/i18n.ts", () => {
	const say = (key: string, values: readonly string[]) => fill(messagesOf("en"), key, values) ?? "";
	return {
		message: (key: string, ...values: string[]) => say(key, values),
		messageFor: (key: string, count: number) =>
			say(`${key}_${count === 1 ? "one" : "other"}`, [String(count)]),
	};
});

const NOTHING: PostFacts = {
	post: 0,
	postedAt: null,
	printedDateFits: null,
	distance: null,
	account: { kind: "unknown" },
	namesake: null,
	authorKind: "unknown",
	use: null,
	statements: [],
	media: null,
	originalOnPage: true,
};

const told = (facts: Partial<PostFacts>) =>
	postSentences(
		post({ handle: "whitehousenewz", printedDate: "March 9, 2025" }),
		{ ...NOTHING, ...facts },
		"en",
	);

describe("what is told of a post", () => {
	test.each([
		[{}, []],
		[{ account: { kind: "other" } }, []],
		[
			{ distance: { count: 3, unit: "year", side: "before" } },
			["Posted 3 years before this article."],
		],
		[
			{ distance: { count: 1, unit: "day", side: "after" } },
			["Posted 1 day after this article’s date."],
		],
		[
			{ postedAt: "2025-03-06T07:29:09.431Z", printedDateFits: true },
			["By its id it was posted on March 6, 2025 at 07:29 UTC."],
		],
		[
			{ postedAt: "2025-03-06T07:29:09.431Z", printedDateFits: false },
			[
				"The printed date, March 9, 2025, does not fit the post’s id, which was made on March 6, 2025 at 07:29 UTC.",
			],
		],
		[
			{ account: { kind: "official", name: "Todd Young", office: "senator" } },
			["The account is listed for Todd Young, US senator."],
		],
		[
			{ account: { kind: "outlet", name: "Associated Press" } },
			["The account is listed for the outlet Associated Press."],
		],
		[
			{ namesake: { name: "The White House", handles: ["WhiteHouse"] } },
			[
				"It shows the name of The White House, but @whitehousenewz is none of the accounts listed for it: @WhiteHouse.",
			],
		],
		[
			{ use: "source", media: "video", originalOnPage: false },
			[
				"The article uses it as the source of a statement.",
				"It has a video.",
				"Only its words stand in the text; the original is not on the page.",
			],
		],
	] as const)("%j", (facts, sentences) => {
		expect(told(facts)).toEqual(sentences);
	});
});
