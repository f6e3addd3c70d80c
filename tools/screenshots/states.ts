import { type Attribution, categoryOf } from "../../src/engine/index.ts";
import { CLOSED_PAGES, FAILURE_REASONS, type TabState } from "../../src/shared/tab-state.ts";

type Report = Extract<TabState, { status: "read" }>["report"];

/** Every state of the popup by the name of its picture, made from a report on a real page. */
export function statesFrom(report: Report): Readonly<Record<string, TabState>> {
	const only = (keep: (one: Attribution, index: number) => boolean): TabState => {
		const { analysis } = report;
		const attributions = analysis.attributions.filter(keep);
		return {
			status: "read",
			report: { ...report, analysis: { ...analysis, attributions, posts: [], notes: [] } },
		};
	};
	const isUnnamed = (one: Attribution) => categoryOf(one) === "unnamed";
	const bare = ["unread", "reading", "not-article", "site-off", "no-permission"] as const;
	return {
		read: { status: "read", report },
		"read-many": { status: "read", report: manySources(report) },
		"read-one": only((one) => one === report.analysis.attributions.find(isUnnamed)),
		"read-all-unnamed": only(isUnnamed),
		"read-none-unnamed": only((one) => !isUnnamed(one)),
		...Object.fromEntries(bare.map((status) => [status, { status }])),
		"reading-on": { status: "reading", progress: { share: 0.18, words: 51_730 } },
		"reading-beginning": {
			status: "reading",
			progress: { share: 0.46, words: 51_730 },
			soFar: report,
		},
		"nothing-found": { status: "nothing-found", report },
		"other-language": { status: "other-language", language: "fr" },
		...Object.fromEntries(
			CLOSED_PAGES.map((page) => [`closed-${page}`, { status: "closed-page", page }]),
		),
		...Object.fromEntries(
			FAILURE_REASONS.map((reason) => [`failed-${reason}`, { status: "failed", reason }]),
		),
	};
}

/** Sources in the report that shows how long lists look. */
const MANY = 40;

/** The same article as if each statement, over and over, had a source of its own. */
function manySources(report: Report): Report {
	const { attributions, sources } = report.analysis;
	const many = Array.from({ length: MANY }, (_, id) => {
		const attribution = attributions[id % attributions.length]!;
		const source = sources.find((one) => one.id === attribution.sourceId) ?? sources[0]!;
		return { attribution: { ...attribution, id, sourceId: id }, source: { ...source, id } };
	});
	return {
		...report,
		analysis: {
			...report.analysis,
			attributions: many.map(({ attribution }) => attribution),
			sources: many.map(({ source }) => source),
			notes: [],
		},
	};
}
