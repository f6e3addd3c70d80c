import type { Clue, ClueRow } from "./clue.ts";
import { CLUE_WEIGHTS } from "./words/clue-weights.ts";

/** Sums of clues that count only where they are above 0: the first half speaks for, the second against. */
export const UNITS = 16;

/** What a byte of a unit's weight stands for. */
const STEP = 1 / 32;
/** The greatest byte; weights are held within what it stands for. */
const MOST = 127;

/** Judges candidates by their clues. */
export class Judge {
	/** By name: the clue's own weight, then those of the units. */
	readonly #weights: ReadonlyMap<string, Float64Array>;

	constructor(rows: readonly ClueRow[]) {
		this.#weights = new Map(rows.map(([name, own, units]) => [name, weightsOf(own, units)]));
	}

	/**
	 * The likelihood, between 0 and 1, that a candidate passes something on and that its source is right:
	 * a network with one hidden layer over its clues. Clues without a weight say nothing.
	 */
	likelihood(clues: readonly Clue[]): number {
		const sums = new Float64Array(UNITS + 1);
		for (const [name, value] of clues) {
			const weights = this.#weights.get(name);
			if (!weights) continue;
			for (let i = 0; i <= UNITS; i++) sums[i]! += value * weights[i]!;
		}
		let odds = sums[0]!;
		for (let i = 1; i <= UNITS; i++) {
			if (sums[i]! > 0) odds += i <= UNITS / 2 ? sums[i]! : -sums[i]!;
		}
		return 1 / (1 + Math.exp(-odds));
	}
}

/**
 * A clue's weights as the table holds them: its own to two digits, those of the units as bytes.
 *
 * @param weights its own, then those of the units
 */
export function rowOf(name: string, weights: ArrayLike<number>): ClueRow {
	const [own, ...units] = Array.from(weights);
	const bytes = units.map((weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP))));
	const codes = bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, "0"));
	return [name, Number(own!.toFixed(2)), codes.join("")];
}

/** What `rowOf` made a row of. */
function weightsOf(own: number, units: string): Float64Array {
	const weights = new Float64Array(UNITS + 1);
	weights[0] = own;
	for (let i = 0; i < UNITS; i++) {
		const byte = Number.parseInt(units.slice(2 * i, 2 * i + 2), 16);
		weights[i + 1] = (byte > MOST ? byte - 256 : byte) * STEP;
	}
	return weights;
}

let learned: Judge | null = null;

/** The judge that ships. */
export function learnedJudge(): Judge {
	learned ??= new Judge(CLUE_WEIGHTS);
	return learned;
}
