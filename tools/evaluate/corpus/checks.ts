import { isDeepStrictEqual } from "node:util";
import { parseHTML } from "linkedom";
import { parsedPage, readArticle } from "../../../src/article/index.ts";
import {
	type Analysis,
	type Article,
	analyze,
	articleOfPlainText,
	type Find,
	findWith,
} from "../../../src/engine/index.ts";
import { wordsIn } from "../../bench/texts.ts";
import { loadTagger, loadTaggerWithoutWasm } from "../../build/tagger.ts";
import { flawsOf, flawsOfArticle } from "../flaws.ts";

export interface Checks {
	/** The rules alone find, without the trained tagger. */
	readonly rules: boolean;
	/** Compares with the tagger's arithmetic in plain TypeScript. */
	readonly kernels: boolean;
	/** Compares with the analysis of a page of the same paragraphs. */
	readonly pages: boolean;
}

/** What became of one article. */
export interface Checked {
	readonly words: number;
	/** Of the analysis alone. */
	readonly milliseconds: number;
	readonly analysis: Analysis;
	readonly flaws: readonly string[];
	/** Null: it was not asked for. Else whether a page of the same paragraphs read as them all. */
	readonly isReadWhole: boolean | null;
}

/** Makes the check that each article goes through. */
export async function checksFor({
	rules,
	kernels,
	pages,
}: Checks): Promise<(article: Article) => Checked> {
	const find = findWith(rules ? null : await loadTagger());
	const plain = kernels ? findWith(await loadTaggerWithoutWasm()) : null;
	return (article) => {
		const started = performance.now();
		const analysis = analyze(article, { find });
		const milliseconds = performance.now() - started;
		const page = pages ? readPageOf(article) : null;
		const flaws = [
			...flawsOfArticle(article),
			...flawsOf(article, analysis),
			...(plain ? differences("plain TypeScript", article, analysis, plain) : []),
			...(page ? flawsOfPage(page, find) : []),
		];
		const isReadWhole = pages ? isSameText(page, article) : null;
		return { words: wordsIn(article.text), milliseconds, analysis, flaws, isReadWhole };
	};
}

function differences(name: string, article: Article, expected: Analysis, find: Find): string[] {
	const same = isDeepStrictEqual(analyze(article, { find }), expected);
	return same ? [] : [`${name} gives another analysis`];
}

/** A page that prints an article, read; its reader may leave out what it takes for furniture. */
function readPageOf({ text, paragraphs, title }: Article): Article | null {
	const { document } = parseHTML(
		'<!doctype html><html lang="en"><head><meta property="og:type" content="article"></head><body><article></article></body></html>',
	);
	document.title = title ?? "";
	for (const { span, role } of paragraphs) {
		const element = document.createElement(role === "headline" ? "h1" : "p");
		element.textContent = text.slice(span.start, span.end);
		document.querySelector("article")!.append(element);
	}
	return readArticle(document, parsedPage(null))?.article ?? null;
}

/** What is read from a page must be analysed as the same text in a file is. */
function flawsOfPage(page: Article, find: Find): string[] {
	const file = articleOfPlainText(page.text);
	if (!isDeepStrictEqual(file.paragraphs, page.paragraphs)) return [];
	return differences("the page", page, analyze(file, { find }), find);
}

/** Whether every word was read; pages have no blanks side by side. */
function isSameText(page: Article | null, article: Article): boolean {
	const words = (text: string) => text.replace(/\s+/g, " ").trim();
	return page !== null && words(page.text) === words(article.text);
}
