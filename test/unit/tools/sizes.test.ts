import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { bundlesFor } from "../../../tools/build/bundle.ts";
import { BROWSERS, type Browser } from "../../../tools/build/paths.ts";

/** Kilobytes, gzipped, that the scripts in pages may have: what is added must be worth its room. */
const LIMITS = {
	gate: 3,
	content: 32,
	card: 6.5,
};
const KIB = 1_024;

async function sizesFor(browser: Browser): Promise<Record<string, number>> {
	const runs = bundlesFor(browser, "nowhere", { readable: false }).filter(
		({ entryPoints }) => entryPoints && "content" in entryPoints,
	);
	const results = await Promise.all(
		runs.map((options) => build({ ...options, outdir: "/nowhere", write: false })),
	);
	const files = results.flatMap(({ outputFiles }) => outputFiles ?? []);
	return Object.fromEntries(
		files.map(({ path, contents }) => [
			path.replace(/^.*[\\/](\w+)\.js$/, "$1"),
			gzipSync(contents, { level: 9 }).length / KIB,
		]),
	);
}

describe.each(BROWSERS)("scripts that %s puts into pages", (browser) => {
	test("are no larger than they may be", async () => {
		const sizes = await sizesFor(browser);
		expect(Object.keys(sizes).sort()).toEqual(Object.keys(LIMITS).sort());
		const large = Object.entries(LIMITS).filter(([name, limit]) => !(sizes[name]! <= limit));
		expect(large.map(([name]) => `${name}: ${sizes[name]}`)).toEqual([]);
	});
});
