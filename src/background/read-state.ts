import type { PageReading } from "../shared/messages.ts";
import type { TabState } from "../shared/tab-state.ts";
import type { Analyst, Analyzed } from "./analyst.ts";

/** The one language the engine's rules are for (BCP 47). */
const READ_LANGUAGE = "en";

/**
 * What a page's reading makes of its tab. An engine that fails is a state like any other.
 *
 * @param url address of the page without its fragment
 */
export async function stateOfReading(
	reading: PageReading,
	url: string,
	analyze: Analyst,
): Promise<TabState> {
	switch (reading.kind) {
		case "article":
			return stateOfArticle(reading, url, analyze);
		case "not-article":
			return { status: "not-article" };
		case "pdf":
			return { status: "closed-page", page: "pdf" };
		case "failed":
			return { status: "failed", reason: reading.reason };
	}
}

type ArticleReading = Extract<PageReading, { kind: "article" }>;

async function stateOfArticle(
	reading: ArticleReading,
	url: string,
	analyze: Analyst,
): Promise<TabState> {
	try {
		return stateOfAnalysis(reading, url, await analyze(reading.article));
	} catch (error) {
		console.error("On Record: the engine failed", error);
		return { status: "failed", reason: "engine" };
	}
}

function stateOfAnalysis(
	{ article, onlyBeginning = false }: ArticleReading,
	url: string,
	{ analysis, finder }: Analyzed,
): TabState {
	if (analysis.language !== READ_LANGUAGE) {
		return { status: "other-language", language: analysis.language };
	}
	const { title, publisher, published, text } = article;
	const report = { url, title, publisher, published, text, analysis, finder, onlyBeginning };
	const found = analysis.attributions.length > 0 || analysis.posts.length > 0;
	return { status: found ? "read" : "nothing-found", report };
}
