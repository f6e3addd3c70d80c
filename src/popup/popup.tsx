import { Caveats } from "../report/caveats.tsx";
import { Header } from "../report/header.tsx";
import { StateMessage } from "../report/state-message.tsx";
import { reportIn } from "../report/tab-report.ts";
import { Footer } from "./footer.tsx";
import type { PopupProps } from "./intents.ts";
import { Result } from "./result.tsx";
import { RunChoices } from "./run-choices.tsx";

/** The whole popup: state in, intents out. */
export function Popup({ state, intents }: PopupProps) {
	const { tab, host } = state;
	const shown = reportIn(tab);
	const caveats = <Caveats tab={tab} />;
	const choices = host !== null && tab.status !== "closed-page" && (
		<RunChoices host={host} choice={state.choice} onChoose={intents.chooseRun} />
	);
	return (
		<>
			<Header host={host} onOptions={intents.openOptions} onPanel={intents.openPanel} />
			<main aria-busy={tab.status === "reading"}>
				{tab.status !== "read" && <StateMessage state={state} intents={intents} />}
				{shown ? (
					<Result report={shown} settings={state.settings} intents={intents} caveats={caveats}>
						{choices}
					</Result>
				) : (
					<>
						{caveats}
						{choices}
					</>
				)}
			</main>
			<Footer state={state} intents={intents} />
		</>
	);
}
