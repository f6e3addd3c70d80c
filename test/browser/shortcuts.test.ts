import type { ServedSite } from "../../tools/browser/serve.ts";
import type { Session } from "../../tools/browser/session.ts";
import { until } from "../../tools/browser/wait.ts";
import { expect, test } from "./fixtures.ts";
import { Reader } from "./reader.ts";
import { words } from "./words.ts";

/** WebDriver's code points for keys without a character. */
const [ALT, SHIFT] = ["\uE00A", "\uE008"];

/** A reader with an article open, and keys that reach the extension. */
async function atStory(session: Session, site: ServedSite) {
	const press = session.pressShortcut;
	test.skip(press === null, "without a window Chromium passes no shortcut to extensions");
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	return { press: press!, reader };
}

test("Alt+Shift+M reads the page and marks it, then hides and shows the marks", async ({
	session,
	site,
}) => {
	const { press, reader } = await atStory(session, site);
	await press(ALT, SHIFT, "m");
	await reader.marksShown();
	await press(ALT, SHIFT, "m");
	await reader.marksGone();
	await press(ALT, SHIFT, "m");
	await reader.marksShown();
});

test("Alt+Shift+. and Alt+Shift+, go from one unnamed source to the next and back", async ({
	session,
	site,
}) => {
	const { press, reader } = await atStory(session, site);
	await press(ALT, SHIFT, "m");
	await reader.marksShown();
	const tinted = async () => (await reader.marks()).length;
	const before = await tinted();
	await press(ALT, SHIFT, ".");
	await until("a mark in focus", async () => (await tinted()) > before);
	await session.tab.run(() => scrollTo(0, document.body.scrollHeight));
	await press(ALT, SHIFT, ",");
	await expect.poll(() => session.tab.run(() => scrollY)).toBeLessThan(1_000);
});

test("Alt+Shift+P opens the side panel", async ({ session, site }) => {
	const { press, reader } = await atStory(session, site);
	await press(ALT, SHIFT, "p");
	const panel = await session.openPanel();
	await expect
		.poll(() => panel.run(() => document.querySelector("h1")?.textContent))
		.toBe(words("state_no_permission"));
	const popup = await reader.openPopup();
	await expect
		.poll(() => panel.run(() => document.querySelectorAll(".passage").length))
		.not.toBe(0);
	await popup.close();
});
