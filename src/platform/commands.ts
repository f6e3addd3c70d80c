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

/** What the browser calls the command that presses the toolbar button. */
const OPEN = "_execute_action";

/** A command with the keys the reader has for it. */
export interface Shortcut {
	/** `open` presses the toolbar button. */
	readonly command: Command | "open";
	/** As the browser prints them, "Alt+Shift+S"; empty when none are set. */
	readonly keys: string;
}

/** The shortcuts as they are now; none on Firefox for Android. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
	const all = (await browser.commands?.getAll()) ?? [];
	return (["open", ...COMMANDS] as const).flatMap((command) => {
		const found = all.find(({ name }) => name === (command === "open" ? OPEN : command));
		return found ? [{ command, keys: found.shortcut ?? "" }] : [];
	});
}
