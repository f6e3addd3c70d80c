import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from "./words/first-names.ts";

/** Whether a word in lower case is a usual first name. */
export function isFirstName(norm: string): boolean {
	return FEMALE_NAMES.has(norm) || MALE_NAMES.has(norm) || SHARED_NAMES.has(norm);
}
