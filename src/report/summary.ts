import {
	type Attribution,
	type AuthorKind,
	CATEGORIES,
	type Category,
	categoryOf,
	type Post,
	type PostFacts,
	type ToldPost,
} from "../engine/index.ts";
import { isCertainEnough } from "../shared/certainty.ts";
import type { MarkSettings } from "../shared/settings.ts";
import type { Report } from "../shared/tab-state.ts";
import { type Counts, type Headline, headlineOf } from "./headline.ts";
import { type PostSource, postSourcesOf } from "./post-sources.ts";
import { gatherNotes, type RuleNote } from "./rule-notes.ts";
import { groupSources, type SourceGroup } from "./source-groups.ts";

/** What of the article's statements rests on posts. */
export interface OnPosts {
	readonly statements: number;
	/** How many of the posts have an author of each kind. */
	readonly authors: Readonly<Record<AuthorKind, number>>;
}

/** Everything the popup tells about a read page, before it is put into words. */
export interface Summary {
	readonly headline: Headline;
	/** The one unnamed source behind several statements, as printed; null when there are more. */
	readonly onlyUnnamed: string | null;
	readonly counts: Counts;
	readonly groups: readonly SourceGroup[];
	readonly onPosts: OnPosts;
	readonly notes: readonly RuleNote[];
	readonly posts: readonly Post[];
	/** How many corrections of the reader's the figures hold. */
	readonly corrections: number;
	/** What is known of them. */
	readonly postFacts: readonly PostFacts[];
	/** Who made those that only the text speaks of. */
	readonly toldPosts: readonly ToldPost[];
}

/** Sums up a report for the popup. Findings below the reader's certainty are left out. */
export function summarize(
	report: Report,
	settings: Pick<MarkSettings, "showLessCertain">,
): Summary {
	const { analysis, text } = report;
	const attributions = shownOf(report, settings);
	const counts = countCategories(attributions);
	const onPage = postsOn(report);
	const groups = groupSources(attributions, analysis.sources, text, onPage);
	return {
		headline: headlineOf(counts),
		onlyUnnamed: onlyUnnamedOf(groups, counts),
		counts,
		groups,
		onPosts: countPosts(attributions, report),
		notes: gatherNotes(report, new Set(attributions.map(({ sourceId }) => sourceId)), settings),
		...onPage,
		corrections: new Set(report.corrected?.map(({ id }) => id)).size,
	};
}

/** The figures alone. */
export function countsIn(
	report: Pick<Report, "analysis">,
	settings: Pick<MarkSettings, "showLessCertain">,
): Counts {
	return countCategories(shownOf(report, settings));
}

function shownOf(
	{ analysis }: Pick<Report, "analysis">,
	settings: Pick<MarkSettings, "showLessCertain">,
): readonly Attribution[] {
	return analysis.attributions.filter((one) => isCertainEnough(one, settings));
}

function countCategories(attributions: readonly Attribution[]): Counts {
	const counts = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<
		Category,
		number
	>;
	for (const attribution of attributions) counts[categoryOf(attribution)]++;
	return counts;
}

function onlyUnnamedOf(groups: readonly SourceGroup[], { unnamed }: Counts): string | null {
	const [only, ...others] = groups.find(({ name }) => name === "unnamed")?.sources ?? [];
	if (!only || others.length > 0 || unnamed < 2) return null;
	return only.statements.length === unnamed ? only.name : null;
}

/** The posts on which statements rest, of all attributions or of those that are shown. */
export function postSources(
	report: Pick<Report, "analysis" | "text">,
	attributions: readonly Attribution[] = report.analysis.attributions,
): readonly PostSource[] {
	const sourceById = new Map(report.analysis.sources.map((source) => [source.id, source]));
	return postSourcesOf(attributions, { text: report.text, sourceById, onPage: postsOn(report) });
}

function postsOn({
	analysis: { posts, postFacts = [], toldPosts = [] },
}: Pick<Report, "analysis">) {
	return { posts, postFacts, toldPosts };
}

function countPosts(attributions: readonly Attribution[], report: Report): OnPosts {
	const found = postSources(report, attributions);
	const count = (kind: AuthorKind) => found.filter(({ author }) => author === kind).length;
	return {
		statements: new Set(found.flatMap((one) => one.attributions)).size,
		authors: {
			named: count("named"),
			organization: count("organization"),
			unknown: count("unknown"),
		},
	};
}
