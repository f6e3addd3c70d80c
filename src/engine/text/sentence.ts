import { BEFORE_NAMES } from "./abbreviations.ts";
import type { RawToken } from "./token.ts";

const CLOSING_QUOTE = /^(?:[”"’'»]|''|’’)$/;
const CLOSER = /^(?:[”"’'»)\]]|''|’’)$/;
/** More closing marks in a row than this are no prose; bounds the look back. */
const MOST_CLOSERS = 4;

const INITIALISM = /^(?:[A-Za-z]\.){2,}$/;
const ABBREVIATION = /^\p{L}[\p{L}.]*\.$/u;
const NEVER_LAST: ReadonlySet<string> = new Set(BEFORE_NAMES);
/** Words that open a sentence after an abbreviation such as "U.S."; others rather go on. */
const OPENERS_AFTER_ABBREVIATION = new Set(
	(
		"A After An And As At But By For From He Her His However I If In It Its On She So Some That " +
		'The Their There These They This Those To We When While With You “ " ‘'
	).split(" "),
);

const CAN_OPEN = /^[\p{Lu}\p{Lo}“"‘«'’`\d([@#$£€•—–-]/u;
/** What opens a sentence without a blank before it: not the "C." of "R-S.C.". */
const GLUED = /^\p{Lu}(?!\.)/u;
const CAPITAL = /^\p{Lu}/u;

/** `"Stop!" Trump said`: the words after an exclamation that still belong to it. */
const SAYING =
	/^(?:said|says|asked|asks|told|tells|wrote|writes|tweeted|tweets|added|adds|shouted|cried|replied|exclaimed|quipped|yelled|wondered)$/;
/** The name before that verb is short, in tokens: "Senate Majority Leader Mitch McConnell". */
const LONGEST_NAME = 5;
/** Tokens; prose has no longer ones, and work within a sentence may grow faster than its length. */
const LONGEST_SENTENCE = 400;

/**
 * Whether a sentence ends between `tokens[at - 1]` and `tokens[at]`, both in one paragraph.
 * Quotation marks and brackets after the full stop belong to the sentence they close; a new line
 * always ends one, and so does a length that no sentence has.
 *
 * @param first index of the sentence's first token: the look back stops there
 */
export function endsSentence(
	text: string,
	tokens: readonly RawToken[],
	first: number,
	at: number,
): boolean {
	if (at <= first) return false;
	return at - first >= LONGEST_SENTENCE || isBoundary(text, tokens, first, at);
}

function isBoundary(text: string, tokens: readonly RawToken[], first: number, at: number): boolean {
	const next = tokens[at];
	const previous = tokens[at - 1];
	if (!next || !previous) return false;
	const gap = text.slice(previous.end, next.start);
	if (gap.includes("\n")) return true;
	const word = (token: RawToken) => text.slice(token.start, token.end);
	const nextWord = word(next);
	if (!(gap === "" ? GLUED : CAN_OPEN).test(nextWord)) return false;
	const back = beforeClosers(text, tokens, first, at);
	const mark = word(tokens[back]!);
	if (back === at - 1 && ABBREVIATION.test(mark)) return endsAbbreviated(mark, nextWord);
	const closesQuote = back < at - 1 && CLOSING_QUOTE.test(word(previous));
	if (closesQuote && ABBREVIATION.test(mark)) return endsQuoted(mark, nextWord);
	if (!isFullStop(mark, nextWord)) return false;
	if (gap === "" && back < at - 1 && !closesQuote) return false;
	return !(closesQuote && mark !== "." && isSaidBy(text, tokens, at));
}

function beforeClosers(
	text: string,
	tokens: readonly RawToken[],
	first: number,
	at: number,
): number {
	let back = at - 1;
	const last = Math.max(first, back - MOST_CLOSERS);
	while (back > last && CLOSER.test(text.slice(tokens[back]!.start, tokens[back]!.end))) back--;
	return back;
}

function isFullStop(mark: string, next: string): boolean {
	if (mark === "." || mark === "?" || mark === "!") return true;
	// "I … I don't know" is one faltering sentence.
	return (mark === "…" || /^\.{2,}$/.test(mark)) && next !== "I";
}

function endsAbbreviated(mark: string, next: string): boolean {
	if (!INITIALISM.test(mark) && NEVER_LAST.has(mark.slice(0, -1).toLowerCase())) return false;
	return OPENERS_AFTER_ABBREVIATION.has(next);
}

/** "“No.” Mara left.", "“…in the U.S.” He left.", but "the “U.S.” Army" and "so-called “Dr.” Ode". */
function endsQuoted(mark: string, next: string): boolean {
	return mark.toLowerCase() === "no." || OPENERS_AFTER_ABBREVIATION.has(next);
}

function isSaidBy(text: string, tokens: readonly RawToken[], at: number): boolean {
	for (let i = at; i < Math.min(at + LONGEST_NAME + 1, tokens.length); i++) {
		const word = text.slice(tokens[i]!.start, tokens[i]!.end);
		if (i > at && SAYING.test(word)) return true;
		if (!CAPITAL.test(word)) return false;
	}
	return false;
}
