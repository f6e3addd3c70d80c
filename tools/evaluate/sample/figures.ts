import type { Judgement } from "./judgements.ts";

/** Standard normal quantile of a two-sided interval that holds in 95 of 100 cases. */
const Z = 1.96;

/** A share with the interval it lies in, by Wilson (1927), Probable inference, JASA 22. */
export interface Share {
	readonly share: number;
	readonly low: number;
	readonly high: number;
}

/** @param of not 0 */
export function wilson(hits: number, of: number): Share {
	const share = hits / of;
	const middle = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
	const half =
		(Z / (1 + Z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
	return { share, low: middle - half, high: middle + half };
}

/** Precision of each sample, how its errors cluster in articles, and their causes, as lines. */
export function figuresOf(judgements: readonly Judgement[]): string {
	const samples = [...new Set(judgements.map(({ sample }) => sample))].sort((a, b) => a - b);
	const parts = samples.map((sample) =>
		sampleFigures(
			judgements.filter((one) => one.sample === sample),
			sample,
		),
	);
	return [...parts, ["all samples", ...tally("wrong", judgements)].join("\n")].join("\n\n");
}

function sampleFigures(judgements: readonly Judgement[], sample: number): string {
	const marks = judgements.filter(({ verdict }) => verdict !== "missed");
	const right = marks.filter(({ verdict }) => verdict === "right").length;
	const articles = new Set(marks.map(({ id }) => id)).size;
	const { share, low, high } = wilson(right, marks.length);
	return [
		`sample ${sample}: ${marks.length} unnamed marks read in ${articles} articles`,
		`  precision ${percent(share)} (${percent(low)} to ${percent(high)}), ${right} right`,
		`  ${clusterOf(marks)}`,
		...tally("wrong", judgements),
		...tally("missed", judgements),
	].join("\n");
}

/** How many of the errors stand in the tenth of the articles that has most. */
function clusterOf(marks: readonly Judgement[]): string {
	const errors = new Map<string, number>();
	for (const { id, verdict } of marks) {
		errors.set(id, (errors.get(id) ?? 0) + (verdict === "wrong" ? 1 : 0));
	}
	const most = [...errors.values()].sort((a, b) => b - a);
	const tenth = Math.max(1, Math.round(most.length / 10));
	return `${sum(most.slice(0, tenth))} of ${sum(most)} wrong in ${tenth} of the articles`;
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}

function tally(verdict: "wrong" | "missed", judgements: readonly Judgement[]): readonly string[] {
	const causes = new Map<string, number>();
	for (const one of judgements) {
		if (one.verdict !== verdict) continue;
		const cause = one.cause ?? "not told";
		causes.set(cause, (causes.get(cause) ?? 0) + 1);
	}
	return [...causes]
		.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
		.map(([cause, count]) => `  ${verdict.padEnd(6)} ${String(count).padStart(3)} ${cause}`);
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`;
}
