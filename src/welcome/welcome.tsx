import { CategoryLegend } from "../design/category-legend.tsx";
import { Choices } from "../design/choices.tsx";
import { Logo } from "../design/logo.tsx";
import type { SettingsIntents, SettingsState } from "../design/settings-session.ts";
import { Shortcuts } from "../design/shortcuts.tsx";
import { Told } from "../design/told.tsx";
import { say } from "../design/words.ts";
import { hasPanel } from "../platform/panel.ts";
import { openOptions } from "../platform/tabs.ts";
import { Example } from "./example.tsx";

interface WelcomeProps {
	readonly state: SettingsState;
	readonly intents: SettingsIntents;
}

/** Ten seconds to understand it, one choice to make, and where to go next. */
export function Welcome({ state, intents }: WelcomeProps) {
	return (
		<main class="sheet">
			<header class="hero">
				<p class="hero-name">
					<Logo size={32} />
					{say("extension_name")}
				</p>
				<h1>{say("welcome_heading")}</h1>
				<p>{say("welcome_intro")}</p>
			</header>
			<Example />
			<RunPanel state={state} intents={intents} />
			<StartPanel state={state} />
			<section class="panel">
				<h2>{say("privacy_heading")}</h2>
				<p>{say("privacy")}</p>
			</section>
			<section class="panel">
				<h2>{say("welcome_legend_heading")}</h2>
				<CategoryLegend />
			</section>
			<section class="panel">
				<h2>{say("welcome_reader_heading")}</h2>
				<p>{say("welcome_reader")}</p>
				<p>{say("welcome_errs")}</p>
				<button type="button" class="button" onClick={openOptions}>
					{say("options_open")}
				</button>
			</section>
			<Told what={state.told} />
		</main>
	);
}

/** What to do next and what to expect then. Only the keys that open the summary; the options have them all. */
function StartPanel({ state: { shortcuts } }: Pick<WelcomeProps, "state">) {
	const opening = shortcuts.filter(({ command, keys }) => command === "open" && keys !== "");
	return (
		<section class="panel">
			<h2>{say("welcome_start_heading")}</h2>
			<p>{say("welcome_start")}</p>
			<p>{say("welcome_then")}</p>
			<p>
				{say("welcome_legend_more")} {hasPanel() && say("welcome_panel")}
			</p>
			{opening.length > 0 && <Shortcuts shortcuts={opening} />}
		</section>
	);
}

function RunPanel({ state, intents }: WelcomeProps) {
	return (
		<section class="panel">
			<Choices
				name="run"
				legend={say("welcome_run_heading")}
				options={[
					{ value: "on-click", label: say("run_on_click") },
					{ value: "every-site", label: say("run_every_site") },
				]}
				chosen={state.mode}
				onChoose={intents.chooseMode}
			/>
			<p class="soft">{say("run_hint")}</p>
			<p class="soft">{say("welcome_run_more")}</p>
		</section>
	);
}
