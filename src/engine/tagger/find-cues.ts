import { HEAD } from "./network.ts";
import type { CueRange } from "./piece.ts";
import { CLASSES, softmaxRows } from "./probability.ts";

const OUTSIDE = 0;
const INSIDE = 2;

export interface FoundCue extends CueRange {
	/** Probability of being a cue in the sense of the corpus, attitudes and all. */
	readonly probability: number;
	/** Probability of being a cue in the sense of the codebook: something is passed on. */
	readonly statement: number;
	/** Found by the codebook's head or by looking for less certain ones: bears on no other cue. */
	readonly isExtra: boolean;
}

/** Log odds added to each head's cues; greater ones find more of them. */
export interface CueBiases {
	readonly corpus: number;
	readonly codebook: number;
	/** Added to both where less certain ones are looked for too; else 0. */
	readonly looser: number;
}

/**
 * Cues of a piece by the network's heads: those in the corpus's sense, then those in the codebook's
 * that overlap none of them, then the less certain ones of both that overlap none of those.
 *
 * @returns in the order of the text
 */
export function findCues(
	heads: Float32Array,
	length: number,
	width: number,
	biases: CueBiases,
): readonly FoundCue[] {
	const corpus = softmaxRows(heads, length, width, HEAD.cue);
	const codebook = softmaxRows(heads, length, width, HEAD.codebook);
	const plain = cueRanges(corpus, length, Math.exp(-biases.corpus));
	const ranges = [...plain];
	const add = (more: readonly CueRange[]) => {
		const known = [...ranges];
		ranges.push(...more.filter((range) => !known.some((other) => meet(range, other))));
	};
	add(cueRanges(codebook, length, Math.exp(-biases.codebook)));
	if (biases.looser > 0) {
		add(cueRanges(corpus, length, Math.exp(-biases.corpus - biases.looser)));
		add(cueRanges(codebook, length, Math.exp(-biases.codebook - biases.looser)));
	}
	const isPlain = new Set(plain);
	return ranges
		.map((range) => ({
			...range,
			probability: highestInside(corpus, range.first, range.last),
			statement: highestInside(codebook, range.first, range.last),
			isExtra: !isPlain.has(range),
		}))
		.sort((a, b) => a.first - b.first);
}

function meet(a: CueRange, b: CueRange): boolean {
	return a.first <= b.last && b.first <= a.last;
}

/** A cue begins at any token that is one, and goes on while tokens are its inside. */
function cueRanges(probabilities: Float32Array, length: number, outside: number): CueRange[] {
	const ranges: CueRange[] = [];
	let at = 0;
	while (at < length) {
		const first = at++;
		if (classAt(probabilities, first, outside) === OUTSIDE) continue;
		while (at < length && classAt(probabilities, at, outside) === INSIDE) at++;
		ranges.push({ first, last: at - 1 });
	}
	return ranges;
}

function classAt(probabilities: Float32Array, token: number, outside: number): number {
	const at = token * CLASSES;
	let best = OUTSIDE;
	let highest = probabilities[at]! * outside;
	for (let i = 1; i < CLASSES; i++) {
		if (probabilities[at + i]! <= highest) continue;
		highest = probabilities[at + i]!;
		best = i;
	}
	return best;
}

function highestInside(probabilities: Float32Array, first: number, last: number): number {
	let highest = 0;
	for (let t = first; t <= last; t++) {
		highest = Math.max(highest, 1 - probabilities[t * CLASSES]!);
	}
	return highest;
}
