import type { ChromiumSession } from "../../tools/browser/chromium/session.ts";
import { type LoggingProxy, startProxy } from "../../tools/browser/proxy.ts";
import { sourceOf } from "../../tools/browser/script.ts";
import type { Session, View } from "../../tools/browser/session.ts";
import { until } from "../../tools/browser/wait.ts";
import { test as base, expect, openTwice, SAMPLE } from "./fixtures.ts";
import { Reader } from "./reader.ts";

const STORY = "http://news.example/story";
/** Where something that leaked would go. */
const ELSEWHERE = "http://elsewhere.example/";

/** A browser whose every request goes through a proxy that writes it down. */
const test = base.extend<{ network: LoggingProxy }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off its pattern.
	network: async ({}, use) => {
		const network = await startProxy(new Map([[STORY, SAMPLE]]));
		await use(network);
		network.close();
	},
	session: async ({ family, network }, use) => {
		const session = await openTwice(family, { proxyPort: network.port });
		await use(session);
		await session.close();
	},
});

test("on a reader's whole way no part of the extension asks anything of anybody", async ({
	session,
	network,
}) => {
	const reader = new Reader(session);
	await reader.allowEverySite();
	await reader.open(STORY);
	const marks = await reader.marksShown();
	await session.tab.moveMouse(marks[0]!.x, marks[0]!.y);
	const popup = await reader.openPopup();
	await reader.choose(popup, "[data-category=unnamed] .source-name");
	await handOut(popup);
	await popup.close();
	const panel = await session.extensionPage("panel.html");
	await panel.close();
	const options = await session.extensionPage("options.html");
	await options.click("input[name=mark-style][value=tinted]");
	await until("the change", () => options.run(told));
	await session.killBackground();
	await reader.open(`${STORY}?again`);
	await reader.marksShown();
	expect(network.asked.filter((url) => !isOfTheBrowser(url))).toEqual([STORY, `${STORY}?again`]);
});

test("the proxy hears what a page asks for, so that its silence means something", async ({
	session,
	network,
}) => {
	await session.tab.open(STORY);
	await session.tab.run(ask, ELSEWHERE);
	await until("the page's request", () => network.asked.some((url) => url.startsWith(ELSEWHERE)));
});

test("no part of the extension could ask anything of anybody, nor run text, if it tried", async ({
	session,
	network,
}) => {
	for (const page of ["popup.html", "panel.html", "options.html", "welcome.html"]) {
		await test.step(page, async () => {
			const view = await session.extensionPage(page);
			expect(await view.run(ask, ELSEWHERE)).toEqual({ fetch: "refused", image: "refused" });
			expect(await view.run(compile)).toBe("refused");
		});
	}
	await test.step("the background", async () => {
		const asked = await runInBackground(session, ask, ELSEWHERE);
		expect(asked).toMatchObject({ fetch: "refused" });
		expect(await runInBackground(session, compile, null)).toBe("refused");
	});
	expect(network.asked.filter((url) => url.includes("elsewhere"))).toEqual([]);
});

/** Hosts that the browsers ask by themselves, with or without an extension. */
const MAKERS =
	/(?:^|\.)(?:google|googleapis|gvt1|mozilla|firefox|microsoft|msn|bing)\.(?:com|net|org)$/;

function isOfTheBrowser(asked: string): boolean {
	const { hostname, pathname } = new URL(asked.replace(/^CONNECT /, "https://"));
	return MAKERS.test(hostname) || pathname === "/favicon.ico";
}

/** Hands the result out in every way there is; whether the browser lets it is not asked here. */
async function handOut(popup: View): Promise<void> {
	const items = () =>
		[...document.querySelectorAll<HTMLElement>("[data-item]")].map((one) => one.dataset.item!);
	for (const item of await popup.run(items)) {
		await popup.click(".footer [popovertarget=hand-out]");
		await popup.click(`[data-item=${item}]`);
		await until("word of it", () => popup.run(told));
	}
}

function told(): string {
	return document.querySelector("[role=status]")?.textContent ?? "";
}

/** The worker itself in Chromium; in Firefox the background's page, opened in a tab. */
async function runInBackground<Argument, Value>(
	session: Session,
	script: (argument: Argument) => Promise<Value>,
	argument: Argument,
): Promise<Value> {
	if (session.family === "firefox") {
		const page = await session.extensionPage("_generated_background_page.html");
		return page.run(script, argument);
	}
	const [worker] = (session as ChromiumSession).context.serviceWorkers();
	return worker!.evaluate<Value>(`(${sourceOf(script)})(${JSON.stringify(argument)})`);
}

type Tried = Record<string, "answered" | "refused">;

/** Tries to reach an address in the ways that pages have; runs by itself. */
async function ask(address: string): Promise<Tried> {
	const how: Tried = {};
	how.fetch = await fetch(`${address}fetch`, { mode: "no-cors" }).then(
		() => "answered" as const,
		() => "refused" as const,
	);
	if (typeof Image === "undefined") return how;
	how.image = await new Promise((resolve) => {
		const image = new Image();
		image.onload = () => resolve("answered");
		image.onerror = () => resolve("refused");
		image.src = `${address}image`;
	});
	return how;
}

/** Tries to run text as code; runs by itself. */
async function compile(): Promise<"answered" | "refused"> {
	// What a test runs is let off the policy; what comes in a later turn is not.
	await new Promise((resolve) => setTimeout(resolve, 20));
	if (typeof document === "undefined") {
		try {
			return Reflect.get(globalThis, "eval")("'answered'");
		} catch {
			return "refused";
		}
	}
	const script = document.createElement("script");
	script.textContent = "document.documentElement.dataset.compiled = 'answered'";
	document.head.append(script);
	return document.documentElement.dataset.compiled === "answered" ? "answered" : "refused";
}
