/**
 * Measures how often each attribution pattern is right: `npx tsx tools/training/pattern-precision.ts
 * SHARED_DIR [--errors PATTERN]`. SHARED_DIR holds `corpora/polnear-train.jsonl.gz` and
 * `evaluation/train`. A finding is right when its cue shares a code unit with an annotated cue and
 * the sources overlap by half (or both are absent). The figures go into `attribution/patterns.ts`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { findAttributions } from "../../src/engine/attribution/index.ts";
import type { FoundAttribution } from "../../src/engine/model/attribution.ts";
import { readText } from "../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../src/engine/text/plain.ts";

interface Extent {
	readonly start: number;
	readonly end: number;
}
interface Annotated {
	readonly source: Extent | null;
	readonly cue: Extent | null;
}
interface AnnotatedArticle {
	readonly id: string;
	readonly text: string;
	readonly attributions: readonly Annotated[];
}

interface PolnearRole {
	readonly spans: readonly (readonly [number, number])[];
}
interface PolnearLine {
	readonly id: string;
	readonly text: string;
	readonly attributions: readonly {
		readonly source: readonly PolnearRole[];
		readonly cue: readonly PolnearRole[];
	}[];
}

function shared(a: Extent, b: Extent): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function sourcesAgree(found: Extent | null, gold: Extent | null): boolean {
	if (!found || !gold) return found === gold;
	const common = shared(found, gold);
	return common > 0 && 2 * common >= Math.min(found.end - found.start, gold.end - gold.start);
}

function isRight(found: FoundAttribution, gold: readonly Annotated[]): boolean {
	return gold.some(
		({ source, cue }) =>
			found.cue && cue && shared(found.cue, cue) > 0 && sourcesAgree(found.source, source),
	);
}

function extentOf(roles: readonly PolnearRole[]): Extent | null {
	const spans = roles.flatMap((role) => role.spans);
	const first = spans[0];
	const last = spans.at(-1);
	return first && last ? { start: first[0], end: last[1] } : null;
}

function readPolnear(file: string): AnnotatedArticle[] {
	const byId = new Map<string, AnnotatedArticle>();
	for (const line of gunzipSync(readFileSync(file)).toString("utf8").split("\n")) {
		if (line === "") continue;
		const { id, text, attributions } = JSON.parse(line) as PolnearLine;
		if (byId.has(id)) continue;
		const read = attributions.map((a) => ({ source: extentOf(a.source), cue: extentOf(a.cue) }));
		byId.set(id, { id, text, attributions: read });
	}
	return [...byId.values()];
}

function readCodebook(folder: string): AnnotatedArticle[] {
	return readdirSync(folder)
		.filter((name) => /^\d+\.json$/.test(name))
		.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as AnnotatedArticle);
}

function measure(label: string, articles: readonly AnnotatedArticle[], show: string | null): void {
	const counts = new Map<string, { right: number; all: number }>();
	for (const { text, attributions } of articles) {
		for (const found of findAttributions(readText(articleOfPlainText(text)))) {
			const count = counts.get(found.because) ?? { right: 0, all: 0 };
			const right = isRight(found, attributions);
			counts.set(found.because, { right: count.right + (right ? 1 : 0), all: count.all + 1 });
			if (!right && found.because === show) printFinding(text, found);
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

const [shared_] = process.argv.slice(2);
if (!shared_) throw new Error("usage: pattern-precision.ts SHARED_DIR [--errors PATTERN]");
const show = process.argv.includes("--errors") ? (process.argv.at(-1) ?? null) : null;
measure("polnear ", readPolnear(join(shared_, "corpora/polnear-train.jsonl.gz")), show);
measure("codebook", readCodebook(join(shared_, "evaluation/train")), show);
