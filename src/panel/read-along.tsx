import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { Switch } from "../design/switch.tsx";
import { say } from "../design/words.ts";
import { CategoryFilters } from "../report/category-filters.tsx";
import { HeadlineBlock } from "../report/headline-block.tsx";
import { FoldedNotes } from "../report/notes.tsx";
import { listPassages } from "../report/passages.ts";
import { Posts } from "../report/posts.tsx";
import { summarize } from "../report/summary.ts";
import { canPaint } from "../shared/can-paint.ts";
import type { Report } from "../shared/tab-state.ts";
import { Dock } from "./dock.tsx";
import { Passages } from "./passages.tsx";
import type { PanelProps } from "./state.ts";

interface ReadAlongProps extends PanelProps {
	readonly report: Report;
	/** What stands with the headline. */
	readonly caveats: ComponentChildren;
}

/** What was found on a page, in the order of its text, and where in it the reader is. */
export function ReadAlong({ report, state, intents, caveats }: ReadAlongProps) {
	const { settings, place, told } = state;
	const { marked, showLessCertain } = settings;
	const summary = useMemo(() => summarize(report, { showLessCertain }), [report, showLessCertain]);
	const list = useMemo(
		() => listPassages(report, { marked, showLessCertain }),
		[report, marked, showLessCertain],
	);
	const { groups, counts, notes, posts, postFacts } = summary;
	return (
		<>
			<HeadlineBlock summary={summary} report={report}>
				{caveats}
			</HeadlineBlock>
			{groups.length > 0 && (
				<div>
					<CategoryFilters counts={counts} marked={marked} onMark={intents.mark} />
					{canPaint() && (
						<Switch on={settings.marksShown} onChange={intents.showMarks}>
							{say("marks_shown")}
						</Switch>
					)}
				</div>
			)}
			<FoldedNotes notes={notes} onJump={intents.jumpTo} />
			{groups.length > 0 && <Passages list={list} place={place} onJump={intents.jumpTo} />}
			{posts.length > 0 && <Posts posts={posts} facts={postFacts} onJump={intents.jumpTo} />}
			<Dock groups={groups} list={list} place={place} told={told} />
		</>
	);
}
