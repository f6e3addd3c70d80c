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
		"read-beginning": { status: "read", report: { ...report, onlyBeginning: true } },
		"read-part": { status: "read", report: { ...report, part: { number: 2, of: 4 } } },
		"read-by-rules": { status: "read", report: { ...report, finder: "rules" } },
		"read-as-english": { status: "read", report: { ...report, takenFor: "de" } },
		"read-corrected": { status: "read", report: corrected(report) },
		"read-posts": { status: "read", report: withPosts(report) },
		"nothing-found": { status: "nothing-found", report },
		"nothing-found-beginning": {
			status: "nothing-found",
			report: { ...report, onlyBeginning: true },
		},
		"not-article-frame": { status: "not-article", inFrame: true },
		"other-language": { status: "other-language", language: "fr" },
		"other-language-unknown": { status: "other-language", language: "?" },
		...Object.fromEntries(
			CLOSED_PAGES.map((page) => [`closed-${page}`, { status: "closed-page", page }]),
		),
		...Object.fromEntries(
			FAILURE_REASONS.map((reason) => [`failed-${reason}`, { status: "failed", reason }]),
		),
	};
}

/** The same article after the reader put two marks right. */
function corrected(report: Report): Report {
	const [first, second] = report.analysis.attributions;
	const change = { verdict: "organization", found: "outlet", passing: false } as const;
	return {
		...report,
		corrected: [
			{ ...change, id: 1, attribution: first!.id },
			{ ...change, id: 2, attribution: second!.id },
		],
	};
}

/** The same article with posts of which all is known that can be, or nothing. */
function withPosts(report: Report): Report {
	const [post] = report.analysis.posts;
	const facts = report.analysis.postFacts?.[0];
	const posts = [
		{ ...post!, printedDate: "June 11, 2025" },
		{ ...post!, author: null, printedDate: null, postId: "2" },
		{ ...post!, author: null, handle: null, postedAt: null, printedDate: null, postId: null },
	];
	const known = {
		...facts!,
		post: 0,
		printedDateFits: false,
		distance: { count: 2, unit: "year", side: "before" },
		account: { kind: "other" },
		namesake: { name: "Harbour Watch", handles: ["HarbourWatch"] },
		use: "subject",
		originalOnPage: false,
	} as const;
	const unknown = { ...facts!, post: 2, postedAt: null, printedDateFits: null, use: null };
	return {
		...report,
		analysis: {
			...report.analysis,
			posts,
			postFacts: [known, { ...facts!, post: 1 }, { ...unknown, media: null }],
		},
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
