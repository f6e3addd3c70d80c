/** The place beside the page: Chromium's side panel, Firefox's sidebar. */
import { browser } from "./browser.ts";

/** Chromium's; Firefox's types do not know it. */
interface SidePanel {
	open(options: { windowId: number }): Promise<void>;
}

function sidePanel(): SidePanel | null {
	return (browser as { readonly sidePanel?: SidePanel }).sidePanel ?? null;
}

/** Whether the browser has such a place; phones have none. */
export function hasPanel(): boolean {
	return sidePanel() !== null || browser.sidebarAction !== undefined;
}

/**
 * Gets ready to open the panel in this window: the result must be called in the click itself. Null
 * where the browser has no such place, as on phones.
 *
 * @param atLeisure when the browser may be asked: long before the click, which leaves no time for it, as
 * the panel may be opened in the click alone
 */
export function panelOpener(atLeisure: Promise<void>): (() => Promise<void>) | null {
	const panel = sidePanel();
	if (!panel) return browser.sidebarAction ? () => browser.sidebarAction.open() : null;
	let windowId: number | undefined;
	const known = atLeisure
		.then(() => browser.windows.getCurrent())
		.then(({ id }) => {
			windowId = id;
		});
	return async () => {
		if (windowId === undefined) await known;
		await panel.open({ windowId: windowId! });
	};
}

/** The command that Chromium has for it; Firefox has one of its own that needs no listener. */
const COMMAND = "open-panel";

/** Opens the panel when its keys are pressed. Must run in the background's first turn. */
export function openPanelOnCommand(): void {
	const panel = sidePanel();
	if (!panel) return;
	browser.commands?.onCommand.addListener((name, tab) => {
		const windowId = tab?.windowId;
		// At once: the browser opens it only while it handles the keys.
		if (name === COMMAND && windowId !== undefined) void panel.open({ windowId });
	});
}
