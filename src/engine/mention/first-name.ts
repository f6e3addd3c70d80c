import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from "./words/first-names.ts";

/**
 * Given at birth to few, and printed in news as titles, ranks and trades: "Mayor vows to fix bridge". Our
 * choice from the words that are both in the lists of names and in our tables of nouns and titles.
 */
const NO_FIRST_NAMES = new Set(
	"brewer brig dame granny mayor mill miss rabbi sergeant skipper".split(" "),
);

/** Whether a word in lower case is a usual first name. */
export function isFirstName(norm: string): boolean {
	if (NO_FIRST_NAMES.has(norm)) return false;
	return FEMALE_NAMES.has(norm) || MALE_NAMES.has(norm) || SHARED_NAMES.has(norm);
}
