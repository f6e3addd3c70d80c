import type { Command } from "../platform/commands.ts";
import type { Ports } from "./ports.ts";
import type { SettingsKeeper } from "./settings-keeper.ts";
import type { TabReader } from "./tab-reader.ts";

/** Does what a keyboard command asks. A page not read yet is read first: a command is a click. */
export async function runCommand(
	command: Command,
	tabId: number,
	{ ports, reader, keeper }: { ports: Ports; reader: TabReader; keeper: SettingsKeeper },
): Promise<void> {
	// A page that cannot be read has nothing to step to: the button's title says why.
	const step = (direction: 1 | -1) =>
		ports.callContent(tabId, "stepUnnamed", { direction }).catch(() => false);
	const { status } = await reader.stateOf(tabId);
	const isUnread = status === "unread";
	// Whoever asks for marks on a page not read yet wants to see them, not to hide them. Said before
	// the reading, as the reader may be at the marks by its end.
	if (isUnread && command === "toggle-marks") await keeper.change({ marksShown: true });
	if (isUnread) await reader.readTab(tabId);
	switch (command) {
		case "toggle-marks":
			if (!isUnread) await keeper.toggleMarks();
			return;
		case "next-unnamed":
			await step(1);
			return;
		case "previous-unnamed":
			await step(-1);
			return;
	}
}
