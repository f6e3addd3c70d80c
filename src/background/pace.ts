import type { AnalysisStep } from "../engine/index.ts";

/**
 * When a reader hears of a reading that takes a while. Short readings are not spoken of: they would
 * only flicker. The text's beginning is shown whenever twice as much of it is read as was shown last:
 * first soon, then seldom, so that nobody is redrawn under while reading. What is made of a beginning
 * is made in one go: where that would hold messages up, the figures must do.
 */
export const PACE = {
	/** Milliseconds after which a reading takes a while. */
	first: 150,
	/** Milliseconds between two figures. */
	every: 200,
	/** Milliseconds that the rest must take for a beginning to be worth showing. */
	worth: 700,
	/** UTF-16 code units of the first beginning; about 1,000 words. */
	beginning: 6_000,
	growth: 2,
	/** Milliseconds that making a beginning may take. */
	longest: 250,
	/** Milliseconds after which the toolbar button says so too. */
	slow: 1_000,
} as const;

/** What is due at a step. */
export interface Due {
	readonly figure: boolean;
	readonly beginning: boolean;
	readonly badge: boolean;
}

/** Keeps the pace of one reading. Times are milliseconds since it began. */
export class Pace {
	#nextFigure: number = PACE.first;
	#nextBeginning: number = PACE.beginning;
	/** Milliseconds that the last one took, a code unit. */
	#cost = 0;
	#isSlow = false;

	/** @param length of the whole text, UTF-16 code units */
	dueAt(time: number, { share, readTo }: Omit<AnalysisStep, "soFar">, length: number): Due {
		if (time < this.#nextFigure) return { figure: false, beginning: false, badge: false };
		this.#nextFigure = time + PACE.every;
		const rest = share === 0 ? 0 : (time * (1 - share)) / share;
		const beginning =
			readTo >= this.#nextBeginning &&
			readTo < length &&
			rest >= PACE.worth &&
			readTo * this.#cost <= PACE.longest;
		if (beginning) this.#nextBeginning = readTo * PACE.growth;
		const badge = time >= PACE.slow && !this.#isSlow;
		this.#isSlow ||= badge;
		return { figure: true, beginning, badge };
	}

	/** What is made of the text up to there took that long, milliseconds. */
	beginningTook(time: number, readTo: number): void {
		this.#cost = time / readTo;
	}
}
