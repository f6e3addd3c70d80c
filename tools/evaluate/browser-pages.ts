/**
 * Reads saved pages of `../shared/pages` in a real Chromium, or Firefox, with the extension as it was
 * last built, and checks on each: no error, the words under the marks are the analysis' words, the
 * page's markup is unchanged. The pages' own scripts do not run and nothing is asked of the network.
 *
 *     npx tsx tools/evaluate/browser-pages.ts [--count=40 | --all | --page=NAME...] [--firefox]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { marksOf } from "../../src/highlight/mark.ts";
import type { MarkSettings } from "../../src/shared/settings.ts";
import type { TabState } from "../../src/shared/tab-state.ts";
import { findBrowser } from "../browser/find.ts";
import { openBrowser } from "../browser/open.ts";
import { type ServedPage, type ServedSite, serveSite } from "../browser/serve.ts";
import type { Session, View } from "../browser/session.ts";
import { until } from "../browser/wait.ts";
import { differenceOf, markTexts } from "./mark-texts.ts";
import { quietPage, spreadOver } from "./quiet-page.ts";
import { sharedPath } from "./shared-data.ts";

const DEFAULT_COUNT = 40;

interface PageResult {
	readonly name: string;
	readonly status: string;
	readonly marks: number;
	/** Milliseconds from the call to read to its answer. */
	readonly time: number;
	/** What is wrong; empty when nothing is. */
	readonly faults: readonly string[];
}

/** The page as saved, but cut off from the network and from its own scripts. */
function quiet(file: string): ServedPage {
	return quietPage(gunzipSync(readFileSync(sharedPath("pages", "html", file))).toString("utf8"));
}

async function allowEverySite(session: Session): Promise<View> {
	await session.agreeTo("*://*/*");
	const welcome = await session.extensionPage("welcome.html");
	await welcome.click("input[name=run][value=every-site]");
	const isAllowed = () => {
		const { permissions } = globalThis.browser ?? globalThis.chrome;
		return permissions.contains({ origins: ["*://*/*"] });
	};
	await until("the permission", () => welcome.run(isAllowed));
	return welcome;
}

/** Every kind of source is marked, the less certain ones too, so that every place is checked. */
const ALL_MARKED: MarkSettings = {
	marksShown: true,
	marked: { named: true, institutional: true, "second-hand": true, unnamed: true, vague: true },
	markStyle: "plain",
	showLessCertain: true,
};

async function markAll(welcome: View): Promise<void> {
	await welcome.run(
		(request) =>
			(globalThis.browser ?? globalThis.chrome).runtime.sendMessage({
				to: "background",
				call: "changeSettings",
				request,
			}),
		ALL_MARKED,
	);
}

/** Has the extension read the tab at an address, and gives its state and how long it took. */
function readTab(welcome: View, url: string): Promise<{ state: TabState; time: number }> {
	return welcome.run(async (address) => {
		const { runtime, tabs } = globalThis.browser ?? globalThis.chrome;
		const [tab] = (await tabs.query({})).filter((one) => one.url === address);
		const start = performance.now();
		const request = { tabId: tab?.id };
		const state = await runtime.sendMessage({ to: "background", call: "readTab", request });
		return { state, time: performance.now() - start };
	}, url);
}

async function checkPage(
	session: Session,
	welcome: View,
	url: string,
	before: string,
): Promise<PageResult> {
	await session.tab.open(url);
	const { state, time } = await readTab(welcome, url);
	const shown = await session.tab.run(markTexts);
	const after = await session.tab.run(() => document.documentElement.outerHTML);
	const report = state.status === "read" ? state.report : null;
	const marks = report ? marksOf(report.analysis, report.text, ALL_MARKED) : [];
	const expected = marks.flatMap(({ spans }) =>
		spans.map(({ start, end }) => report!.text.slice(start, end)),
	);
	const difference = differenceOf(shown, expected);
	const faults = [
		...(state.status === "failed" ? [`failed: ${state.reason}`] : []),
		...(difference === null ? [] : [`marks: ${difference}`]),
		...(after === before ? [] : ["the page's markup was changed"]),
	];
	return {
		name: url.slice(url.lastIndexOf("/") + 1),
		status: state.status,
		marks: expected.length,
		time,
		faults,
	};
}

/** Every page's markup with the extension not yet allowed on it. */
async function untouched(session: Session, site: ServedSite, names: readonly string[]) {
	const markup = new Map<string, string>();
	for (const name of names) {
		await session.tab.open(site.url + name);
		markup.set(name, await session.tab.run(() => document.documentElement.outerHTML));
	}
	return markup;
}

async function checkPages(session: Session, site: ServedSite, names: readonly string[]) {
	const before = await untouched(session, site, names);
	const welcome = await allowEverySite(session);
	await markAll(welcome);
	const results: PageResult[] = [];
	for (const name of names) {
		const result = await checkPage(session, welcome, site.url + name, before.get(name)!).catch(
			(error: unknown): PageResult => {
				return { name, status: "error", marks: 0, time: 0, faults: [String(error)] };
			},
		);
		results.push(result);
		printResult(result);
	}
	return results;
}

function printResult({ name, status, marks, time, faults }: PageResult): void {
	const figures = `${String(marks).padStart(4)} marks ${time.toFixed(0).padStart(6)} ms`;
	console.log(`${name.padEnd(26)} ${status.padEnd(14)} ${figures}  ${faults.join("; ")}`);
}

function printTotals(results: readonly PageResult[]): void {
	const times = results.map(({ time }) => time).sort((a, b) => a - b);
	const at = (share: number) => times[Math.floor((times.length - 1) * share)]!.toFixed(0);
	const faulty = results.filter(({ faults }) => faults.length > 0);
	const marks = results.reduce((sum, result) => sum + result.marks, 0);
	console.log(`${results.length} pages, ${marks} marks, ${faulty.length} pages with a fault`);
	console.log(`time: median ${at(0.5)} ms, 90 of 100 within ${at(0.9)} ms, longest ${at(1)} ms`);
	if (faulty.length > 0) process.exitCode = 1;
}

/** The files that the command line names, or so many of all. */
function pagesAsked(files: readonly string[]): readonly string[] {
	const valuesOf = (option: string) =>
		process.argv.flatMap((word) => (word.startsWith(option) ? [word.slice(option.length)] : []));
	const pages = new Set(valuesOf("--page=").map((name) => `${name}.html.gz`));
	if (pages.size > 0) return files.filter((file) => pages.has(file));
	const [count = DEFAULT_COUNT] = valuesOf("--count=");
	return spreadOver(files, process.argv.includes("--all") ? files.length : Number(count));
}

async function main(): Promise<void> {
	const family = process.argv.includes("--firefox") ? "firefox" : "chromium";
	const executable = findBrowser(family);
	if (!existsSync(sharedPath("pages", "html")) || executable === null) {
		console.log(`browser pages: ../shared/pages or a ${family} is not here; nothing checked.`);
		return;
	}
	const sample = pagesAsked(readdirSync(sharedPath("pages", "html")).sort());
	const names = sample.map((file) => file.replace(".html.gz", ""));
	const site = await serveSite(new Map(sample.map((file, i) => [`/${names[i]}`, quiet(file)])));
	const session = await openBrowser(family, { executable, headless: true });
	try {
		printTotals(await checkPages(session, site, names));
	} finally {
		await session.close();
		site.close();
	}
}

await main();
