import { type Span, span, textOf } from "../text/span.ts";

/** What a model takes along before a name: "as officials said", "according to an aide". */
const LEAD = /^(?:[\s,;:—–-]+|(?:as|that|and|but|according to)\s+)+/i;
const LANGUAGES =
	"Arabic|Bangla|Bengali|Cantonese|English|Filipino|French|German|Hindi|Malay|Mandarin|Russian|Spanish|Swahili|Tamil|Urdu";
/** And after one: "the mayor,", "the doctor who", "the Ledger earlier", "the witness in Tamil"; not "the WHO". */
const TAIL = new RegExp(
	String.raw`(?:[\s,;:—–-]|\s(?:who|which|earlier|meanwhile|on\s(?:the\s)?condition)|\sin\s(?:${LANGUAGES}))+$`,
);
const WORD = /[\p{L}\p{N}]+/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Words up to which a piece of content is a splinter beside one `SPLINTER_TIMES` as long. */
const SPLINTER_WORDS = 3;
const SPLINTER_TIMES = 3;

/** A source's words without the comma or conjunction at their edges; never without any word. */
export function tidySource(text: string, at: Span): Span {
	const words = textOf(text, at);
	const start = LEAD.exec(words)?.[0].length ?? 0;
	const end = words.length - (TAIL.exec(words)?.[0].length ?? 0);
	if (start >= end || (start === 0 && end === words.length)) return at;
	return span(at.start + start, at.start + end);
}

/** A model's content: pieces with no word between them are one, splinters beside it are dropped. */
export function tidyContent(text: string, pieces: readonly Span[]): readonly Span[] {
	if (pieces.length < 2) return pieces;
	const joined: Span[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (last && isJoint(text.slice(last.end, piece.start))) {
			joined[joined.length - 1] = span(last.start, piece.end);
		} else joined.push(piece);
	}
	const words = joined.map((piece) => textOf(text, piece).match(WORD)?.length ?? 0);
	const most = words.reduce((a, b) => Math.max(a, b), 0);
	return joined.filter((_, i) => words[i]! > SPLINTER_WORDS || words[i]! * SPLINTER_TIMES > most);
}

/** Only marks and spaces of one paragraph. */
function isJoint(between: string): boolean {
	return !HAS_WORD.test(between) && !between.includes("\n");
}
