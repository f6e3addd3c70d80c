import { readFileSync } from "node:fs";
import { analyze, articleOfPlainText, type Find } from "../../src/engine/index.ts";
import type { Paint } from "../terminal/colour.ts";
import { sharedPath } from "./shared-data.ts";

interface GoldAttribution {
	readonly source: { readonly start: number; readonly end: number } | null;
	readonly cue: { readonly start: number; readonly end: number } | null;
	readonly kind: string;
}

/** The article the project began with: each attribution of the answer, found or not. */
export function seedReport(find: Find, paint: Paint): string {
	const text = readFileSync(sharedPath("evaluation", "seed", "article.txt"), "utf8");
	const gold = JSON.parse(readFileSync(sharedPath("evaluation", "seed", "gold.json"), "utf8")) as {
		attributions: GoldAttribution[];
	};
	// The answer holds no attitudes: the codebook leaves them out, as the scorer does.
	const found = analyze(articleOfPlainText(text), { find }).attributions.filter(
		({ cueKind }) => cueKind !== "attitude",
	);
	const wordsAt = (at: GoldAttribution["source"]) => (at ? text.slice(at.start, at.end) : "–");
	const lines = gold.attributions.map((one) => {
		const match = found.find(
			(other) => meets(one.source, other.source) && isNear(one.cue, other.cue),
		);
		const right = match?.kind === one.kind;
		const verdict = match ? (right ? "" : `${match.kind} instead`) : "not found";
		const mark = paint(right ? "green" : "red", right ? "✓" : "✗");
		return `  ${mark} ${one.kind.padEnd(14)} ${wordsAt(one.source)} | ${wordsAt(one.cue)}  ${verdict}`.trimEnd();
	});
	const extra = found.length - gold.attributions.length;
	return [
		paint("bold", "seed: the article the project began with"),
		...lines,
		`  ${found.length} found, ${gold.attributions.length} in the answer${extra > 0 ? `, ${extra} too many` : ""}`,
		"",
	].join("\n");
}

/**
 * As `score-sources.mjs` has it: the answer gives "They said" the cue of the sentence before.
 * UTF-16 code units.
 */
const FARTHEST_CUE = 200;

function isNear(a: GoldAttribution["cue"], b: GoldAttribution["cue"]): boolean {
	return a === null || b === null || Math.abs(a.start - b.start) <= FARTHEST_CUE;
}

function meets(a: GoldAttribution["source"], b: GoldAttribution["source"]): boolean {
	return a === null || b === null ? a === b : a.start < b.end && b.start < a.end;
}
