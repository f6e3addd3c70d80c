import { Choices } from "../design/choices.tsx";
import { Icon } from "../design/icon.tsx";
import { say } from "../design/words.ts";
import type { MessageKey } from "../shared/message-key.ts";
import { RUN_MODES, type RunMode, type SiteChoice } from "../shared/settings.ts";
import { Section } from "./section.tsx";
import type { OptionsProps } from "./session.ts";

const MODE_LABELS: Readonly<Record<RunMode, MessageKey>> = {
	"on-click": "run_on_click",
	"listed-sites": "run_listed_sites",
	"every-site": "run_every_site",
};

/** When pages are read, and the sites that are treated differently. */
export function RunOptions({ state, intents }: OptionsProps) {
	return (
		<Section id="reading">
			<Choices
				name="run"
				legend={say("run_heading")}
				options={RUN_MODES.map((value) => ({ value, label: say(MODE_LABELS[value]) }))}
				chosen={state.mode}
				onChoose={intents.chooseMode}
			/>
			<p class="soft">{say("run_hint")}</p>
			<Sites state={state} intents={intents} />
		</Section>
	);
}

function Sites({ state: { settings, mode }, intents }: OptionsProps) {
	const hosts = Object.entries(settings.sites).sort(([a], [b]) => a.localeCompare(b));
	return (
		<>
			<h3>{say("options_sites_heading")}</h3>
			{hosts.length === 0 && <p class="soft">{say("options_sites_none")}</p>}
			{hosts.length > 0 && (
				<ul class="sites">
					{hosts.map(([host, choice]) => (
						<li key={host} class="site">
							<span class="site-host">{host}</span>
							<span class="soft">{say(siteLabel(choice, mode))}</span>
							<button
								type="button"
								class="button button-icon"
								aria-label={say("options_site_forget", host)}
								title={say("options_site_forget", host)}
								onClick={() => intents.forgetSite(host)}
							>
								<Icon name="remove" />
							</button>
						</li>
					))}
				</ul>
			)}
		</>
	);
}

/** A site chosen earlier is not read by itself while On Record waits for clicks everywhere. */
function siteLabel(choice: SiteChoice, mode: RunMode): MessageKey {
	if (choice === "off") return "options_site_off";
	return mode === "on-click" ? "options_site_waits" : "options_site_on";
}
