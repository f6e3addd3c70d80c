import type { Post, PostForm } from "../engine/index.ts";
import { mastodon } from "./mastodon.ts";
import type { PostAddress, PostPlatform } from "./platform.ts";
import { type Located, locate, locateMastodon, PLATFORMS, platformByMarks } from "./platforms.ts";
import { type FoundPosts, NOTHING } from "./reader.ts";
import { findSignature } from "./signature.ts";
import { hasTrace, SPEAKS_OF_LOOKS, tracesWithin } from "./trace.ts";
import { withoutUnseen } from "./unseen.ts";

const NOWHERE: PostAddress = { handle: null, postId: null, url: null };
/** A wrapper with more text than a post can have is a part of the page. */
const LONGEST_WRAPPED_TEXT = 1_500;
/** What a wrapper may hold that says more than the wrapper. */
const INNER = "blockquote, iframe, amp-twitter, amp-instagram, amp-youtube, amp-facebook";

const ATTRIBUTES = new Map(
	PLATFORMS.flatMap((platform) =>
		Object.entries(platform.attributes ?? {}).map(
			([name, read]) => [name, { platform, read }] as const,
		),
	),
);

/** Recognises a post's embed code, or a link to a post, in one element. */
export function findPosts(element: Element, tag: string): FoundPosts {
	const found = postsOf(element, tag);
	return found === NOTHING ? postsWithin(element, tag) : found;
}

function postsWithin(element: Element, tag: string): FoundPosts {
	for (const inner of tracesWithin(element, tag)) {
		const found = postsOf(inner, inner.tagName.toUpperCase());
		if (found.isWhole) return found;
	}
	return NOTHING;
}

function postsOf(element: Element, tag: string): FoundPosts {
	if (!hasTrace(element, tag)) return NOTHING;
	if (tag === "A") return linkedPost(element);
	if (tag === "BLOCKQUOTE") return quotedPost(element);
	const located = locateByAttributes(element);
	if (!located) return NOTHING;
	if (tag === "IFRAME") return whole(makePost(located, "rendered", null));
	if (tag === "SCRIPT") return whole(makePost(located, "placeholder", null));
	return isWrapper(element) ? whole(makePost(located, "placeholder", null)) : NOTHING;
}

function whole(post: Post): FoundPosts {
	return { posts: [post], isWhole: true };
}

function isWrapper(element: Element): boolean {
	if (element.querySelector(INNER)) return false;
	return (element.textContent ?? "").length <= LONGEST_WRAPPED_TEXT;
}

function locateByAttributes(element: Element): Located | null {
	let byAddress: Located | null = null;
	for (const name of element.getAttributeNames()) {
		if (SPEAKS_OF_LOOKS.has(name)) continue;
		const value = element.getAttribute(name) ?? "";
		const known = ATTRIBUTES.get(name);
		const address = known?.read(value);
		if (known && address) return withHandle(element, { platform: known.platform, address });
		byAddress ??= locate(value);
	}
	return byAddress ?? locateByMarks(element);
}

/** Pages of X itself print the account beside the id. */
function withHandle(element: Element, { platform, address }: Located): Located {
	const handle = address.handle ?? element.getAttribute("data-screen-name");
	return { platform, address: { ...address, handle } };
}

/** Attributes whose reading needs the platform that the class names. */
function locateByMarks(element: Element): Located | null {
	const platform = platformByMarks(element.getAttribute("class") ?? "");
	if (platform === mastodon) {
		const source = element.getAttribute("src") ?? element.getAttribute("data-embed-url");
		return source ? locateMastodon(source) : null;
	}
	const videoId = platform?.platform === "tiktok" ? element.getAttribute("data-video-id") : null;
	return videoId === null ? null : locate(`https://www.tiktok.com/embed/${videoId}`);
}

/** A blockquote with a platform's class, or signed and linked like a post without it. */
function quotedPost(element: Element): FoundPosts {
	const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("data-twitter") ?? ""}`;
	const marked = platformByMarks(names);
	const own = locateByAttributes(element);
	const located = own ?? lastLocated(element, marked);
	const platform = marked ?? located?.platform;
	if (!platform) return NOTHING;
	const text = textOf(element);
	const isSigned = findSignature(text)?.handle != null;
	if (!marked && !own && !isSigned) return NOTHING;
	const address = located?.platform === platform ? located.address : NOWHERE;
	const form = text === "" ? "placeholder" : marked || own ? "blockquote" : "text-fallback";
	return whole(makePost({ platform, address }, form, element));
}

/** Embed code links to its own post last; earlier links may be to posts it quotes. */
function lastLocated(element: Element, marked: PostPlatform | null): Located | null {
	let last: Located | null = null;
	for (const link of element.querySelectorAll("a[href]")) {
		const located = locate(link.getAttribute("href") ?? "");
		if (located && (!marked || located.platform === marked)) last = located;
	}
	return last;
}

function linkedPost(element: Element): FoundPosts {
	const href = element.getAttribute("href");
	const located = href === null || href.includes("?url=") ? null : locate(href);
	if (!located || located.platform.linksAreNoPosts || located.address.postId === null)
		return NOTHING;
	return { posts: [makePost(located, "link", null)], isWhole: false };
}

function makePost({ platform, address }: Located, form: PostForm, quoted: Element | null): Post {
	const all = quoted ? textOf(quoted) : "";
	const signature = findSignature(all);
	const words = quoted ? (wordsOf(quoted) ?? all.slice(0, signature?.start)).trim() : "";
	const { postId, url } = address;
	return {
		platform: platform.platform,
		form,
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

/** Embed code of X, Bluesky and others sets the post's words in a paragraph of their own. */
function wordsOf(quoted: Element): string | null {
	const paragraph = quoted.querySelector("p[lang], p[dir]") ?? quoted.querySelector("p");
	const text = paragraph ? textOf(paragraph) : "";
	return text === "" || findSignature(text) ? null : text;
}

function textOf(element: Element): string {
	return withoutUnseen(element.textContent ?? "")
		.replace(/\s+/g, " ")
		.trim();
}
