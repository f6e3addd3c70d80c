import { Logo } from "../design/logo.tsx";
import { Shortcuts } from "../design/shortcuts.tsx";
import { Switch } from "../design/switch.tsx";
import { Told } from "../design/told.tsx";
import { say } from "../design/words.ts";
import { openShortcutSettings } from "../platform/commands.ts";
import { About } from "./about.tsx";
import { Corrections } from "./corrections.tsx";
import { Diary } from "./diary/diary.tsx";
import { FileOptions } from "./file-options.tsx";
import { MarkOptions } from "./mark-options.tsx";
import { RunOptions } from "./run-options.tsx";
import { Contents, SECTIONS, Section, type SectionId } from "./section.tsx";
import type { OptionsProps } from "./session.ts";

/** Everything a reader can set, each with what it does. */
export function Options({ state, intents }: OptionsProps) {
	const props = { state, intents };
	const ids = (Object.keys(SECTIONS) as SectionId[]).filter(
		(id) => id !== "shortcuts" || state.shortcuts.length > 0,
	);
	return (
		<div class="with-contents">
			<header class="sheet-header">
				<Logo size={32} />
				<h1>{say("options_heading")}</h1>
			</header>
			<Contents ids={ids} />
			<main class="sheet">
				<Trouble {...props} />
				<MarkOptions {...props} />
				<RunOptions {...props} />
				<CertaintyOptions {...props} />
				<Corrections {...props} />
				<Diary {...props} />
				{ids.includes("shortcuts") && <ShortcutOptions {...props} />}
				<FileOptions {...props} />
				<About />
				<Told what={state.told} />
			</main>
		</div>
	);
}

/** What storage held and could not be read. */
function Trouble({ state: { soundness } }: OptionsProps) {
	if (soundness === "sound") return null;
	return (
		<p class="trouble" role="alert">
			{say(soundness === "newer" ? "settings_newer" : "settings_damaged")}
		</p>
	);
}

function CertaintyOptions({ state: { settings }, intents }: OptionsProps) {
	return (
		<Section id="certainty">
			<Switch
				on={settings.showLessCertain}
				onChange={(showLessCertain) => intents.change({ showLessCertain })}
			>
				{say("options_certainty")}
			</Switch>
			<p class="soft">{say("options_certainty_more")}</p>
		</Section>
	);
}

function ShortcutOptions({ state: { shortcuts } }: OptionsProps) {
	return (
		<Section id="shortcuts">
			<Shortcuts shortcuts={shortcuts} />
			<button type="button" class="button" onClick={openShortcutSettings}>
				{say("shortcuts_change")}
			</button>
		</Section>
	);
}
