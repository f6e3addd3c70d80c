/**
 * Measures how often each attribution pattern is right: `npx tsx tools/training/pattern-precision.ts
 * SHARED_DIR [--errors PATTERN]`. SHARED_DIR holds `corpora/polnear-train.jsonl.gz` and
 * `evaluation/train`. A finding is right when its cue shares a code unit with an annotated cue and
 * the sources overlap by half (or both are absent). The figures go into `attribution/patterns.ts`.
 */
import { join } from "node:path";
import { findAttributions } from "../../src/engine/attribution/index.ts";
import type { FoundAttribution } from "../../src/engine/model/attribution.ts";
import { readText } from "../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../src/engine/text/plain.ts";
import {
	articlesOf,
	type CorpusArticle,
	type Marked,
	type Range,
	readCodebook,
	readLines,
} from "./corpus.ts";

interface Extent {
	readonly start: number;
	readonly end: number;
}

/** From the first to the last code unit of what is marked; null when nothing is. */
function extentOf(ranges: readonly Range[]): Extent | null {
	const [first] = ranges;
	const last = ranges.at(-1);
	return first && last ? { start: first[0], end: last[1] } : null;
}

function shared(a: Extent, b: Extent): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function sourcesAgree(found: Extent | null, marked: Extent | null): boolean {
	if (!found || !marked) return found === marked;
	const common = shared(found, marked);
	return common > 0 && 2 * common >= Math.min(found.end - found.start, marked.end - marked.start);
}

function isRight(found: FoundAttribution, reading: readonly Marked[]): boolean {
	return reading.some((marked) => {
		const cue = extentOf(marked.cue);
		if (!found.cue || !cue || shared(found.cue, cue) === 0) return false;
		return sourcesAgree(found.source, extentOf(marked.source));
	});
}

function measure(label: string, articles: readonly CorpusArticle[], show: string | null): void {
	const counts = new Map<string, { right: number; all: number }>();
	for (const { text, readings } of articles) {
		for (const found of findAttributions(readText(articleOfPlainText(text)))) {
			const { right, all } = counts.get(found.because) ?? { right: 0, all: 0 };
			const good = isRight(found, readings[0] ?? []);
			counts.set(found.because, { right: right + (good ? 1 : 0), all: all + 1 });
			if (!good && found.because === show) printFinding(text, found);
		}
	}
	for (const [pattern, { right, all }] of [...counts].sort()) {
		console.log(`${label}\t${pattern.padEnd(22)}\t${(right / all).toFixed(2)}\tof ${all}`);
	}
}

function printFinding(text: string, { source, cue }: FoundAttribution): void {
	const at = cue ?? source;
	if (!at) return;
	const around = text.slice(Math.max(0, at.start - 60), at.end + 60).replace(/\n/g, "/");
	console.log(`${source ? text.slice(source.start, source.end) : "-"} | ${around}`);
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: pattern-precision.ts SHARED_DIR [--errors PATTERN]");
const show = process.argv.includes("--errors") ? (process.argv.at(-1) ?? null) : null;
measure("polnear ", articlesOf(readLines(join(folder, "corpora/polnear-train.jsonl.gz"))), show);
measure("codebook", readCodebook(join(folder, "evaluation/train")), show);
