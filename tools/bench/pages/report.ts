import { aligned } from "../table.ts";
import { targetTable } from "../target.ts";
import type { Waits } from "./journeys.ts";
import type { PageCost, PageCosts } from "./measure.ts";
import { median } from "./median.ts";
import type { BundleSize } from "./sizes.ts";
import { KIB, nodesOf, shiftOf, targetsOf } from "./targets.ts";
import type { Visit } from "./visit.ts";

/** Everything that was measured, as text. */
export function reportOf(costs: PageCosts, sizes: readonly BundleSize[]): string {
	return [
		costTable(costs),
		savedLines(costs),
		markJsTable(costs),
		waitLines(costs.waits),
		sizeTable(sizes),
		targetTable(targetsOf(costs, sizes)),
	].join("\n\n");
}

const COST_HEAD = [
	"with the extension, medians",
	"main thread, ms",
	"of it start",
	"page's own, ms",
	"and with",
	"longest task",
	"worker, ms",
	"load to marks",
	"marks",
	"shift",
	"nodes",
	"page's heap, KB",
];

function costTable({ articles, app, front, saved }: PageCosts): string {
	const rows = [...articles, app, front].map((cost) => costRow(cost.page.name, cost));
	return aligned(COST_HEAD, saved.length > 0 ? [...rows, ...summaryRows(saved)] : rows);
}

function costRow(name: string, cost: PageCost): string[] {
	return [name, ...figuresOf(cost).map(([figure, digits]) => shown(figure, digits))];
}

/** Figure and digits after the point, in the order of the head. */
function figuresOf(cost: PageCost): (readonly [figure: number | null, digits: number])[] {
	const { with: ours, without } = cost;
	return [
		[ours.ours, 1],
		[ours.starting, 1],
		[without.thread, 0],
		[ours.thread, 0],
		[ours.longest, 1],
		[ours.worker, 0],
		[ours.loadToMarks, 0],
		[ours.marks, 0],
		[shiftOf(cost), 3],
		[nodesOf(cost), 0],
		[addedHeap(ours, without), 0],
	];
}

function summaryRows(saved: readonly PageCost[]): string[][] {
	const all = saved.map(figuresOf);
	const column = (i: number) => all.map((row) => row[i]![0]).filter((one) => one !== null);
	const row = (name: string, of: (figures: number[]) => number) => [
		name,
		...all[0]!.map(([, digits], i) => shown(of(column(i)), digits)),
	];
	const name = `${saved.length} saved pages`;
	return [row(`${name}, median`, median), row(`${name}, most`, (some) => Math.max(...some))];
}

function savedLines({ saved, failed }: PageCosts): string {
	if (saved.length + failed.length === 0)
		return "No real pages: ../shared/pages is not here, or --saved=0.";
	return failed.length === 0
		? "All saved pages could be measured."
		: `Not measured: ${failed.join("; ")}`;
}

const RIVAL_HEAD = [
	"same words, in the same run",
	"On Record, ms",
	"mark.js, ms",
	"longest task",
	"its longest",
	"page's thread with",
	"and with its",
	"its nodes",
	"its shift",
];

function markJsTable({ articles, saved }: PageCosts): string {
	const rivals = [...articles, ...saved].flatMap(({ page, with: ours, without, markJs }) =>
		markJs ? [{ page, ours, without, markJs }] : [],
	);
	const rows = rivals
		.filter(({ page }) => page.words !== null)
		.map(({ page, ours, without, markJs }) => [
			page.name,
			shown(ours.ours, 1),
			shown(markJs.ours, 1),
			shown(ours.longest, 1),
			shown(markJs.longest, 1),
			shown(ours.thread, 0),
			shown(markJs.thread, 0),
			shown(markJs.nodes - without.nodes, 0),
			shown(markJs.shift - without.shift, 3),
		]);
	return `${aligned(RIVAL_HEAD, rows)}\nmark.js only wraps what it is told; On Record's time holds reading, finding and painting.`;
}

/** What a reader waits for, as text. */
export function waitLines(waits: Waits): string {
	const { popupPaint, popupPaintCold, emptyPaint, cold, warm, worker } = waits;
	const heap = worker
		? `${shown(worker.objects / KIB, 0)} KB of objects and ${shown(worker.buffers / KIB, 0)} KB of buffers`
		: "the worker does not run";
	return aligned(
		["what a reader waits for", "ms"],
		[
			["click to popup's first paint with the result, page already read", shown(popupPaint, 0)],
			["the same, worker ended before", shown(popupPaintCold, 0)],
			["the same of an empty popup: what the browser itself takes", shown(emptyPaint, 0)],
			["of it On Record's, worker awake", shown(popupPaint - emptyPaint, 0)],
			["of it On Record's, worker ended before", shown(popupPaintCold - emptyPaint, 0)],
			["1,000 words read again, worker ended before", shown(cold, 0)],
			["1,000 words read again, worker awake", shown(warm, 0)],
		],
	).concat(`\nworker's memory after that: ${heap}`);
}

function sizeTable(sizes: readonly BundleSize[]): string {
	const rows = sizes.map(({ name, bytes, gzipped }) => [
		name,
		shown(bytes / KIB, 1),
		shown(gzipped / KIB, 1),
	]);
	return aligned(["bundle", "KB", "gzipped"], rows);
}

/** Kilobytes that a page's heap holds more than without the extension. */
function addedHeap(ours: Visit, without: Visit): number {
	const sum = ({ heap }: Visit) => heap.objects + heap.buffers;
	return (sum(ours) - sum(without)) / KIB;
}

function shown(figure: number | null, digits: number): string {
	return figure === null || Number.isNaN(figure) ? "–" : figure.toFixed(digits);
}
