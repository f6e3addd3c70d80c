import type { Analysis, Note } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Reading } from "../quotation/reading.ts";

/** Asks each newsroom rule what it finds, or does not find, in the text. Notes never judge. */
export function checkStandards(
	_article: Article,
	_reading: Reading,
	_analysis: Omit<Analysis, "notes">,
): readonly Note[] {
	return [];
}
