import type { TabState } from "../../src/shared/tab-state.ts";
import type { FirefoxSession } from "../browser/firefox/session.ts";
import type { Session, View } from "../browser/session.ts";
import { until } from "../browser/wait.ts";
import type { Album } from "./album.ts";
import { pointAtMark } from "./article.ts";
import { readTabIn } from "./read-tab.ts";
import { statesFrom } from "./states.ts";

/** Milliseconds until the page has told its place and the list has scrolled there. */
const FOLLOWED = 1_500;
/** Milliseconds until a page has taken on a new look. */
const DRAWN = 300;

/** CSS pixels of windows: the narrowest that Firefox draws, and the one it opens. */
const WINDOWS = {
	narrow: { width: 450, height: 900 },
	usual: { width: 1280, height: 900 },
} as const;
/** CSS pixels of a window that are not the page's. */
const TOOLBARS = 90;
/** What the reader may have set in Firefox: `layout.css` and "Override the colors" in its settings. */
const LOOKS = {
	light: { scheme: 1, colors: 0 },
	dark: { scheme: 0, colors: 0 },
	contrast: { scheme: 1, colors: 2 },
} as const;
const SET_LOOK = `({ scheme, colors }) => {
	Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", scheme);
	Services.prefs.setIntPref("browser.display.document_color_use", colors);
}`;

/** The views as Firefox draws them: where it opens them itself, and in tabs in every state and look. */
export async function pictureInFirefox(
	session: Session,
	site: string,
	album: Album,
): Promise<void> {
	const keep = (name: string, view: View) => album.keep(`firefox-${name}`, () => view.screenshot());
	const { tabId, report } = await readTabIn(session, `${site}story`);
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
	const firefox = session as FirefoxSession;
	for (const name of ["options", "welcome"]) {
		const page = await session.extensionPage(`${name}.html`);
		await inEveryLook(firefox, page, name, album);
		await page.close();
	}
	await pictureStates(firefox, { tabId, report }, album);
}

/** The states of the popup and the side panel that are kept of a read page, in a tab. */
async function pictureStates(
	session: FirefoxSession,
	{ tabId, report }: Awaited<ReturnType<typeof readTabIn>>,
	album: Album,
): Promise<void> {
	const keeper = await session.extensionPage("options.html");
	const states = Object.entries(statesFrom(report)).filter(([, { status }]) => KEPT.has(status));
	for (const view of ["popup", "panel"]) {
		for (const [name, state] of states) {
			const picture = `firefox-${view}-in-tab-${name}`;
			if (!album.wants(picture)) continue;
			await keeper.run(keepState, { tabId, state });
			await session.commands.resize(WINDOWS.narrow);
			const page = await session.extensionPage(`${view}.html?tab=${tabId}`);
			await drawn();
			await album.keep(picture, () => wholePage(session, page));
			await page.close();
		}
	}
	await keeper.run(keepState, { tabId, state: { status: "read", report } });
	await keeper.close();
}

/** What views show of a tab without asking the background. */
const KEPT: ReadonlySet<TabState["status"]> = new Set([
	"read",
	"nothing-found",
	"not-article",
	"other-language",
	"failed",
]);

/** Runs in a page of the extension: puts a state in the place of what is kept of a tab. */
async function keepState({
	tabId,
	state,
}: {
	readonly tabId: number;
	readonly state: TabState;
}): Promise<void> {
	const { session } = (globalThis as unknown as { chrome: typeof chrome }).chrome.storage;
	const key = `tab:${tabId}`;
	const { [key]: kept } = await session.get(key);
	await session.set({ [key]: JSON.stringify({ ...JSON.parse(kept as string), state }) });
}

/** In a window as high as all of the page: what sticks to the window's edge hides nothing. */
async function wholePage({ commands }: FirefoxSession, page: View): Promise<Buffer> {
	const height = await page.run(() => document.documentElement.scrollHeight);
	await commands.resize({ ...WINDOWS.narrow, height: Math.max(600, height) + TOOLBARS });
	return page.screenshot();
}

async function inEveryLook(
	{ commands }: FirefoxSession,
	page: View,
	name: string,
	album: Album,
): Promise<void> {
	for (const [size, window] of Object.entries(WINDOWS)) {
		await commands.resize(window);
		for (const [look, settings] of Object.entries(LOOKS)) {
			await commands.runAsBrowser(SET_LOOK, settings);
			await drawn();
			await page.run(() => scrollTo(0, 0));
			await album.keep(`firefox-${name}-${size}-${look}`, () => commands.screenshot(true));
		}
	}
	await commands.runAsBrowser(SET_LOOK, LOOKS.light);
}

async function drawn(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, DRAWN));
}
