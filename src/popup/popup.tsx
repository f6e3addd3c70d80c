import { say } from "../design/words.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { Result } from "./result.tsx";
import { RunChoices } from "./run-choices.tsx";
import type { Intents, PopupState } from "./state.ts";
import { StateMessage } from "./state-message.tsx";

export interface ViewProps {
	readonly state: PopupState;
	readonly intents: Intents;
}

/** The whole popup: state in, intents out. */
export function Popup({ state, intents }: ViewProps) {
	const { tab, host } = state;
	return (
		<>
			<Header host={host} onOptions={intents.openOptions} />
			<main aria-busy={tab.status === "reading"}>
				{tab.status === "read" ? (
					<Result report={tab.report} settings={state.settings} intents={intents} />
				) : (
					<StateMessage state={state} intents={intents} />
				)}
				{"report" in tab && tab.report.finder === "rules" && (
					<p class="soft small">{say("finder_rules")}</p>
				)}
				{host !== null && tab.status !== "closed-page" && (
					<RunChoices host={host} choice={state.choice} onChoose={intents.chooseRun} />
				)}
			</main>
			<Footer state={state} intents={intents} />
		</>
	);
}
