import { Icon } from "../design/icon.tsx";
import { Switch } from "../design/switch.tsx";
import { Told } from "../design/told.tsx";
import { say } from "../design/words.ts";
import { Caveats } from "../report/caveats.tsx";
import { headlineOf } from "../report/headline.ts";
import { headlineSentence } from "../report/headline-block.tsx";
import { StateMessage } from "../report/state-message.tsx";
import { sentencesFor } from "../report/state-sentences.ts";
import { countsIn } from "../report/summary.ts";
import { isMarked, reportIn } from "../report/tab-report.ts";
import { canPaint } from "../shared/can-paint.ts";
import { ReadAlong } from "./read-along.tsx";
import type { PanelProps, PanelState } from "./state.ts";

/** The whole panel: state in, intents out. */
export function Panel({ state, intents }: PanelProps) {
	const { tab, host } = state;
	const report = reportIn(tab);
	const caveats = <Caveats tab={tab} />;
	return (
		<>
			<header class="header">
				<span class="header-host soft small">{host}</span>
				<button
					type="button"
					class="button button-icon"
					title={say("options_open")}
					aria-label={say("options_open")}
					onClick={intents.openOptions}
				>
					<Icon name="settings" />
				</button>
			</header>
			<p class="aside" role="status">
				{announcement(state)}
			</p>
			<main aria-busy={tab.status === "reading"}>
				{tab.status !== "read" && <StateMessage state={state} intents={intents} />}
				{report ? (
					<ReadAlong report={report} state={state} intents={intents} caveats={caveats} />
				) : (
					<>
						{caveats}
						{isMarked(tab) && canPaint() && (
							<Switch on={state.settings.marksShown} onChange={intents.showMarks}>
								{say("marks_shown")}
							</Switch>
						)}
						<Told what={state.told} />
					</>
				)}
			</main>
		</>
	);
}

/**
 * Read aloud when the panel comes to show another page, and then only the one sentence: what changes
 * as the reader scrolls is not announced.
 */
function announcement(state: PanelState): string {
	const { tab, settings } = state;
	if (tab.status === "reading") return "";
	if (tab.status !== "read") return sentencesFor(state).heading;
	return headlineSentence(headlineOf(countsIn(tab.report, settings)));
}
