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
