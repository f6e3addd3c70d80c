import { parseHTML } from "linkedom";
import { parsedPage, readArticle } from "../../src/article/index.ts";
import type { Article } from "../../src/engine/index.ts";
import { failure, type Result, success } from "../../src/shared/result.ts";

/** Reads a saved page as the extension reads a live one. */
export function articleOfPage(html: string): Result<Article> {
	const { document } = parseHTML(html);
	const reading = readArticle(document, parsedPage(null));
	return reading ? success(reading.article) : failure("holds no article");
}
