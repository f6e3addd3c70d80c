import type { FoundAttribution } from "../model/attribution.ts";
import { textOf } from "../text/span.ts";

const BEING = String.raw`\b(?:are|been|being|is|was|were)\s(?:\S+\s)?`;
const BEING_ASKED = new RegExp(`${BEING}(?:grilled|interviewed|interrogated|quizzed)$`, "i");
/** Plans are questioned and bangs heard as well, by those who then say something: of people only. */
const BEING_HEARD = new RegExp(`${BEING}(?:heard|questioned)$`, "i");
const BY = /^[^,;“”"]*\bby\s$/i;

/** Code units before the cue that are searched for who is heard. */
const REACH = 200;
/** What ends the head of a subject, or makes another clause of it. */
const LINK = "(?:about|against|at|by|for|from|in|of|on|that|to|which|who|with)";
const WORD = String.raw`(?:[\p{L}\p{N}’'-]+|(?:M(?:r|rs|s|x)|Dr)\.)`;
/** The subject right before a cue, up to its head: "two members" of "two members of the staff have ". */
const SUBJECT = new RegExp(
	String.raw`(?:[,.;:!?“”"\n]|\b(?:after|and|because|but|said|says|when|while)\s)\s*(?:On\s\p{L}+\s)?` +
		String.raw`((?:(?!${LINK}\s)${WORD}\s){0,6}?${WORD})` +
		String.raw`(?:\s(?:at|from|in|of|with)(?:\s(?!(?:that|which|who)\s)${WORD}){1,8})?` +
		String.raw`(?:,[^,.;:!?“”"\n]*,)?\s(?:(?:also|ha[ds]|have|[a-z]+ly)\s)*$`,
	"u",
);
/** "They" are plans as often as people. */
const PEOPLE = new RegExp(
	String.raw`(?:^|\s)(?:he|she|i|we|you|who|\S*(?:m[ae]n|person|people|child(?:ren)?)|boss(?:es)?|crew|` +
		"family|staff|wife|witness(?:es)?|(?:activist|aide|analyst|boy|brother|candidate|captain|clerk|coach|" +
		"colleague|daughter|director|doctor|driver|editor|employee|executive|father|friend|girl|governor|" +
		"guard|husband|journalist|lawmaker|lawyer|leader|manager|mayor|member|minister|mother|neighbou?r|" +
		"nurse|officer|official|parent|passenger|pilot|player|president|priest|prisoner|reporter|resident|" +
		"secretary|senator|sister|soldier|son|student|suspect|teacher|teenager|victim|worker)s?)$",
	"i",
);
const NAME = /^(?!(?:The|This|These|Those|An?|Her|His)\s)\p{Lu}\S+(?:\s\p{Lu}\S*)+$/u;

/** Whether the source is whoever asked: of "clerks were heard by detectives" these say nothing. */
export function isHearer(text: string, { source, cue }: FoundAttribution): boolean {
	if (!source || !cue || source.start < cue.end) return false;
	if (!BY.test(text.slice(cue.end, source.start))) return false;
	const words = textOf(text, cue);
	if (BEING_ASKED.test(words)) return true;
	return BEING_HEARD.test(words) && arePeople(text, cue.start);
}

function arePeople(text: string, end: number): boolean {
	const start = end - REACH;
	// A text's start is a clause's; a cut is none.
	const before = start > 0 ? text.slice(start, end) : `\n${text.slice(0, end)}`;
	const subject = SUBJECT.exec(before)?.[1] ?? "";
	return PEOPLE.test(subject) || NAME.test(subject);
}
