import type { FoundAttribution } from "../model/attribution.ts";
import { textOf } from "../text/span.ts";

const BEING_HEARD =
	/\b(?:are|been|being|is|was|were)\s(?:\S+\s)?(?:grilled|heard|interviewed|interrogated|questioned|quizzed)$/i;
const BY = /^[^,;“”"]*\bby\s$/i;

/** Whether the source is whoever asked: of "clerks were heard by detectives" these say nothing. */
export function isHearer(text: string, { source, cue }: FoundAttribution): boolean {
	if (!source || !cue || source.start < cue.end) return false;
	return BEING_HEARD.test(textOf(text, cue)) && BY.test(text.slice(cue.end, source.start));
}
