import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChromiumSession } from "../../tools/browser/chromium/session.ts";
import type { Family } from "../../tools/browser/executables.ts";
import type { FirefoxSession } from "../../tools/browser/firefox/session.ts";
import { serveSite } from "../../tools/browser/serve.ts";
import type { Session, View } from "../../tools/browser/session.ts";
import { until } from "../../tools/browser/wait.ts";
import { distOf } from "../../tools/build/paths.ts";
import { expect, openTwice, SAMPLE, test } from "./fixtures.ts";
import { Reader } from "./reader.ts";
import { words } from "./words.ts";

const heading = (view: View) => view.run(() => document.querySelector("h1")?.textContent ?? "");
const shown = (view: View) => view.run(() => document.body.textContent ?? "");
const RESULT = "rest on unnamed sources";

/** Opens the sample and has it read by a click. */
async function readStory(reader: Reader, url: string): Promise<View> {
	await reader.open(`${url}story`);
	const popup = await reader.openPopup();
	await reader.marksShown();
	return popup;
}

for (const [what, damage] of [
	["missing", (file: string) => rm(file)],
	["corrupt", (file: string) => writeFile(file, "not the weights that were built")],
] as const) {
	test(`a trained reader that is ${what} is told, and the rules read instead`, async ({
		family,
		site,
	}) => {
		const folder = await damagedCopy(family, damage);
		const session = await openTwice(family, { folder });
		try {
			const popup = await readStory(new Reader(session), site.url);
			expect(await heading(popup)).toContain(RESULT);
			expect(await shown(popup)).toContain(words("finder_rules"));
		} finally {
			await session.close();
			await rm(folder, { recursive: true });
		}
	});
}

async function damagedCopy(family: Family, damage: (file: string) => Promise<void>) {
	const folder = await mkdtemp(join(tmpdir(), "on-record-damaged-"));
	await cp(distOf(family === "chromium" ? "chrome" : "firefox"), folder, { recursive: true });
	await damage(join(folder, "tagger.bin"));
	return folder;
}

test("an update under an open page leaves one set of marks, and a click brings them up to date", async ({
	session,
	site,
}) => {
	const reader = new Reader(session);
	const popup = await readStory(reader, site.url);
	await popup.close();
	const before = (await reader.marks()).map(({ text }) => text);
	await session.reload();
	const again = await reader.openPopup();
	expect(await heading(again)).toContain(RESULT);
	await expect.poll(async () => (await reader.marks()).map(({ text }) => text)).toEqual(before);
});

test("turned off under an open page, the extension leaves a frame of it alone", async ({
	session,
	family,
}) => {
	// What a frame can see of the sheet that takes Firefox's lines off.
	const saysWhatItSees = `<script>setInterval(() => parent.postMessage([location.hostname,
		getComputedStyle(document.documentElement).getPropertyValue("--q-paint-is")], "*"), 50)</script>`;
	const advertisement = await serveSite(new Map([["/", saysWhatItSees]]), "127.0.0.1");
	const framed = `<!doctype html><title>Reader</title><body style="margin:0">
		<script>onmessage = ({ data: [host, seen] }) => { document.documentElement.dataset[host[0]] = seen }</script>
		<iframe src="/story" style="width:100%;height:95vh;border:0"></iframe>
		<iframe src="${advertisement.url}" style="height:2vh"></iframe>`;
	const site = await serveSite(
		new Map([
			["/framed", framed],
			["/story", `${SAMPLE}${saysWhatItSees}`],
		]),
	);
	const reader = new Reader(session);
	await reader.open(`${site.url}framed`);
	await (await reader.openPopup()).close();
	await reader.marksShown();
	const seen = () => session.tab.run(() => ({ ...document.documentElement.dataset }));
	await expect.poll(seen).toEqual({ l: family === "firefox" ? "1" : "", 1: "" });
	const look = async () => (await session.tab.screenshot()).toString("base64");
	const before = await look();
	await turnOff(session);
	if (family === "chromium") await reader.marksGone();
	await until("the lines to go", async () => (await look()) !== before);
	site.close();
	advertisement.close();
});

