import { describe, expect, test } from "vitest";
import { factsOf } from "./post.ts";

const RUIZ = {
	author: "Ana M. Ruiz",
	handle: "anaruiz",
	text: "The north quay stays shut until the cranes are safe again. pic.twitter.com/Ab12Cd",
} as const;
const OPENING = "The harbour board met on Monday and spoke about the quay for an hour.\n\n";

describe("what the article does with a post", () => {
	test.each([
		[
			"repeats its words as a statement",
			`${OPENING}“The north quay stays shut until the cranes are safe again,” the board’s head said.`,
			"source",
		],
		[
			"tells what its author wrote there",
			`${OPENING}Ana Ruiz wrote on Twitter that boats would have to wait.`,
			"source",
		],
		[
			"has its author say something elsewhere",
			`${OPENING}Ana Ruiz said at the meeting that boats would have to wait.`,
			"illustration",
		],
		[
			"tells what somebody else wrote there",
			`${OPENING}Tom Okoro wrote on Twitter that boats would have to wait.`,
			"illustration",
		],
		["never speaks of it", `${OPENING}Boats will have to wait.`, "illustration"],
	])("%s", (_, text, use) => {
		expect(factsOf(RUIZ, text, { title: "Boats wait at the quay" }).use).toBe(use);
	});

	test.each([
		["Ruiz deletes tweet about the quay", "subject"],
		["Quay ‘stays shut until the cranes are safe again’", "subject"],
		["Why @anaruiz’s post angered sailors", "subject"],
		["Ruiz wants the quay shut", "illustration"],
		["Minister deletes tweet about the quay", "illustration"],
	])("under the headline %s", (title, use) => {
		expect(factsOf(RUIZ, undefined, { title }).use).toBe(use);
	});

	test.each([
		[{ author: "Foggy", handle: "anaruiz" }, "Ana Ruiz wrote on Twitter that boats wait.", [0]],
		[
			{ author: "Ana Ruiz" },
			"Ruiz said on Twitter that boats wait. Ruiz tweeted that it rains.",
			[0, 1],
		],
		[{ author: "Ana Ruiz" }, "Tom Ruiz wrote on Twitter that boats wait.", []],
		[{ author: "Ana Ruiz" }, "Ana Okoro wrote on Twitter that boats wait.", []],
	])("%j rests on it: %s", (given, text, statements) => {
		expect(factsOf(given, text)).toMatchObject({
			use: statements.length > 0 ? "source" : "illustration",
			statements,
		});
	});

	test.each([
		[{ author: null, handle: "anaruiz" }, "Post by anaruiz angers sailors", "subject"],
		[{ author: "Al Vo", handle: "alvo1" }, "Vo deletes tweet about the quay", "illustration"],
	])("%j under the headline %s", (given, title, use) => {
		expect(factsOf(given, undefined, { title }).use).toBe(use);
	});

	test("is not told of a post without words and author", () => {
		expect(factsOf({ form: "rendered", postId: "1897550000000000000" }).use).toBeNull();
	});

	test("does not take the post itself, standing in the text, for a statement that repeats it", () => {
		const words = "“We keep the north quay shut until May,” the board said.";
		const flattened = `${words} — Ana Ruiz (@anaruiz) June 15, 2025`;
		const text = `${OPENING}${flattened}\n\nBoats will have to wait.`;
		const start = text.indexOf(flattened);
		const span = { start, end: start + flattened.length } as never;
		const facts = factsOf({ ...RUIZ, form: "flattened", text: words, span }, text);
		expect(facts).toMatchObject({ use: "illustration", originalOnPage: false });
	});
});

describe("what a post shows", () => {
	test.each([
		[{ text: "Look. pic.twitter.com/Ab12Cd" }, "picture-or-video"],
		[{ text: "Look. https://t.co/Ab12Cd" }, null],
		[{ text: null }, null],
		[{ platform: "youtube" }, "video"],
		[
			{ platform: "tiktok", url: "https://www.tiktok.com/@dock/video/7362946149227056416" },
			"video",
		],
		[
			{ platform: "facebook", url: "https://www.facebook.com/dock/videos/928812574504508" },
			"video",
		],
		[
			{ platform: "facebook", url: "https://www.facebook.com/dock/photos/928812574504508" },
			"picture",
		],
		[{ platform: "facebook", url: "https://www.facebook.com/dock/posts/928812574504508" }, null],
		[{ platform: "instagram" }, "picture-or-video"],
	] as const)("%j", (given, media) => {
		expect(factsOf(given).media).toBe(media);
	});
});
