import type { Article } from "../model/article.ts";
import { type ParsedText, parseText } from "../text/parse.ts";
import { withWhoNamed } from "../text/who.ts";
import { findQuotations } from "./find-quotations.ts";
import type { Quotation } from "./quotation.ts";

/** An article as every later pass reads it: words in sentences in paragraphs, and its quotations. */
export interface Reading {
	readonly parsed: ParsedText;
	/** In the order of the text; a nested one follows the one it stands in. */
	readonly quotations: readonly Quotation[];
}

/** Reads an article's text. Linear in its length. */
export function readText(article: Article): Reading {
	const parsed = withWhoNamed(parseText(article.text, article.paragraphs));
	return { parsed, quotations: findQuotations(parsed) };
}
