import { STATES_IN_SHORT } from "./words/states-in-short.ts";

const NAMES: readonly string[] = [...new Set(STATES_IN_SHORT.values())];
const FIRST_WORDS = new Set(NAMES.map((state) => state.split(" ")[0]!));

/** The American states that words in lower case name: "west virginia", and not "virginia" with it. */
export function statesIn(words: readonly string[]): readonly string[] {
	if (!words.some((word) => FIRST_WORDS.has(word))) return [];
	const text = ` ${words.join(" ")} `;
	const named = NAMES.filter((state) => text.includes(` ${state} `));
	return named.filter((state) => !named.some((other) => other.endsWith(` ${state}`)));
}
