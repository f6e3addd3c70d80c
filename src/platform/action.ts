import { browser } from "./browser.ts";

/** How the toolbar button looks for one tab; the browser forgets it when the tab navigates. */
export interface Badge {
	/** At most four characters fit; empty for none. */
	readonly text: string;
	readonly title: string;
}

/** Shows a badge. A tab that was closed meanwhile is no error. */
export async function showBadge(tabId: number, { text, title }: Badge): Promise<void> {
	const { action } = browser;
	await Promise.all([
		action.setBadgeText({ tabId, text }),
		action.setTitle({ tabId, title }),
	]).catch(ignoreClosedTab);
}

/** Sets the badge's colours for all tabs. Chromium before 110 has no text colour. */
export async function setBadgeColors(background: string, text: string): Promise<void> {
	const { action } = browser;
	await action.setBadgeBackgroundColor({ color: background });
	await (action.setBadgeTextColor ? action.setBadgeTextColor({ color: text }) : null);
}

function ignoreClosedTab(error: unknown): void {
	if (!/no tab|invalid tab/i.test(String(error))) throw error;
}
