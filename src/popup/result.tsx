import type { ComponentChildren } from "preact";
import { InTwo } from "../design/in-two.tsx";
import { CategoryFilters } from "../report/category-filters.tsx";
import { HeadlineBlock } from "../report/headline-block.tsx";
import { Notes } from "../report/notes.tsx";
import { Posts } from "../report/posts.tsx";
import type { ViewIntents } from "../report/state.ts";
import { type Summary, summarize } from "../report/summary.ts";
import type { Settings } from "../shared/settings.ts";
import type { Report } from "../shared/tab-state.ts";
import { isWhole, roomBelow, seenOf } from "./first-sight.ts";
import { Sources } from "./sources.tsx";

interface ResultProps {
	readonly report: Report;
	readonly settings: Settings;
	readonly intents: ViewIntents;
	/** What stands with the headline. */
	readonly caveats?: ComponentChildren;
	/** What stands below. */
	readonly children?: ComponentChildren;
}

/** What was found on a page, from the one figure down to each statement. */
export function Result({ report, settings, intents, caveats, children }: ResultProps) {
	const summary = summarize(report, settings);
	const { jumpTo, mark } = intents;
	return (
		<>
			<HeadlineBlock summary={summary} report={report}>
				{caveats}
			</HeadlineBlock>
			{summary.groups.length > 0 && (
				<CategoryFilters counts={summary.counts} marked={settings.marked} onMark={mark} />
			)}
			<Notes notes={summary.notes} onJump={jumpTo} />
			<InTwo>
				{(isPainted) => (
					<Lists summary={summary} settings={settings} isPainted={isPainted} onJump={jumpTo}>
						{children}
					</Lists>
				)}
			</InTwo>
		</>
	);
}

interface ListsProps extends Pick<ResultProps, "settings" | "children"> {
	readonly summary: Summary;
	/** Whether what fills a popup is painted, and the rest can be drawn. */
	readonly isPainted: boolean;
	readonly onJump: ViewIntents["jumpTo"];
}

function Lists({ summary, settings, isPainted, onJump, children }: ListsProps) {
	const { groups, posts, postFacts, notes } = summary;
	const room = isPainted ? Number.POSITIVE_INFINITY : roomBelow(notes.length);
	const seen = seenOf(groups, settings.marked, room);
	return (
		<>
			{seen.length > 0 && <Sources groups={seen} onJump={onJump} />}
			{isWhole(seen, groups) && (
				<>
					{posts.length > 0 && <Posts posts={posts} facts={postFacts} onJump={onJump} />}
					{children}
				</>
			)}
		</>
	);
}
