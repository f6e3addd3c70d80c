import type { Correction } from "../shared/correction.ts";

/** A correction, and whether it goes with its tab. */
export interface BookedCorrection {
	readonly correction: Correction;
	readonly passing: boolean;
}

/**
 * Those that hold for a page, the oldest first; what is passing comes last.
 *
 * @param url the page's address without its fragment
 */
export function bookedFor(
	url: string,
	kept: readonly Correction[],
	passing: readonly Correction[],
): readonly BookedCorrection[] {
	const book = (ones: readonly Correction[], isPassing: boolean) =>
		ones.filter((one) => one.url === url).map((correction) => ({ correction, passing: isPassing }));
	return [...book(kept, false), ...book(passing, true)];
}
