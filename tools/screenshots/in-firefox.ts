import type { Session, View } from "../browser/session.ts";
import { until } from "../browser/wait.ts";
import type { Album } from "./album.ts";
import { pointAtMark } from "./article.ts";
import { readTabIn } from "./read-tab.ts";

/** Milliseconds until the page has told its place and the list has scrolled there. */
const FOLLOWED = 1_500;

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
	await popup.click("header .button-icon");
	const panel = await session.openPanel();
	await until("the list", () => panel.run(() => document.querySelector(".dock h2") !== null));
	await keep("panel-read", panel);
	await session.tab.run(() => scrollTo(0, 450));
	await new Promise((resolve) => setTimeout(resolve, FOLLOWED));
	await keep("panel-followed", panel);
	await panel.close();
	for (const name of ["options", "welcome"]) {
		const page = await session.extensionPage(`${name}.html`);
		await keep(name, page);
		await page.close();
	}
}
