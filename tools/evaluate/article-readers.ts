import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { type PageReading, parsedPage, readArticle } from "../../src/article/index.ts";

/** Reads the body of a page's article; empty when it finds none. */
export type ArticleReader = (html: string, url: string) => Promise<string>;

/** Others that read articles, on the very document that we read. */
export const RIVALS: ReadonlyMap<string, ArticleReader> = new Map([
	["readability", orNothing(readability)],
	["defuddle", orNothing(defuddle)],
]);

function documentOf(html: string): Document {
	return parseHTML(html).document;
}

/** What the extension reads on a page; null when it finds no article. */
export function readSaved(html: string): PageReading | null {
	return readArticle(documentOf(html), parsedPage(null));
}

/** Why no article was read on a page. */
export function whyNoArticle(html: string): string {
	const unveiled = readArticle(documentOf(html), { ...parsedPage(null), isHidden: () => false });
	return unveiled ? "hidden until its scripts run" : "a list, a form or a few words";
}

/** The text that was read without its headline, which the truths leave out. */
export function bodyOf({ article: { text, paragraphs } }: PageReading): string {
	const body = paragraphs.filter(({ role }) => role !== "headline");
	return body.map(({ span }) => text.slice(span.start, span.end)).join("\n\n");
}

/** Text of markup with a blank at every tag, so that no two words grow together. */
export function textOfMarkup(markup: string): string {
	const spaced = markup.replaceAll("<", " <");
	return documentOf(`<html><body>${spaced}</body></html>`).body.textContent ?? "";
}

async function readability(html: string): Promise<string> {
	return textOfMarkup(new Readability(documentOf(html)).parse()?.content ?? "");
}

/** Without its look-ups on the network, and without its complaints of a page's data. */
async function defuddle(html: string, url: string): Promise<string> {
	const { error } = console;
	console.error = () => {};
	try {
		const { content } = await Defuddle(documentOf(html), url, { useAsync: false });
		return textOfMarkup(content);
	} finally {
		console.error = error;
	}
}

/** Rivals may fail on a page; that is their score. */
function orNothing(read: ArticleReader): ArticleReader {
	return (html, url) => read(html, url).catch(() => "");
}
