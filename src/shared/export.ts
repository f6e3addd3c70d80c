import type { Report } from "./tab-state.ts";

/** One analysis as it leaves the extension or the command line: plain JSON. */
export interface ExportedAnalysis {
	readonly format: "onrecord/1";
	/** File name on the command line, address of the page in the browser. */
	readonly file: string;
	readonly language: string;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly published: string | null;
	/** What every span of the other fields points into. */
	readonly text: string;
	readonly attributions: Report["analysis"]["attributions"];
	readonly sources: Report["analysis"]["sources"];
	readonly statements: Report["analysis"]["statements"];
	readonly posts: Report["analysis"]["posts"];
	readonly notes: Report["analysis"]["notes"];
}

/** What popup and command line hand out for one article, the same from both. */
export function exportOf(file: string, report: Omit<Report, "url">): ExportedAnalysis {
	const { title, publisher, published, text, analysis } = report;
	const { language, attributions, sources, statements, posts, notes } = analysis;
	return {
		format: "onrecord/1",
		file,
		language,
		title,
		publisher,
		published,
		text,
		attributions,
		sources,
		statements,
		posts,
		notes,
	};
}
