/** What short forms of offices say in full. */
const IN_FULL: ReadonlyMap<string, readonly string[]> = new Map([
	["ceo", ["chief", "executive"]],
	["cfo", ["chief", "financial"]],
	["cm", ["chief"]],
	["coo", ["chief", "operating"]],
	["da", ["district"]],
	["pm", ["prime"]],
]);
/** Parties by other words for them. */
const SAME_PARTY: ReadonlyMap<string, string> = new Map([
	["conservative", "tory"],
	["dem", "democratic"],
	["democrat", "democratic"],
	["gop", "republican"],
	["tories", "tory"],
]);

/** The one word for a party that its other words stand for; any other word as it is. */
export function plainParty(word: string): string {
	return SAME_PARTY.get(word) ?? word;
}

/** What a short form of an office says ahead of its noun: "prime" of "pm"; none for other words. */
export function wordsInFull(word: string): readonly string[] {
	return IN_FULL.get(word) ?? [];
}

/** A word and what it says in full, parties by one word each. */
export function alsoCalled(word: string): readonly string[] {
	return [plainParty(word), ...wordsInFull(word)];
}
