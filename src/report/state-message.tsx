import { say } from "../design/words.ts";
import { ReadingMessage } from "./reading-message.tsx";
import type { ViewIntents, ViewProps } from "./state.ts";
import { actionFor, type StateAction } from "./state-action.ts";
import { sentencesFor } from "./state-sentences.ts";

/** Every state but a result: a plain sentence, why, and what can be done. */
export function StateMessage({ state, intents }: ViewProps) {
	const { tab, isSlow = false } = state;
	if (tab.status === "reading") return <ReadingMessage tab={tab} isSlow={isSlow} />;
	const { heading, more } = sentencesFor(state);
	const action = actionFor(state);
	return (
		<section class="message">
			<h1>{heading}</h1>
			{more !== null && <p class="soft">{more}</p>}
			{action && (
				<p>
					<button type="button" class={classOf(action)} onClick={() => act(action, intents)}>
						{say(action.label, state.host ?? "")}
					</button>
				</p>
			)}
		</section>
	);
}

/** What is seldom wanted does not call for a click. */
function classOf({ does }: StateAction): string {
	return does === "read-as-english" ? "button" : "button button-main";
}

function act(action: StateAction, intents: ViewIntents): void {
	if (action.does === "choose") intents.chooseRun(action.choice);
	else if (action.does === "read") intents.readPage();
	else intents.readAsEnglish();
}
