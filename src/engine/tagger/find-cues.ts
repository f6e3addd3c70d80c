import { type CueRange, HEAD } from "./network.ts";
import { softmaxRows } from "./probability.ts";

/** Classes of the cue heads. */
const CLASSES = 3;
const OUTSIDE = 0;
const INSIDE = 2;

export interface FoundCue extends CueRange {
	/** Probability of being a cue in the sense of the corpus, attitudes and all. */
	readonly probability: number;
	/** Probability of being a cue in the sense of the codebook: something is passed on. */
	readonly statement: number;
}

/** Log odds added to each head's cues; greater ones find more of them. */
export interface CueBiases {
	readonly corpus: number;
	readonly codebook: number;
}

/**
 * Cues of a piece by the network's heads: those in the corpus's sense, then those in the codebook's
 * that overlap none of them.
 *
 * @returns in the order of the text
 */
export function findCues(
	heads: Float32Array,
	length: number,
	width: number,
	biases: CueBiases,
): readonly FoundCue[] {
	const corpus = softmaxRows(heads, length, width, HEAD.cue, CLASSES);
	const codebook = softmaxRows(heads, length, width, HEAD.codebook, CLASSES);
	const found = cueRanges(corpus, length, Math.exp(-biases.corpus));
	const more = cueRanges(codebook, length, Math.exp(-biases.codebook)).filter((range) =>
		found.every((other) => range.last < other.first || other.last < range.first),
	);
	return [...found, ...more]
		.sort((a, b) => a.first - b.first)
		.map(({ first, last }) => ({
			first,
			last,
			probability: highestInside(corpus, first, last),
			statement: highestInside(codebook, first, last),
		}));
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
