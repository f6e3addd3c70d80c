import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Post } from "../../src/engine/index.ts";
import { findFlattenedPosts } from "../../src/engine/post/find-flattened-posts.ts";
import { sharedPath } from "./shared-data.ts";

/** A post printed as text, as the reference data give it. */
interface Expected {
	/** Of its article. */
	readonly id: string;
	readonly handle: string;
	readonly tweet_date: string;
	readonly start: number;
}

interface NewsText {
	readonly id: string;
	readonly text: string;
	/** How many posts the makers of the corpus saw in the text. */
	readonly n_flat_tweets: number;
}

const SHOWN = 120;

/** What was found of the posts that are printed as text. */
class Flattened {
	posts = 0;
	withHandle = 0;
	withHandleAndDate = 0;
	/** Articles in which the corpus' makers saw no post. */
	withoutAny = 0;
	/** The ends of what was found in them all the same, for a person to judge. */
	readonly surplus: string[] = [];

	/** Adds an article's posts that were expected to be found in its text. */
	add({ id, text, n_flat_tweets: printed }: NewsText, expected: readonly Expected[]): void {
		const found = findFlattenedPosts(text);
		this.posts += expected.length;
		for (const post of expected) {
			const same = found.filter((one) => isSame(one, post));
			if (same.length > 0) this.withHandle++;
			if (same.some(({ printedDate }) => printedDate === post.tweet_date)) this.withHandleAndDate++;
		}
		if (printed > 0 || expected.length > 0) return;
		this.withoutAny++;
		const [first] = found;
		if (first) this.surplus.push(`${id}  ${first.platform} @${first.handle}: ${first.text}`);
	}

	print(): void {
		const share = (count: number, of: number) => `${(count / of).toFixed(4)}  (${count} of ${of})`;
		console.log(`flattened: handle            ${share(this.withHandle, this.posts)}`);
		console.log(`flattened: handle and date   ${share(this.withHandleAndDate, this.posts)}`);
		console.log(`articles without any: found  ${share(this.surplus.length, this.withoutAny)}`);
		for (const one of this.surplus) console.log(`    to judge: ${one.slice(0, SHOWN)}`);
	}
}

/** Measures the finding of posts printed as text on the 7,934 articles of `../shared/corpora`. */
export function printFlattened(): void {
	const expected = new Map<string, Expected[]>();
	for (const post of linesOf<Expected>("embeds", "flattened-posts.jsonl.gz")) {
		expected.set(post.id, [...(expected.get(post.id) ?? []), post]);
	}
	const figures = new Flattened();
	for (const article of linesOf<NewsText>("corpora", "news-text.jsonl.gz")) {
		figures.add(article, expected.get(article.id) ?? []);
	}
	figures.print();
}

function isSame({ handle, span }: Post, { handle: expected, start }: Expected): boolean {
	return handle === expected && span !== null && span.end > start;
}

function linesOf<Line>(...path: readonly string[]): Line[] {
	const text = gunzipSync(readFileSync(sharedPath(...path))).toString("utf8");
	return text
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line) as Line);
}
