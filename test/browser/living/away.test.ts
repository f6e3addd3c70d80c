import { until } from "../../../tools/browser/wait.ts";
import { expect, MARKS, test } from "./living.ts";

test("a page that comes back from the back/forward cache has its marks and its report", async ({
	living,
	family,
}) => {
	await living.open("framework");
	await living.expectMarks(...MARKS.quay);
	await living.session.tab.run(noteReturn);
	await living.session.tab.open(`${living.site.url}elsewhere`);
	await living.session.tab.run(() => history.back());
	await until("the page before", async () =>
		(await living.session.tab.url()).endsWith("/living/framework"),
	);
	await living.expectMarks(...MARKS.quay);
	// Playwright starts Chromium without the cache: there the page is loaded anew.
	if (family === "firefox") expect(await living.session.tab.run(hasReturned)).toBe("true");
	const popup = await living.reader.openPopup();
	expect(await popup.run(() => document.querySelector("h1")?.textContent)).toMatch(/^2 of \d+/);
	await popup.close();
	// The tab's record was the other page's meanwhile.
	expect(await living.analyses()).toHaveLength(2);
});

test("the panel follows a page again that comes back from the back/forward cache", async ({
	living,
	family,
}) => {
	const { session, reader, site } = living;
	await living.open("framework");
	await living.expectMarks(...MARKS.quay);
	const panel = await reader.openPanel();
	const entries = () =>
		panel.run(() =>
			[...document.querySelectorAll(".passage")].map((entry) => entry.hasAttribute("aria-current")),
		);
	await expect.poll(entries).toEqual([true, false]);
	await session.tab.run(noteReturn);
	// Its connection ends with that.
	await session.tab.open(`${site.url}elsewhere`);
	await expect.poll(entries).toEqual([]);
	await session.tab.run(() => history.back());
	await expect.poll(entries).toEqual([true, false]);
	if (family === "firefox") expect(await session.tab.run(hasReturned)).toBe("true");
	await reader.choose(panel, "li:last-child > .passage");
	await expect.poll(entries).toEqual([false, true]);
	await panel.close();
});

test("a page in a tab behind is read when the reader turns to it", async ({ living, family }) => {
	test.skip(family === "chromium", "a Chromium that is driven calls every tab visible");
	await living.open("late");
	const behind = await living.listener.run(openBehind, `${living.site.url}living/framework`);
	const ofTab = async () =>
		(await living.analyses()).filter(({ tabId }) => tabId === behind).length;
	expect(await ofTab()).toBe(0);
	await living.listener.run(bringToFront, behind);
	expect(await ofTab()).toBe(1);
	await living.listener.run(closeTab, behind);
});

test("a tab that the browser discarded is read when the reader comes back", async ({
	living,
	family,
}) => {
	test.skip(family === "chromium", "a Chromium that is driven neither freezes nor discards tabs");
	await living.open("late");
	const tab = await living.listener.run(openBehind, `${living.site.url}living/framework`);
	const ofTab = async () => (await living.analyses()).filter(({ tabId }) => tabId === tab).length;
	await living.listener.run(bringToFront, tab);
	expect(await ofTab()).toBe(1);
	await living.texts(); // The reader's tab comes to the front.
	await living.listener.run(discard, tab);
	expect(await ofTab()).toBe(1);
	await living.listener.run(bringToFront, tab);
	expect(await ofTab()).toBe(2);
	await living.listener.run(closeTab, tab);
});

function noteReturn(): void {
	addEventListener("pageshow", ({ persisted }) => {
		document.documentElement.dataset.persisted = String(persisted);
	});
}

function hasReturned(): string | undefined {
	return document.documentElement.dataset.persisted;
}

async function openBehind(url: string): Promise<number> {
	const { tabs } = globalThis.browser ?? globalThis.chrome;
	const { id } = await tabs.create({ url, active: false });
	return id!;
}

async function bringToFront(tabId: number): Promise<void> {
	const { tabs } = globalThis.browser ?? globalThis.chrome;
	await tabs.update(tabId, { active: true });
}

async function discard(tabId: number): Promise<void> {
	const { tabs } = globalThis.browser ?? globalThis.chrome;
	await tabs.discard(tabId);
}

async function closeTab(tabId: number): Promise<void> {
	const { tabs } = globalThis.browser ?? globalThis.chrome;
	await tabs.remove(tabId);
}
