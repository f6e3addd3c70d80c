import type { FoundAttribution } from "../model/attribution.ts";

const OPENS = /["“‘']$/;
const OPENED = /^["“‘']/;
const CLOSES = /^[.,?!…]?["”’']/;
const BLANK = /^\s*$/;

/**
 * Whether somebody only speaks of the words "sources say": nothing but source and cue stands between
 * the quotation marks, so nobody says anything by them.
 */
export function isMerePhrase(text: string, { source, cue }: FoundAttribution): boolean {
	if (!source || !cue || source.end > cue.start) return false;
	if (!BLANK.test(text.slice(source.end, cue.start))) return false;
	const isOpened =
		OPENED.test(text.slice(source.start, source.start + 1)) ||
		OPENS.test(text.slice(Math.max(source.start - 1, 0), source.start));
	return isOpened && CLOSES.test(text.slice(cue.end, cue.end + 2));
}
