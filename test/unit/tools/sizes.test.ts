import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { bundlesFor } from "../../../tools/build/bundle.ts";
import { BROWSERS, type Browser } from "../../../tools/build/paths.ts";

/** Kilobytes, gzipped, that scripts may have: what is added must be worth its room. */
const IN_PAGES = { gate: 3, content: 22.3, guide: 10, posts: 5.5, seldom: 3 };
/** The gate and what it has read: nothing else comes where no post, wall or pager is. */
const IN_AN_ARTICLE = 25;
const VIEWS = { panel: 30, options: 30, welcome: 20 };
/** All scripts of the popup: the one that asks, the one that draws, the one that comes later. */
const POPUP = { popup: 26, "popup-ask": 1, "popup-later": 3 };
const KIB = 1_024;

/** @param names the scripts wanted, as they are called without their ending */
async function contentsOf(
	browser: Browser,
	names: readonly string[],
): Promise<(readonly [name: string, contents: Uint8Array])[]> {
	const runs = bundlesFor(browser, "nowhere", { readable: false }).filter(({ entryPoints }) =>
		names.some((name) => entryPoints && name in entryPoints),
	);
	const results = await Promise.all(
		runs.map((options) => build({ ...options, outdir: "/nowhere", write: false })),
	);
	const files = results.flatMap(({ outputFiles }) => outputFiles ?? []);
	return files
		.map(({ path, contents }) => [path.replace(/^.*[\\/]([\w-]+)\.js$/, "$1"), contents] as const)
		.filter(([name]) => names.includes(name));
}

async function sizesFor(
	browser: Browser,
	names: readonly string[],
): Promise<Record<string, number>> {
	const files = await contentsOf(browser, names);
	return Object.fromEntries(
		files.map(([name, contents]) => [name, gzipSync(contents, { level: 9 }).length / KIB]),
	);
}

describe.each(BROWSERS)("in %s", (browser) => {
	test.each([
		["scripts in pages", IN_PAGES],
		["scripts of the views", VIEWS],
		["the popup's scripts, 30 in all,", POPUP],
	])("%s are no larger than they may be", async (_, limits) => {
		const sizes = await sizesFor(browser, Object.keys(limits));
		expect(Object.keys(sizes).sort()).toEqual(Object.keys(limits).sort());
		const large = Object.entries(limits).filter(([name, limit]) => !(sizes[name]! <= limit));
		expect(large.map(([name]) => `${name}: ${sizes[name]}`)).toEqual([]);
	});

	test("what an ordinary article is given", async () => {
		const { gate, content } = await sizesFor(browser, ["gate", "content"]);
		expect(gate! + content!).toBeLessThanOrEqual(IN_AN_ARTICLE);
	});

	test("what runs in every article asks to be compiled at once", async () => {
		const files = await contentsOf(browser, Object.keys(IN_PAGES));
		const texts = files.map(
			([name, contents]) => [name, Buffer.from(contents).toString()] as const,
		);
		// Chromium looks for it at the very beginning only.
		const atOnce = texts.filter(([, text]) => text.startsWith("//# allFunctionsCalledOnLoad\n"));
		expect(atOnce.map(([name]) => name).sort()).toEqual(["content", "gate"]);
	});
});
