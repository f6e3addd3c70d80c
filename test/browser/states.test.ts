import { expect, test } from "./fixtures.ts";
import { Reader } from "./reader.ts";
import { words } from "./words.ts";

const heading = () => document.querySelector("h1")?.textContent ?? "";

const PAGES = [
	{ path: "plain", what: "a page that is no article", says: words("state_not_article") },
	{ path: "quiet", what: "an article without sources", says: words("state_nothing_found") },
	{
		path: "deutsch",
		what: "an article in another language",
		says: words("state_other_language")
			.replace("$1", "German")
			.replace(/\$LANGUAGE\$/i, "German"),
	},
] as const;

for (const { path, what, says } of PAGES) {
	test(`popup and panel say so on ${what}`, async ({ session, site }) => {
		const reader = new Reader(session);
		await reader.open(`${site.url}${path}`);
		const popup = await reader.openPopup();
		expect(await popup.run(heading)).toBe(says);
		const panel = await reader.openPanel(popup);
		expect(await panel.run(heading)).toBe(says);
		expect(await reader.marks()).toEqual([]);
		await panel.close();
	});
}

test("an article taken for another language is read as English when the reader says so", async ({
	session,
	site,
}) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}song`);
	const popup = await reader.openPopup();
	expect(await popup.run(heading)).toContain("German");
	expect(await reader.marks()).toEqual([]);
	await reader.choose(popup, ".message .button");
	await reader.marksShown();
	await expect.poll(() => popup.run(heading)).toContain("unnamed source");
	const told = words("read_as_english_done");
	expect(await popup.run(() => document.querySelector(".headline")?.textContent)).toContain(told);
	const panel = await reader.openPanel(popup);
	expect(await panel.run(heading)).toContain("unnamed source");
	await panel.close();
	// Another page, be it at the same address, is another matter.
	await reader.open(`${site.url}song`);
	expect(await (await reader.openPopup()).run(heading)).toContain("German");
});

test("popup and panel say so on a page of the browser", async ({ session, family }) => {
	const reader = new Reader(session);
	await reader.open(family === "chromium" ? "chrome://version/" : "about:license");
	const popup = await reader.openPopup();
	expect(await popup.run(heading)).toBe(words("closed_page_browser"));
	const panel = await reader.openPanel(popup);
	expect(await panel.run(heading)).toBe(words("closed_page_browser"));
	await panel.close();
});

test("popup.html?tab=N shows the result of another tab", async ({ session, site }) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	const popup = await reader.openPopup();
	const sentence = await popup.run(heading);
	const tabId = await popup.run(async () => {
		const { tabs } = globalThis.browser ?? globalThis.chrome;
		const [tab] = await tabs.query({ active: true, currentWindow: true });
		return tab?.id ?? -1;
	});
	await popup.close();
	const page = await session.extensionPage(`popup.html?tab=${tabId}`);
	await expect.poll(() => page.run(heading)).toBe(sentence);
});
