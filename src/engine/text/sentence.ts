import type { RawToken } from "./token.ts";

const CLOSERS = new Set(["”", '"', "’", "'", "''", ")", "]", "»"]);
const INITIALISM = /^(?:[A-Za-z]\.){2,}$/;
/** Words that open a sentence after an initialism such as "U.S."; others rather go on. */
const OPENERS_AFTER_INITIALISM = new Set(
	'A An And As At But For He I If In It On She That The They This We When While “ "'.split(" "),
);
const CAN_OPEN = /^[\p{Lu}\p{Lt}\p{Lo}“"‘«'’\d([@#$£€—–-]/u;

function endsSentence(mark: string, isLast: boolean, next: string): boolean {
	if (mark === "?" || mark === "!" || mark === "…" || /^\.+$/.test(mark)) return true;
	return isLast && INITIALISM.test(mark) && OPENERS_AFTER_INITIALISM.has(next);
}

/**
 * Whether a sentence ends between `tokens[at - 1]` and `tokens[at]`, both in one paragraph.
 * Quotation marks and brackets after the full stop belong to the sentence they close.
 *
 * @param first index of the sentence's first token: the look back stops there
 */
export function isBoundary(
	text: string,
	tokens: readonly RawToken[],
	first: number,
	at: number,
): boolean {
	const next = tokens[at];
	const previous = tokens[at - 1];
	if (!next || !previous || next.start === previous.end) return false;
	const word = (token: RawToken) => text.slice(token.start, token.end);
	if (!CAN_OPEN.test(word(next))) return false;
	let back = at - 1;
	while (back > first && CLOSERS.has(word(tokens[back]!))) back--;
	return endsSentence(word(tokens[back]!), back === at - 1, word(next));
}
