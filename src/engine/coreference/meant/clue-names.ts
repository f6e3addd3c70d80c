import type { Mention } from "../../mention/mention.ts";
import { INFORMANT_NOUNS } from "../../mention/words/informant-nouns.ts";
import { PUBLIC_NOUNS } from "../../mention/words/public-nouns.ts";

/** Nouns that say of people only that they know something. */
const VAGUE = new Set("aide insider official person source staffer".split(" "));
/** Nouns that tell no more than sex and age. */
const ANYBODY = new Set(
	"boy brother couple father gentleman girl lady man mother parent sister son teen teenager woman youth".split(
		" ",
	),
);

/** What sort of noun describes people. */
export function nounSort({ noun }: Mention): string {
	if (VAGUE.has(noun)) return "vague";
	if (ANYBODY.has(noun)) return "anybody";
	if (INFORMANT_NOUNS.has(noun)) return "informant";
	return PUBLIC_NOUNS.has(noun) ? "public" : "role";
}

/** One person or several, and how the phrase opens: "one definite". */
export function shapeOf({ number, form, isPart, isOwned }: Mention): string {
	const opening = isPart ? "part" : isOwned ? "owned" : form;
	return `${number === "many" ? "many" : "one"} ${opening}`;
}

/** A distance in sentences, in words that a weight can be learned for. */
export function howFar(sentences: number): string {
	if (sentences <= 3) return String(sentences);
	return sentences <= 6 ? "4 to 6" : sentences <= 15 ? "7 to 15" : "far";
}

/** A small number of things, likewise. */
export function howMany(count: number): string {
	return count < 3 ? String(count) : "more";
}
