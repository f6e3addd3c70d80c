import { describe, expect, test } from "vitest";
import type { Attribution, Post } from "../../../src/engine/index.ts";
import { analyze, articleOfPlainText } from "../../../src/engine/index.ts";
import { summarize } from "../../../src/report/summary.ts";
import { post } from "../engine/post-facts/post.ts";
import { report } from "./report.ts";

const OPENING = "The harbour board met on Monday and spoke about the quay for an hour.\n\n";

/** What a reader is told of an article with these posts. */
function summaryOf(text: string, posts: readonly Partial<Post>[] = []) {
	const whole = OPENING + text;
	const analysis = analyze({ ...articleOfPlainText(whole), posts: posts.map(post) });
	return summarize({ ...report(whole), analysis }, { showLessCertain: true });
}

function listed(text: string, posts?: readonly Partial<Post>[]) {
	const group = summaryOf(text, posts).groups.find(({ name }) => name === "post");
	return group?.sources.map(({ name, facts, statements }) => ({
		name,
		author: facts.flatMap((one) => (one.fact === "author-kind" ? [one.author] : []))[0],
		statements: statements.length,
	}));
}

const RUIZ = {
	author: "Ana Ruiz",
	handle: "anaruiz",
	text: "The north quay stays shut until the cranes are safe again.",
} as const;

describe("posts that are sources", () => {
	test("are listed by themselves where the text repeats their words", () => {
		const text = "“The north quay stays shut until the cranes are safe again,” Ana Ruiz wrote.";
		expect(listed(text, [RUIZ])).toEqual([{ name: "Ana Ruiz", author: "named", statements: 1 }]);
	});

	test("leave their author's statement where it is, and the figures as they are", () => {
		const text = "“The north quay stays shut until the cranes are safe again,” Ana Ruiz wrote.";
		const { counts, groups } = summaryOf(text, [RUIZ]);
		expect(counts).toEqual(summaryOf(text).counts);
		expect(groups.map(({ name }) => name)).toEqual(["post", "named"]);
	});

	test("are listed where the text speaks of them, and nowhere else", () => {
		const text = "A post on Telegram said the north quay would stay shut until May.";
		const { groups, counts } = summaryOf(text);
		expect(groups.map(({ name }) => name)).toEqual(["post"]);
		expect(counts["second-hand"]).toBe(1);
	});

	test("are not those that stand beside the text", () => {
		expect(listed("Boats will have to wait, the board said.", [RUIZ])).toBeUndefined();
	});

	test("are told apart where neither shows an account", () => {
		const text = [
			"“The north quay stays shut until the cranes are safe again,” Ana Ruiz wrote.",
			"A post on Telegram said the boats had been warned a week before.",
		].join("\n\n");
		expect(listed(text, [{ ...RUIZ, handle: null }])).toEqual([
			{ name: "A post on Telegram", author: undefined, statements: 1 },
			{ name: "Ana Ruiz", author: "named", statements: 1 },
		]);
	});

	test("are summed up with what is known of their authors", () => {
		const text = [
			"“The north quay stays shut until the cranes are safe again,” Ana Ruiz wrote.",
			"A post on Telegram said the boats had been warned a week before.",
		].join("\n\n");
		expect(summaryOf(text, [RUIZ]).onPosts).toEqual({
			statements: 2,
			authors: { named: 1, organization: 0, unknown: 1 },
		});
	});

	test("are none where the reader asks for certain findings and theirs is not", () => {
		const whole = `${OPENING}A post on Telegram said the north quay would stay shut until May.`;
		const analysis = analyze(articleOfPlainText(whole));
		const attributions = analysis.attributions.map(
			(one): Attribution => ({ ...one, confidence: 0.01 }),
		);
		const unsure = { ...report(whole), analysis: { ...analysis, attributions } };
		expect(summarize(unsure, { showLessCertain: false }).onPosts.statements).toBe(0);
	});
});
