import type { Session } from "../browser/session.ts";

const INVITATION = `
The page is open in a browser of its own, with the extension in it.
Click the On Record button in the toolbar, or press Alt+Shift+S. Close the window to end.
`;

/** Leaves the page to the user and waits until the browser is closed. */
export async function showToUser(session: Session, url: string): Promise<void> {
	await session.tab.open(url);
	console.log(INVITATION);
	await session.ended;
}
