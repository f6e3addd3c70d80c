import { type Span, span } from "../text/span.ts";

/** What a model takes along before a name: "as officials said", ", she added". */
const LEAD = /^(?:[\s,;:—–-]+|(?:as|that|and|but)\s+)+/i;
/** And after one: "the mayor," and "the doctor who". */
const TAIL = /(?:[\s,;:—–-]|\s(?:who|which))+$/i;

/** A source's words without the comma or conjunction at their edges; never without any word. */
export function tidied(text: string, at: Span): Span {
	const words = text.slice(at.start, at.end);
	const start = LEAD.exec(words)?.[0].length ?? 0;
	const end = words.length - (TAIL.exec(words)?.[0].length ?? 0);
	if (start >= end || (start === 0 && end === words.length)) return at;
	return span(at.start + start, at.start + end);
}
