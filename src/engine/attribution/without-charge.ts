import { WORD_CLASS } from "../cue/word-class.ts";
import type { TokenRange } from "../text/span.ts";
import type { View } from "./view.ts";

/** Nouns whose "of" tells who they are: "a group of women". */
const OF_PEOPLE =
	/^(?:any|both|couple|dozens?|each|employees?|group|handful|hundreds|majority|many|members?|most|none|number|one|pair|residents|scores|series|several|some|thousands|trio|two|three|four|five|six)$/;

/** "Accused by two women of harassment": a source without what it charges somebody with. */
export function withoutCharge(view: View, source: TokenRange): TokenRange {
	for (let of = source.to - 2; of > source.from; of--) {
		if (view.tokens[of]!.norm !== "of") continue;
		return isCharge(view, of) ? { from: source.from, to: of } : source;
	}
	return source;
}

function isCharge(view: View, of: number): boolean {
	const next = view.classes[of + 1];
	if (next === WORD_CLASS.gerund) return true;
	return next === WORD_CLASS.nominal && !OF_PEOPLE.test(view.tokens[of - 1]!.norm);
}
