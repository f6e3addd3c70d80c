/**
 * What becomes of a page whose tab is frozen, told as JSON. A program of its own: Playwright's runner
 * cannot drive a Chromium that it only connects to, and one that it starts calls every tab visible.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findChromium } from "../../../tools/browser/find.ts";
import { openBrowser } from "../../../tools/browser/open.ts";
import { serveSite } from "../../../tools/browser/serve.ts";
import type { Session } from "../../../tools/browser/session.ts";
import { until } from "../../../tools/browser/wait.ts";
import { ROOT } from "../../../tools/build/paths.ts";
import { Reader } from "../reader.ts";

export interface FrozenTold {
	/** What the page was told: "freeze resume". */
	readonly lifecycle: string;
	/** Words that are marked: when the page was frozen, when it woke, and when it came to rest again. */
	readonly before: readonly string[];
	readonly awake: readonly string[];
	readonly after: readonly string[];
}

/** Milliseconds in which a page that is awake would be read and marked anew. */
const LONG_ENOUGH = 3_000;

async function freezeAndWake(): Promise<FrozenTold> {
	const folder = join(ROOT, "test", "fixtures", "pages", "living");
	const read = (name: string) => readFileSync(join(folder, name), "utf8");
	const pages = [
		["/living/framework", read("framework.html")],
		["/living/articles.js", read("articles.js")],
	] as const;
	const site = await serveSite(new Map(pages));
	const options = { executable: findChromium(), headless: true, tabsSleep: true };
	const session = await openBrowser("chromium", options);
	try {
		const reader = new Reader(session);
		await allowEverySite(session, reader);
		await session.tab.open(`${site.url}living/framework`);
		await session.tab.show();
		const marks = async () => (await reader.marks()).map(({ text }) => text);
		const before = (await reader.marksShown()).map(({ text }) => text);
		await session.tab.run(watchAndEdit);
		await session.setFrozen!(true);
		await sleep(LONG_ENOUGH);
		await session.setFrozen!(false);
		const awake = await marks();
		await session.tab.show();
		await until("the edit to be read", async () => (await marks()).length !== before.length);
		await sleep(LONG_ENOUGH);
		return { lifecycle: await session.tab.run(lifecycle), before, awake, after: await marks() };
	} finally {
		await session.close();
		site.close();
	}
}

/** The welcome page lies behind and is asleep: a click waits for a frame that never comes. */
async function allowEverySite(session: Session, reader: Reader): Promise<void> {
	await session.agreeTo("*://*/*");
	const welcome = await reader.welcomePage();
	await welcome.run(() => {
		document.querySelector<HTMLElement>("input[name=run][value=every-site]")!.click();
	});
	await until("the permission", () => reader.mayRead());
}

/** The page's own timer, by which its words change, runs out while it is frozen. */
function watchAndEdit(): void {
	const { dataset } = document.documentElement;
	for (const name of ["freeze", "resume"]) {
		document.addEventListener(name, () => {
			dataset.lifecycle = `${dataset.lifecycle ?? ""} ${name}`.trim();
		});
	}
	const { edit } = globalThis as unknown as { edit: () => void };
	setTimeout(edit, 800);
}

function lifecycle(): string {
	return document.documentElement.dataset.lifecycle ?? "";
}

console.log(JSON.stringify(await freezeAndWake()));
