import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Report } from "../../../src/shared/tab-state.ts";
import { type ServedSite, serveSite } from "../../../tools/browser/serve.ts";
import type { Session, View } from "../../../tools/browser/session.ts";
import { ROOT } from "../../../tools/build/paths.ts";
import { test as base, expect, openTwice } from "../fixtures.ts";
import { Reader } from "../reader.ts";

export { expect } from "../fixtures.ts";

/** Milliseconds in which an article is analysed that has come to rest, or nothing happens any more. */
const AFTERWARDS = 1_800;

/** Words that stand in each mark of an article of `articles.js`, in the order of the text. */
export const MARKS = {
	quay: ["two people briefed on the decision", "a port official"],
	bakery: ["a council employee", "a neighbour"],
	trains: ["a senior railway manager", "an engineer"],
} as const;

/** What the extension told its open views of one tab. */
export interface Told {
	readonly tabId: number;
	readonly status: string;
	readonly url: string;
	readonly title: string;
	/** Of the posts on the page: platform, handle and form. */
	readonly posts: readonly string[];
}

/** One browser for all tests of a worker: a reader who has every page read. */
class Living {
	constructor(
		readonly session: Session,
		readonly reader: Reader,
		readonly site: ServedSite,
		readonly listener: View,
	) {}

	/** Opens one of the pages of `test/fixtures/pages/living`. */
	async open(name: string): Promise<void> {
		await this.listener.run(forgetTold);
		await this.session.tab.open(`${this.site.url}living/${name}`);
	}

	/** Calls a function of the page. */
	call(name: string, ...args: readonly unknown[]): Promise<void> {
		return this.session.tab.run(callInPage, { name, args });
	}

	async texts(): Promise<string[]> {
		return (await this.reader.marks()).map(({ text }) => text);
	}

	/** Waits until exactly these words are marked, each in a mark of its own. */
	async expectMarks(...words: readonly string[]): Promise<void> {
		const found = async () => {
			const texts = await this.texts();
			// What is not as expected is shown as it is.
			return texts.map((text, i) => (text.includes(words[i] ?? "\0") ? words[i] : text));
		};
		await expect.poll(found).toEqual(words);
	}

	/** What was told of pages since the page was opened, once all has come to rest. */
	async told(): Promise<Told[]> {
		await sleep(AFTERWARDS);
		return this.listener.run(toldSoFar);
	}

	/** Which scripts its page has asked for since it was opened, besides the one that reads. */
	scriptsBrought(): Promise<string[]> {
		return this.listener.run(scriptsSoFar);
	}

	/** What was analysed since the page was opened, once all has come to rest. */
	async analyses(): Promise<Told[]> {
		return (await this.told()).filter(({ status }) => ["read", "nothing-found"].includes(status));
	}
}

export const test = base.extend<object, { living: Living }>({
	living: [
		async ({ family }, use) => {
			const session = await openTwice(family);
			const site = await serveSite(pages());
			const reader = new Reader(session);
			await reader.allowEverySite();
			const listener = await reader.welcomePage();
			await listener.run(listenToExtension);
			await use(new Living(session, reader, site, listener));
			await session.close();
			site.close();
		},
		{ scope: "worker" },
	],
});

function pages(): Map<string, string> {
	const folder = join(ROOT, "test", "fixtures", "pages", "living");
	const files = readdirSync(folder).map((file) => {
		const path = file.replace(/\.html$/, "");
		return [`/living/${path}`, readFileSync(join(folder, file), "utf8")] as const;
	});
	return new Map([...files, ["/elsewhere", "<!doctype html><title>Elsewhere</title><p>Nothing."]]);
}

/** What is told is kept in the page's markup: Firefox runs each script in a world of its own. */
function listenToExtension(): void {
	const { runtime } = globalThis.browser ?? globalThis.chrome;
	const { dataset } = document.documentElement;
	runtime.onMessage.addListener((message) => {
		const { call, request } = message as {
			call: string;
			request: { tabId: number; script: string; state: { status: string; report?: Report } };
		};
		if (call === "bringScript") {
			dataset.brought = JSON.stringify([...JSON.parse(dataset.brought ?? "[]"), request.script]);
		}
		if (call !== "tabChanged") return;
		const { status, report } = request.state;
		const { url = "", title = "", analysis } = report ?? {};
		const posts = (analysis?.posts ?? []).map(
			({ platform, handle, form }) => `${platform} ${handle} ${form}`,
		);
		const told = JSON.parse(dataset.told ?? "[]") as unknown[];
		dataset.told = JSON.stringify([...told, { tabId: request.tabId, status, url, title, posts }]);
	});
}

function forgetTold(): void {
	delete document.documentElement.dataset.told;
	delete document.documentElement.dataset.brought;
}

function toldSoFar(): Told[] {
	return JSON.parse(document.documentElement.dataset.told ?? "[]") as Told[];
}

function scriptsSoFar(): string[] {
	return JSON.parse(document.documentElement.dataset.brought ?? "[]") as string[];
}

function callInPage({ name, args }: { name: string; args: readonly unknown[] }): void {
	const page = globalThis as unknown as Record<string, (...args: readonly unknown[]) => void>;
	page[name]?.(...args);
}
