import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import type { BenchBrowser } from "./browser.ts";
import type { Stretch } from "./in-page.ts";
import type { BenchPage } from "./synthetic.ts";
import { type Visit, visitBy } from "./visit.ts";

const SCRIPT = "/mark-js-bench.js";
const SOURCE = readFileSync(createRequire(import.meta.url).resolve("mark.js"), "utf8");
/** Milliseconds. */
const AFTER = 600;

/** What it costs to wrap the same words in `<mark>` with mark.js, told where they stand. */
export function visitMarkJs(
	bench: BenchBrowser,
	page: BenchPage,
	words: readonly Stretch[],
): Promise<Visit> {
	return visitBy(bench, bench.addressOf(page, "without"), [SCRIPT], async (tab) => {
		await tab.evaluate(SOURCE);
		await tab.evaluate(wrapping(words));
		await sleep(AFTER);
	});
}

/** A promise that resolves when the words are wrapped; in a task that bears the script's name. */
function wrapping(words: readonly Stretch[]): string {
	return `new Promise((resolve) => {
	setTimeout(function wrap() {
		new Mark(document.body).markRanges(${JSON.stringify(words)}, { done: resolve });
	}, 50);
});
//# sourceURL=http://bench${SCRIPT}`;
}
