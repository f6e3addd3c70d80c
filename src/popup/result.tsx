import { CategoryFilters } from "../report/category-filters.tsx";
import { HeadlineBlock } from "../report/headline-block.tsx";
import { Notes } from "../report/notes.tsx";
import { Posts } from "../report/posts.tsx";
import type { ViewIntents } from "../report/state.ts";
import { summarize } from "../report/summary.ts";
import type { Settings } from "../shared/settings.ts";
import type { Report } from "../shared/tab-state.ts";
import { Sources } from "./sources.tsx";

interface ResultProps {
	readonly report: Report;
	readonly settings: Settings;
	readonly intents: ViewIntents;
}

/** What was found on a page, from the one figure down to each statement. */
export function Result({ report, settings, intents: { jumpTo, mark } }: ResultProps) {
	const summary = summarize(report, settings);
	const { posts, postFacts } = summary;
	return (
		<>
			<HeadlineBlock summary={summary} report={report} />
			{summary.groups.length > 0 && (
				<CategoryFilters counts={summary.counts} marked={settings.marked} onMark={mark} />
			)}
			<Notes notes={summary.notes} onJump={jumpTo} />
			{summary.groups.length > 0 && (
				<Sources groups={summary.groups} marked={settings.marked} onJump={jumpTo} />
			)}
			{posts.length > 0 && <Posts posts={posts} facts={postFacts} onJump={jumpTo} />}
		</>
	);
}
