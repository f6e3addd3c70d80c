import { useRef, useState } from "preact/hooks";
import { Icon } from "../design/icon.tsx";
import { saveFile } from "../design/save-file.ts";
import { say, sayCount } from "../design/words.ts";
import type { Result } from "../shared/result.ts";
import { Section } from "./section.tsx";
import type { OptionsProps } from "./session.ts";
import {
	FILE_FAULT_LABELS,
	type FileFault,
	openSettingsFile,
	type SettingsFile,
	settingsFileOf,
} from "./settings-file.ts";
import { Sure } from "./sure.tsx";

/** Saving all that was set, reading it back, and starting again. */
export function FileOptions({ state, intents }: OptionsProps) {
	const { settings, corrections } = state;
	const [opened, setOpened] = useState<Result<SettingsFile, FileFault> | null>(null);
	const save = () => {
		const content = settingsFileOf({ settings, corrections: corrections.list });
		saveFile("on-record-settings.json", "application/json", content);
	};
	return (
		<Section id="file">
			<p class="soft">{say("options_file_more")}</p>
			<p class="buttons">
				<button type="button" class="button" onClick={save}>
					<Icon name="download" />
					{say("options_file_save")}
				</button>
				<FileOpener onOpened={setOpened} />
			</p>
			{opened && (
				<Opened
					opened={opened}
					onUse={(file) => {
						intents.useFile(file);
						setOpened(null);
					}}
					onCancel={() => setOpened(null)}
				/>
			)}
			<h3>{say("options_reset_heading")}</h3>
			<p class="soft">{say("options_reset_more")}</p>
			<Sure question={say("options_reset_sure")} yes={say("options_reset")} onYes={intents.reset}>
				{say("options_reset")}
			</Sure>
		</Section>
	);
}

interface OpenerProps {
	readonly onOpened: (opened: Result<SettingsFile, FileFault>) => void;
}

function FileOpener({ onOpened }: OpenerProps) {
	const input = useRef<HTMLInputElement>(null);
	const open = async (files: FileList | null) => {
		const [file] = files ?? [];
		if (file) onOpened(await openSettingsFile(file));
		// The same file can be chosen again after it was mended.
		if (input.current) input.current.value = "";
	};
	return (
		<>
			<button type="button" class="button" onClick={() => input.current?.click()}>
				{say("options_file_open")}
			</button>
			<input
				ref={input}
				type="file"
				accept=".json,application/json"
				hidden
				onChange={(event) => open(event.currentTarget.files)}
			/>
		</>
	);
}

interface OpenedProps {
	readonly opened: Result<SettingsFile, FileFault>;
	readonly onUse: (file: SettingsFile) => void;
	readonly onCancel: () => void;
}

/** What a file holds, before anything of it is taken; or why nothing can be. */
function Opened({ opened, onUse, onCancel }: OpenedProps) {
	if (!opened.ok) {
		return (
			<p class="trouble" role="alert">
				{say(FILE_FAULT_LABELS[opened.error])}
			</p>
		);
	}
	const { settings, corrections } = opened.value;
	const sites = Object.keys(settings.sites).length;
	return (
		<div class="sure" role="status">
			<p>{say("options_file_holds")}</p>
			<ul class="bullets">
				<li>{sayCount("options_file_sites", sites)}</li>
				<li>{sayCount("options_file_corrections", corrections.length)}</li>
			</ul>
			<p class="buttons">
				<button type="button" class="button button-main" onClick={() => onUse(opened.value)}>
					{say("options_file_use")}
				</button>
				<button type="button" class="button" onClick={onCancel}>
					{say("cancel")}
				</button>
			</p>
		</div>
	);
}
