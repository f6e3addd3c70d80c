import { browser } from "./browser.ts";

export const COMMANDS = ["toggle-marks", "next-unnamed", "previous-unnamed"] as const;
export type Command = (typeof COMMANDS)[number];

/**
 * A keyboard command of the manifest was given. Firefox for Android has no commands. The tab is the
 * one in front; null when the browser names none.
 */
export function onCommand(listener: (command: Command, tabId: number | null) => void): void {
	const { commands } = browser;
	commands?.onCommand.addListener((name, tab) => {
		const command = COMMANDS.find((known) => known === name);
		if (command) listener(command, tab?.id ?? null);
	});
}

/** What browsers call the commands that press the toolbar button and open the panel. */
const NAMES = {
	open: ["_execute_action"],
	panel: ["open-panel", "_execute_sidebar_action"],
} as const;

/** A command with the keys the reader has for it. */
export interface Shortcut {
	/** `open` presses the toolbar button, `panel` opens the side panel. */
	readonly command: Command | keyof typeof NAMES;
	/** "Alt+Shift+S", "Alt+Shift+."; empty when none are set. */
	readonly keys: string;
}

/** Keys that browsers give by the names that a manifest has for them, and what stands on them. */
const SIGNS: readonly (readonly [name: string, sign: string])[] = [
	["Period", "."],
	["Comma", ","],
];

/** Where Chromium lets readers change shortcuts; Firefox has a call for it (137 and later). */
const SHORTCUT_SETTINGS = "chrome://extensions/shortcuts";

/** Opens the place where the reader's browser lets shortcuts be changed. */
export async function openShortcutSettings(): Promise<void> {
	const commands: object = browser.commands;
	const open: unknown = Reflect.get(commands, "openShortcutSettings");
	if (typeof open === "function") await Reflect.apply(open, commands, []);
	else await browser.tabs.create({ url: SHORTCUT_SETTINGS });
}

/** The shortcuts as they are now; none on Firefox for Android. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
	const all = (await browser.commands?.getAll()) ?? [];
	return (["open", "panel", ...COMMANDS] as const).flatMap((command) => {
		const names: readonly string[] =
			command === "open" || command === "panel" ? NAMES[command] : [command];
		const found = all.find(({ name }) => names.includes(name ?? ""));
		return found ? [{ command, keys: asOnKeyboard(found.shortcut ?? "") }] : [];
	});
}

function asOnKeyboard(keys: string): string {
	return SIGNS.reduce((text, [name, sign]) => text.replace(name, sign), keys);
}
