import type { FoundAttribution } from "../model/attribution.ts";
import { type Span, span, textOf } from "../text/span.ts";
import { doneTo } from "./done-to.ts";
import { arePeople } from "./who-is-heard.ts";

const BEING_ASKED = doneTo("grilled|interviewed|interrogated|quizzed");
/** Plans are questioned and bangs heard as well, by those who then say something: of people only. */
const BEING_HEARD = doneTo("heard|questioned");
const BY = /^[^,;“”"]*\bby\s$/i;

/** Code units before the cue that are searched for who is heard. */
const REACH = 200;
/** What ends the head of a subject, or makes another clause of it. */
const LINK =
	"(?:about|after|against|at|because|by|for|from|in|of|on|said|says|that|to|when|which|while|who|with)";
const WORD = String.raw`(?:[\p{L}\p{N}’'-]+|(?:M(?:r|rs|s|x)|Dr)\.)`;
/** The subject right before a cue, up to its head: "two members" of "two members of the staff have ". */
const SUBJECT = new RegExp(
	String.raw`(?:[,.;:!?“”"\n]|\b(?:after|and|because|but|said|says|when|while)\s)\s*(?:On\s\p{L}+\s)?` +
		String.raw`((?:(?!${LINK}\s)${WORD}\s){0,6}?${WORD})` +
		String.raw`(?:\s(?:at|from|in|of|with)(?:\s(?!(?:that|which|who)\s)${WORD}){1,8})?` +
		String.raw`(?:,[^,.;:!?“”"\n]*,)?\s(?:(?:also|ha[ds]|have|[a-z]+ly)\s)*$`,
	"du",
);

/** Whether the source is whoever asked: of "clerks were heard by detectives" these say nothing. */
export function isHearer(text: string, { source, cue }: FoundAttribution): boolean {
	if (!source || !cue || source.start < cue.end) return false;
	if (!BY.test(text.slice(cue.end, source.start))) return false;
	const words = textOf(text, cue);
	if (BEING_ASKED.test(words)) return true;
	const subject = BEING_HEARD.test(words) ? subjectBefore(text, cue.start) : null;
	return subject !== null && arePeople({ text, subject, asker: textOf(text, source) });
}

/** The subject that ends before a cue, up to its head; null where none is found. */
function subjectBefore(text: string, end: number): Span | null {
	const start = end - REACH;
	// A text's start is a clause's; a cut is none.
	const before = start > 0 ? text.slice(start, end) : `\n${text.slice(0, end)}`;
	const at = SUBJECT.exec(before)?.indices?.[1];
	if (!at) return null;
	const first = end - before.length;
	return span(first + at[0], first + at[1]);
}
