import { READ_LANGUAGE } from "../engine/index.ts";
import type { PageReading } from "../shared/messages.ts";
import type { Report, TabState } from "../shared/tab-state.ts";
import type { Analyst, Analyzed } from "./analyst.ts";
import type { ReadingUnderWay } from "./reading-under-way.ts";
import { type ArticleReading, reportOf } from "./report.ts";

/**
 * What a page's reading makes of its tab. An engine that fails is a state like any other.
 *
 * @throws the signal's reason once the reading is ended from outside
 */
export async function stateOfReading(
	reading: PageReading & Pick<Report, "takenFor">,
	underWay: ReadingUnderWay,
	analyze: Analyst,
): Promise<TabState> {
	switch (reading.kind) {
		case "article":
			return stateOfArticle(reading, underWay, analyze);
		case "not-article":
			return reading.inFrame ? { status: "not-article", inFrame: true } : { status: "not-article" };
		case "pdf":
			return { status: "closed-page", page: "pdf" };
		case "failed":
			return { status: "failed", reason: reading.reason };
	}
}

async function stateOfArticle(
	reading: ArticleReading,
	underWay: ReadingUnderWay,
	analyze: Analyst,
): Promise<TabState> {
	const awaited = underWay.awaiting(reading);
	try {
		return stateOfAnalysis(reading, underWay.page.url, await analyze(reading.article, awaited));
	} catch (error) {
		awaited.signal.throwIfAborted();
		console.error("On Record: the engine failed", error);
		return { status: "failed", reason: "engine" };
	}
}

function stateOfAnalysis(reading: ArticleReading, url: string, analyzed: Analyzed): TabState {
	const { analysis } = analyzed;
	if (analysis.language !== READ_LANGUAGE) {
		return { status: "other-language", language: analysis.language };
	}
	const report = reportOf(reading, url, analyzed);
	const found = analysis.attributions.length > 0 || analysis.posts.length > 0;
	return { status: found ? "read" : "nothing-found", report };
}
