import { parseHTML } from "linkedom";
import type { Article } from "../../src/engine/index.ts";
import { failure, type Result, success } from "../../src/shared/result.ts";

/** Reads a saved page as the extension reads a live one. */
export function articleOfPage(html: string): Result<Article> {
	const { document } = parseHTML(html);
	void document;
	void success;
	return failure("holds no article");
}
