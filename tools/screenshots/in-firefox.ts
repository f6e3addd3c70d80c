import type { Session, View } from "../browser/session.ts";
import { until } from "../browser/wait.ts";
import type { Album } from "./album.ts";
import { pointAtMark } from "./article.ts";
import { readTabIn } from "./read-tab.ts";

/** The main views as Firefox draws them. */
export async function pictureInFirefox(
	session: Session,
	site: string,
	album: Album,
): Promise<void> {
	const keep = (name: string, view: View) => album.keep(`firefox-${name}`, () => view.screenshot());
	await readTabIn(session, `${site}story`);
	await keep("page", session.tab);
	await pointAtMark(session);
	await keep("page-card", session.tab);
	await session.tab.moveMouse(1, 1);
	const popup = await session.clickToolbar();
	// Firefox takes no picture of a popup that still grows to its content.
	await until("the result", () => popup.run(() => document.querySelector(".bar") !== null));
	await keep("popup-read", popup);
	await popup.close();
	for (const name of ["options", "welcome"]) {
		const page = await session.extensionPage(`${name}.html`);
		await keep(name, page);
		await page.close();
	}
}
