import type { FoundAttribution } from "../model/attribution.ts";

const WHOM = /\bwhom?\s+$/i;
/** Verbs that take a person alone; what the person said has to follow. */
const TAKES_A_PERSON = /\b(?:cit(?:e[ds]?|ing)|interview(?:ed|ing|s)?|quot(?:e[ds]?|ing))$/i;
const WHAT_FOLLOWS = /^(?:\s+\S+){0,3}?\s+(?:as|saying)\b|^\s*[,:]?\s*["“‘']/i;

/**
 * Whether a clause only tells that somebody was quoted: "the official whom newspapers had quoted for
 * years" passes nothing on, "whom newspapers quoted as saying that" does.
 */
export function isMereMention(text: string, { source, cue }: FoundAttribution): boolean {
	if (!source || !cue || source.end > cue.start) return false;
	if (!WHOM.test(text.slice(Math.max(source.start - 6, 0), source.start))) return false;
	if (!TAKES_A_PERSON.test(text.slice(cue.start, cue.end))) return false;
	return !WHAT_FOLLOWS.test(text.slice(cue.end, cue.end + 60));
}
