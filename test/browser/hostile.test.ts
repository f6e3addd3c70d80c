import { type ServedSite, serveSite } from "../../tools/browser/serve.ts";
import { until } from "../../tools/browser/wait.ts";
import { test as base, expect, SAMPLE } from "./fixtures.ts";
import * as pages from "./hostile-pages.ts";
import { Reader } from "./reader.ts";
import { words } from "./words.ts";

const SITE = new Map([
	["/story", SAMPLE],
	["/markup", pages.MARKUP_EVERYWHERE],
	["/mask", pages.MASKED_FORM],
	["/broken", pages.BROKEN_WORLD],
	["/data", pages.LYING_DATA],
	["/embeds", pages.FALSE_EMBEDS],
	["/huge", pages.TEN_MEGABYTES],
	["/deep", pages.DEEP],
]);

const test = base.extend<{ site: ServedSite }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off its pattern.
	site: async ({}, use) => {
		const site = await serveSite(SITE);
		await use(site);
		site.close();
	},
});

const heading = () => document.querySelector("h1")?.textContent ?? "";
const shown = () => document.body.textContent ?? "";

/** What a page may have smuggled into a document. */
const smuggled = () => ({
	id: document.documentElement.id,
	elements: document.querySelectorAll("img, script:not([src]), iframe, a:not([href^=options])")
		.length,
	polluted: "polluted" in {},
});
const NOTHING = { id: "", elements: 0, polluted: false };

test("markup in titles, names, reasons and posts is shown as text", async ({ session, site }) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}markup`);
	const popup = await reader.openPopup();
	expect(await popup.run(smuggled)).toEqual(NOTHING);
	expect(await popup.run(shown)).toContain("<img src=x onerror=");
	await popup.close();
	const mark = (await reader.marksShown()).find(({ y, x }) => y > 0 && y < 800 && x > 0);
	await session.tab.moveMouse(mark!.x, mark!.y);
	await until("the card", () => session.tab.run(isCardOpen));
	expect(await session.tab.run(() => document.documentElement.id)).toBe("");
	expect(site.asked).not.toContain("/x");
});

for (const { path, what } of [
	{ path: "mask", what: "whose forms and names mask what is asked of them" },
	{ path: "broken", what: "that took its own world apart" },
	{ path: "data", what: "whose metadata lies" },
	{ path: "embeds", what: "with false embeds" },
]) {
	test(`a page ${what} is read as its reader sees it`, async ({ session, site }) => {
		const reader = new Reader(session);
		await reader.open(`${site.url}${path}`);
		const popup = await reader.openPopup();
		await until("marks", () => session.tab.run(() => CSS.highlights.size > 0));
		expect(await popup.run(shown)).toContain("Two officials");
		expect(await popup.run(smuggled)).toEqual(NOTHING);
		expect(await popup.run(shown)).not.toContain("confessed");
		expect(await popup.run(links)).toEqual([]);
	});
}

test("ten megabytes of text are refused in a sentence, and the page lives on", async ({
	session,
	site,
}) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}huge`);
	const popup = await reader.openPopup();
	expect(await popup.run(shown)).toContain(words("failed_too_long"));
	await popup.close();
	await reader.open(`${site.url}story`);
	expect(await (await reader.openPopup()).run(heading)).toContain("rest on unnamed sources");
});

test("elements nested without end keep nobody from reading the rest", async ({
	session,
	site,
	family,
}) => {
	// Firefox by itself hangs from about 40,000 on.
	const thousands = family === "chromium" ? 100 : 30;
	const reader = new Reader(session);
	await reader.open(`${site.url}deep?thousands=${thousands}`);
	const popup = await reader.openPopup();
	expect(await popup.run(heading)).toContain("rest on unnamed sources");
	const marked = (await reader.marksShown()).map(({ text }) => text).join(" | ");
	expect(marked).toContain("Two officials");
	expect(marked).not.toContain("sailors");
});

const links = () => [...document.querySelectorAll("a")].map(({ href }) => href);
const isCardOpen = () => document.querySelector("html > :not(head, body)") !== null;
