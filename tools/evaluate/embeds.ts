/**
 * Measures the reading of posts: on 853 snippets of real embed code (`../shared/embeds`) the share
 * with the right platform, and with the right id where the markup has one, what is right being told
 * by the snippet's form and by patterns on its source, not by the adapters; and of posts printed as
 * text the share found with handle and date, and what is found in articles without any.
 *
 *     npx tsx tools/evaluate/embeds.ts
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import type { Platform, Post } from "../../src/engine/index.ts";
import { findPosts, postsInScript } from "../../src/posts/index.ts";
import { printFlattened } from "./flattened.ts";

interface Snippet {
	readonly form: string;
	readonly path: string;
	readonly html: string;
}

const SNIPPETS = fileURLToPath(new URL("../../../shared/embeds/embeds.json", import.meta.url));
const SHOWN_MISSES = 12;

const OTHER_PLATFORMS: Readonly<Record<string, Platform>> = {
	facebook: "facebook",
	instagram: "instagram",
	telegram: "telegram",
	tiktok: "tiktok",
	truthsocial: "truth-social",
	youtube: "youtube",
};

const IDS: Readonly<Partial<Record<Platform, readonly RegExp[]>>> = {
	facebook: [
		/(?:posts|videos)(?:\/|%2F)(\d+)/g,
		/photos(?:\/|%2F)[^/%"]+(?:\/|%2F)(\d+)/g,
		/fbid(?:=|%3D)(\d+)/g,
	],
	instagram: [/\/(?:p|reel|tv)\/([\w-]{5,})/g, /data-shortcode="([\w-]+)"/g],
	tiktok: [/\/video\/(\d+)/g],
	"truth-social": [/\/@\w+\/(\d+)/g],
	x: [/status(?:es)?(?:\\?\/|%2F)(\d+)/g, /data-tweet-?id="?(\d+)/g, /[?]id=(\d+)/g],
	youtube: [/\/(?:embed|v|vi)\/((?!videoseries)[\w-]{11})(?![\w-])/g, /[?&]v=([\w-]{11})/g],
};

function expectedIds({ html }: Snippet, platform: Platform): ReadonlySet<string> {
	const patterns = IDS[platform] ?? [];
	return new Set(patterns.flatMap((pattern) => [...html.matchAll(pattern)].map(([, id]) => id!)));
}

/** Posts of a snippet as the page reader finds them, else as text of a script. */
function read(html: string): readonly Post[] {
	const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	for (const element of document.querySelectorAll("body *")) {
		const { posts, isWhole } = findPosts(element, element.tagName.toUpperCase());
		if (isWhole) return posts;
	}
	return postsInScript(html);
}

class Tally {
	right = 0;
	all = 0;
	readonly misses: string[] = [];

	add(isRight: boolean, snippet: Snippet): void {
		this.all++;
		if (isRight) this.right++;
		else this.misses.push(`${snippet.form}  ${snippet.path}  ${snippet.html.slice(0, 120)}`);
	}

	print(name: string): void {
		const share = this.all === 0 ? 0 : this.right / this.all;
		console.log(`${name.padEnd(28)} ${share.toFixed(4)}  (${this.right} of ${this.all})`);
		for (const miss of this.misses.slice(0, SHOWN_MISSES)) console.log(`    missed: ${miss}`);
	}
}

function main(): void {
	if (!existsSync(SNIPPETS)) {
		console.log(`embeds: ${SNIPPETS} is not here; nothing measured.`);
		return;
	}
	const snippets = JSON.parse(readFileSync(SNIPPETS, "utf8")) as readonly Snippet[];
	const platforms = new Tally();
	const ids = new Tally();
	const accounts = new Tally();
	const times = new Tally();
	for (const snippet of snippets) {
		const platform = OTHER_PLATFORMS[snippet.form] ?? "x";
		const post = read(snippet.html)[0];
		platforms.add(post?.platform === platform, snippet);
		const expected = expectedIds(snippet, platform);
		if (expected.size > 0) ids.add(post?.postId != null && expected.has(post.postId), snippet);
		if (snippet.form !== "bq_twitter_tweet" || !/\(@\w+\)/.test(snippet.html)) continue;
		accounts.add(post?.handle != null && snippet.html.includes(`(@${post.handle})`), snippet);
		times.add(post?.postedAt != null && post.printedDate !== null && post.text !== null, snippet);
	}
	platforms.print("platform");
	ids.print("id, where the markup has it");
	accounts.print("handle in X blockquotes");
	times.print("text, date and time there");
	printFlattened();
}

main();
