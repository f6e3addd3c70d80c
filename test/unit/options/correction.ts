import type { Correction } from "../../../src/shared/correction.ts";

/** A correction: "Two officials" are an institution. */
export function correction(more: Partial<Correction> = {}): Correction {
	return {
		id: 0,
		url: "https://a.example/story",
		source: "Two officials",
		cue: "said",
		sentence: "Two officials said yes.",
		at: 0,
		verdict: "organization",
		wholeSource: false,
		found: "unnamed-group",
		because: "subject-verb",
		title: "A vote",
		madeAt: 1_900_000_000_000,
		...more,
	};
}
