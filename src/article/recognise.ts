import { SILENT_TAGS, tagOf } from "./silent-tags.ts";

/** Shortest text node, in code units, that can be a part of a paragraph rather than a label. */
const LONG_TEXT = 60;
/** So many long texts a page must have that does not call itself an article. */
const ENOUGH_TEXTS = 3;
/** Paragraphs looked at. Of 493 saved pages (`docs/pages.md`) 480 have enough long ones among them. */
const MOST_PARAGRAPHS = 200;
/** Text nodes looked at where there are too few: the others have enough among their first 735, */
const MOST_TEXTS = 1_000;
/** and the first of them among their first 537. */
const MOST_SHORT_TEXTS = 600;
/**
 * Apps may have more elements than this; the largest saved page has 5,516. To know of so many takes one
 * of the two milliseconds that the test may take, and a thousand texts more would take half of one.
 */
const VAST = 10_000;
/** As `ARTICLE_TYPES` has them, in JSON that was not parsed; a list may name others first. */
const ARTICLE_TYPE =
	/"@type"\s*:\s*(?:\[[^\]]*)?"(?:[^"]*[/:#])?(?:\w*(?:Article|BlogPosting)|Report)"/;
/** Node filter of the DOM standard; the constant is not at hand outside of a browser. */
const SHOW_TEXT = 4;
const LONGEST_SCRIPT = 400_000;

/**
 * Whether the page may hold an article: it says so or has some long texts outside of links. Takes a
 * millisecond on the largest page; apps, forms and bare lists of links fail it. What is cheapest for
 * articles is asked first; what a page says of itself last and seldom, as each such question goes
 * through all of its elements. No question does on a vast page that nobody asked about: an article
 * there must show within the first texts.
 */
export function mayBeArticle(document: Document, isAsked?: boolean): boolean {
	const isVast = !isAsked && document.getElementsByTagName("*").item(VAST);
	const paragraphs = isVast ? 0 : countLongParagraphs(document);
	if (paragraphs === ENOUGH_TEXTS) return true;
	const texts = countLongTexts(document);
	if (texts === ENOUGH_TEXTS) return true;
	if (isVast || texts + paragraphs === 0) return false;
	return document.querySelectorAll("article").length === 1 || declaresArticle(document);
}

/** Paragraphs that are long with all that stands in them, up to as many as are enough. */
function countLongParagraphs(document: Document): number {
	// Live, and never asked for its length, as Chromium does for `[i]`: it goes no further than is looked.
	const paragraphs = document.getElementsByTagName("p");
	let found = 0;
	for (let i = 0; found < ENOUGH_TEXTS && i < MOST_PARAGRAPHS; i++) {
		const paragraph = paragraphs.item(i);
		if (!paragraph) break;
		if ((paragraph.textContent ?? "").trim().length >= LONG_TEXT) found++;
	}
	return found;
}

/**
 * Long texts outside of links, up to as many as are enough. Every root is walked: parsers that repair
 * nothing leave elements beside `html`.
 */
function countLongTexts(document: Document): number {
	let found = 0;
	let seen = 0;
	for (const root of document.children) {
		const walker = document.createTreeWalker(root, SHOW_TEXT);
		while (found < ENOUGH_TEXTS && seen++ < (found ? MOST_TEXTS : MOST_SHORT_TEXTS)) {
			const text = walker.nextNode();
			if (!text) break;
			if (isLongText(text as Text)) found++;
		}
	}
	return found;
}

/**
 * Asks for the length first: text and parent of a short node cost more than the walk; and for the text
 * last, which may be a script of a megabyte.
 */
function isLongText(text: Text): boolean {
	if (text.length < LONG_TEXT) return false;
	const { parentElement: parent } = text;
	if (!parent) return false;
	const tag = tagOf(parent);
	return tag !== "A" && !SILENT_TAGS.has(tag) && text.data.trim().length >= LONG_TEXT;
}

/** What may call a page an article; asked for at once, as each question goes through all elements. */
const SIGNS =
	'meta[property="og:type"],meta[property="article:published_time"],[itemprop~="articleBody"],script[type^="application/ld+json"]';

/** Whether metadata or markup calls the page an article. */
export function declaresArticle(document: Document): boolean {
	for (const sign of document.querySelectorAll(SIGNS)) {
		if (tagOf(sign) === "SCRIPT") {
			if (ARTICLE_TYPE.test((sign.textContent ?? "").slice(0, LONGEST_SCRIPT))) return true;
		} else if (
			sign.getAttribute("property") !== "og:type" ||
			/article|^post$|blog/i.test(sign.getAttribute("content") ?? "")
		) {
			return true;
		}
	}
	return false;
}