test("turned off under an open page, the extension leaves the page alone", async ({
	session,
	site,
	family,
}) => {
	const reader = new Reader(session);
	const popup = await readStory(reader, site.url);
	await popup.close();
	const mark = (await reader.marks()).find(({ x, y }) => x > 0 && y > 0 && y < 800);
	const look = async () => (await session.tab.screenshot()).toString("base64");
	const before = await look();
	await turnOff(session);
	if (family === "chromium") await reader.marksGone();
	await until("the lines to go", async () => (await look()) !== before);
	// In Firefox only names stay, of which nothing is seen: without them the page looks the same.
	const after = await look();
	await session.tab.run(() => CSS.highlights.clear());
	expect((await look()) === after).toBe(true);
	await session.tab.moveMouse(mark!.x, mark!.y);
	await new Promise((resolve) => setTimeout(resolve, 1_000));
	expect(await session.tab.run(() => document.querySelector("html > :not(head, body)"))).toBeNull();
});

/** As the browser's own page of extensions does. */
async function turnOff(session: Session): Promise<void> {
	if (session.family === "firefox") {
		const { commands } = session as FirefoxSession;
		await commands.runAsBrowser(`async () => {
			const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
			await (await AddonManager.getAddonByID("on-record@extension")).disable();
		}`);
		return;
	}
	const { context, origin } = session as ChromiumSession;
	const page = await context.newPage();
	await page.goto("chrome://extensions/");
	const id = new URL(origin).host;
	await page.evaluate(`new Promise((done) => chrome.management.setEnabled("${id}", false, done))`);
	await page.close();
}

test("stored settings that are damaged or of a later version do not keep a page from being read", async ({
	session,
	site,
}) => {
	const reader = new Reader(session);
	const page = await session.extensionPage("options.html");
	for (const stored of [
		null,
		"rubbish",
		{ version: 99, run: "telepathy", marksShown: true, marked: 7 },
	]) {
		await page.run(async (settings) => {
			const { storage } = globalThis.browser ?? globalThis.chrome;
			await storage.local.set({ settings });
		}, stored);
		await session.killBackground();
		const popup = await readStory(reader, site.url);
		expect(await heading(popup)).toContain(RESULT);
		await popup.close();
	}
});

test("a change of settings that cannot be kept is told, and nothing else is lost", async ({
	session,
	site,
	family,
}) => {
	test.skip(family === "firefox", "Firefox keeps to no quota that a test could fill");
	const reader = new Reader(session);
	const page = await session.extensionPage("options.html");
	await page.run(async () => {
		const { storage } = globalThis.chrome;
		for (let size = 1 << 20; size >= 4; size = size >> 1) {
			for (let i = 0; i < 12; i++) {
				await storage.local.set({ [`ballast ${size} ${i}`]: "x".repeat(size) }).catch(() => {});
			}
		}
	});
	const popup = await readStory(reader, site.url);
	await reader.choose(popup, ".footer input[role=switch]");
	await until("word of it", async () => (await shown(popup)).includes(words("told_not_saved")));
	expect((await reader.marks()).length).toBeGreaterThan(0);
});

test("a tab that is closed while it is read takes its result along", async ({ session, site }) => {
	const reader = new Reader(session);
	await reader.allowEverySite();
	const page = await session.extensionPage("options.html");
	await page.run(async (url) => {
		const { tabs } = globalThis.browser ?? globalThis.chrome;
		for (let i = 0; i < 5; i++) {
			const tab = await tabs.create({ url: `${url}story?${i}`, active: true });
			await new Promise((resolve) => setTimeout(resolve, 150 * i));
			await tabs.remove(tab.id!);
		}
	}, site.url);
	const kept = () =>
		page.run(async () => {
			const { storage } = globalThis.browser ?? globalThis.chrome;
			return Object.keys(await storage.session.get(null)).filter((key) => key.startsWith("tab:"));
		});
	await expect.poll(kept).toEqual([]);
});

test("a discarded tab shows no stale result", async ({ session, site }) => {
	const reader = new Reader(session);
	const popup = await readStory(reader, site.url);
	const tabId = await popup.run(async () => {
		const { tabs } = globalThis.browser ?? globalThis.chrome;
		const [tab] = await tabs.query({ active: true, currentWindow: true });
		return tab?.id ?? -1;
	});
	await popup.close();
	const page = await session.extensionPage("options.html");
	const newId = await page.run(async (id) => {
		const { tabs } = globalThis.browser ?? globalThis.chrome;
		const discarded = await tabs.discard(id);
		return discarded?.id ?? id;
	}, tabId);
	const view = await session.extensionPage(`popup.html?tab=${newId}`);
	await until("the popup's sentence", () => heading(view));
	expect(await heading(view)).not.toContain(RESULT);
});
