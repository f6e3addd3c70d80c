import { endsSentence } from "./sentence.ts";
import { type Span, span } from "./span.ts";
import { type RawToken, splitTokens } from "./token.ts";

/**
 * The whole sentences in which a span begins and ends, and those between. They are cut as
 * `parseText` cuts them; a line of the text is a paragraph.
 *
 * @param at not empty
 */
export function sentencesAround(text: string, at: Span): Span {
	const first = sentenceAt(text, at.start);
	return span(first.start, Math.max(first.end, sentenceAt(text, at.end - 1).end));
}

function sentenceAt(text: string, offset: number): Span {
	const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
	const lineEnd = text.indexOf("\n", offset);
	const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
	const tokens = splitTokens(line);
	const [from, to] = rangeAt(line, tokens, offset - lineStart);
	const [opening, closing] = [tokens[from], tokens[to - 1]];
	if (!opening || !closing) return span(lineStart, lineStart + line.length);
	return span(lineStart + opening.start, lineStart + closing.end);
}

/** The tokens of the sentence that holds an offset; a space after a sentence belongs to it. */
function rangeAt(
	line: string,
	tokens: readonly RawToken[],
	offset: number,
): readonly [from: number, to: number] {
	let from = 0;
	for (let at = 1; at < tokens.length; at++) {
		if (!endsSentence(line, tokens, from, at)) continue;
		if (tokens[at]!.start > offset) return [from, at];
		from = at;
	}
	return [from, tokens.length];
}
