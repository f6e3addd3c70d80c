import { Logo } from "../design/logo.tsx";
import type { SettingsIntents, SettingsState } from "../design/settings-session.ts";
import { Shortcuts } from "../design/shortcuts.tsx";
import { Switch } from "../design/switch.tsx";
import { Told } from "../design/told.tsx";
import { say } from "../design/words.ts";
import { MarkOptions } from "./mark-options.tsx";
import { RunOptions } from "./run-options.tsx";

export interface OptionsProps {
	readonly state: SettingsState;
	readonly intents: SettingsIntents;
}

/** Everything a reader can set, each with what it does. */
export function Options({ state, intents }: OptionsProps) {
	return (
		<main class="sheet">
			<header class="sheet-header">
				<Logo size={32} />
				<h1>{say("options_heading")}</h1>
			</header>
			<MarkOptions state={state} intents={intents} />
			<RunOptions state={state} intents={intents} />
			<section class="panel">
				<h2>{say("options_certainty_heading")}</h2>
				<Switch
					on={state.settings.showLessCertain}
					onChange={(showLessCertain) => intents.change({ showLessCertain })}
				>
					{say("options_certainty")}
				</Switch>
				<p class="soft">{say("options_certainty_more")}</p>
			</section>
			{state.shortcuts.length > 0 && (
				<section class="panel">
					<h2>{say("shortcuts_heading")}</h2>
					<Shortcuts shortcuts={state.shortcuts} />
				</section>
			)}
			<section class="panel">
				<h2>{say("privacy_heading")}</h2>
				<p>{say("privacy")}</p>
			</section>
			<section class="panel">
				<h2>{say("options_reset_heading")}</h2>
				<p class="soft">{say("options_reset_more")}</p>
				<button type="button" class="button" onClick={intents.reset}>
					{say("options_reset")}
				</button>
			</section>
			<Told what={state.told} />
		</main>
	);
}
