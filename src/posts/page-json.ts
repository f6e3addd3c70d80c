import type { Post } from "../engine/index.ts";
import type { PostPlatform } from "./platform.ts";
import { type Located, locate, platformByMarks } from "./platforms.ts";
import { findSignature } from "./signature.ts";
import { withoutUnseen } from "./unseen.ts";

/** Embed code in a JSON string, its `<` and quotes escaped in any of the usual ways. */
const EMBED =
	/(?:<|\\u003c)(blockquote|iframe)\b((?:(?!\\u003e)[^>]){0,3000})(?:>|\\u003e)([\s\S]{0,6000}?)(?=(?:<|\\u003c)\\?\/\1|$)/gi;
const ADDRESS = /(?:href|src|cite|data-[\w-]+)\s*=\s*["']([^"']+)["']/gi;
const CLASSES = /\bclass\s*=\s*["']([^"']*)["']/i;
/** The publisher's own kinds of blocks name the address beside the kind. */
const BLOCK =
	/"(?:oEmbedTitles|embedUrl|embed_url|tweetUrl|tweet_url)"\s*:\s*\[?\s*"([^"]+)"|"@type"\s*:\s*"\w*External\w*"\s*,\s*"url"\s*:\s*"([^"]+)"/g;
/** Longest script looked through, in code units. */
const LONGEST_SCRIPT = 3_000_000;

/**
 * Posts whose embed code stands in a script's JSON, to be drawn later by the page. The text is read
 * as text; nothing of it is ever parsed as markup.
 */
export function postsInScript(script: string): Post[] {
	const source = script.slice(0, LONGEST_SCRIPT);
	const posts: Post[] = [];
	for (const [, , attributes = "", content = ""] of source.matchAll(EMBED)) {
		const post = embeddedPost(unescaped(attributes), unescaped(content));
		if (post) posts.push(post);
	}
	for (const match of source.matchAll(BLOCK)) {
		const located = locate(unescaped(match[1] ?? match[2] ?? ""));
		if (located) posts.push(makePost(located, ""));
	}
	return posts;
}

function unescaped(json: string): string {
	return json
		.replace(/\\+u([\da-f]{4})/gi, (_, code: string) =>
			String.fromCharCode(Number.parseInt(code, 16)),
		)
		.replace(/\\+[nrt]/g, " ")
		.replace(/\\+(["'/])/g, "$1")
		.replaceAll("&amp;", "&");
}

function embeddedPost(attributes: string, content: string): Post | null {
	const marked = platformByMarks(CLASSES.exec(attributes)?.[1] ?? "");
	const own = locateIn(attributes, null);
	const located = own ?? (marked ? locateIn(content, marked) : null);
	return located && makePost(located, content);
}

/** The last address of a post in a piece of markup. */
function locateIn(markup: string, platform: PostPlatform | null): Located | null {
	let last: Located | null = null;
	for (const [, value = ""] of markup.matchAll(ADDRESS)) {
		const located = locate(value);
		if (located && (!platform || located.platform === platform)) last = located;
	}
	return last;
}

const ENTITIES: Readonly<Record<string, string>> = {
	"&#39;": "'",
	"&apos;": "'",
	"&gt;": ">",
	"&lt;": "<",
	"&mdash;": "—",
	"&nbsp;": " ",
	"&quot;": '"',
};

function makePost({ platform, address }: Located, content: string): Post {
	const text = withoutUnseen(content)
		.replace(/<[^>]*>/g, " ")
		.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)
		.replace(/\s+/g, " ")
		.trim();
	const signature = findSignature(text);
	const words = text.slice(0, signature?.start).trim();
	const { postId, url } = address;
	return {
		platform: platform.platform,
		form: "page-json",
		author: signature?.author ?? null,
		handle: signature?.handle ?? address.handle,
		postId,
		url,
		text: words === "" ? null : words,
		printedDate: signature?.printedDate ?? null,
		postedAt: postId === null ? null : (platform.timeOf?.(postId) ?? null),
		span: null,
	};
}
