import type { PageReading } from "../shared/messages.ts";
import type { Report } from "../shared/tab-state.ts";
import type { Analyzed } from "./analyst.ts";

/** What a page's script read that holds an article, and what the reader says of it. */
export type ArticleReading = Extract<PageReading, { kind: "article" }> & Pick<Report, "takenFor">;

/**
 * What is kept of an article.
 *
 * @param url address of the page without its fragment
 */
export function reportOf(
	{ article, onlyBeginning = false, part, takenFor }: ArticleReading,
	url: string,
	{ analysis, finder }: Analyzed,
): Report {
	const { title, publisher, published, text } = article;
	const report = { url, title, publisher, published, text, analysis, finder, onlyBeginning };
	return { ...report, ...(part && { part }), ...(takenFor !== undefined && { takenFor }) };
}
