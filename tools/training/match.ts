import type { Range } from "./corpus.ts";

/** Source and cue of an attribution, annotated or found. */
export interface Said {
	readonly source: Range | null;
	readonly cue: Range | null;
}

/** UTF-16 code units within which a source finds its annotated cue. */
const NEAR = 200;
/** Share of the words of both sources that they have in common. */
const SAME = 0.5;

/** Which findings are right: those with a partner among the annotated ones. One value a finding. */
export function areRight(
	text: string,
	annotated: readonly Said[],
	found: readonly Said[],
): readonly boolean[] {
	return partnersOf(text, annotated, found).map((partner) => partner !== null);
}

/**
 * Which annotation each finding meets, as the reference scorer pairs them: sources that share half
 * their words, or of which one holds the other, with cues that overlap or stand near; each annotated
 * one once, the better pairs first.
 *
 * @returns an index into `annotated` for each finding; null where it meets none
 */
export function partnersOf(
	text: string,
	annotated: readonly Said[],
	found: readonly Said[],
): readonly (number | null)[] {
	const words = wordsOf(text);
	const pairs = annotated.flatMap((a, i) =>
		found.map((b, j) => ({ i, j, closeness: closeness(words, a, b) })),
	);
	const [left, right] = [new Set<number>(), new Map<number, number>()];
	for (const { i, j, closeness } of pairs.sort((a, b) => b.closeness - a.closeness)) {
		if (closeness === 0 || left.has(i) || right.has(j)) continue;
		left.add(i);
		right.set(j, i);
	}
	return found.map((_, j) => right.get(j) ?? null);
}

function wordsOf(text: string): readonly Range[] {
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => [
		index,
		index + word.length,
	]);
}

/** 0: no pair. */
function closeness(words: readonly Range[], a: Said, b: Said): number {
	const cue = a.cue && b.cue && meet(a.cue, b.cue) ? 1 : 0;
	if (!a.source || !b.source) return a.source === b.source ? cue : 0;
	if (!meet(a.source, b.source)) return 0;
	const [one, other] = [countIn(words, a.source), countIn(words, b.source)];
	const common = countIn(words, [
		Math.max(a.source[0], b.source[0]),
		Math.min(a.source[1], b.source[1]),
	]);
	if (common === 0) return 0;
	const share = common / (one + other - common);
	const isNear = cue || !a.cue || !b.cue || Math.abs(a.cue[0] - b.cue[0]) <= NEAR;
	return (share >= SAME || common === Math.min(one, other)) && isNear ? share + cue : 0;
}

function meet(a: Range, b: Range): boolean {
	return a[0] < b[1] && b[0] < a[1];
}

function countIn(words: readonly Range[], range: Range): number {
	return words.filter((word) => meet(word, range)).length;
}
