import { WORD_CLASS } from "../cue/word-class.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import type { TokenRange } from "../text/span.ts";
import { isDash, trimmed, wordCount } from "./content-edge.ts";
import { clauseFollows, isOneOf, isQuoted, paragraphAt, type View } from "./view.ts";

/** The content that ends before a source or cue at `head`, given what was found after it. */
export function contentBefore(
	view: View,
	head: number,
	first: number,
	after: TokenRange | null,
): TokenRange[] {
	const range = trimmed(view, { from: first, to: head });
	if (!range) return after ? [] : quotationBefore(view, first);
	if (isQuoted(view, range.to - 1)) {
		return [{ from: Math.min(quotationStart(view, range.to - 1), range.from), to: range.to }];
	}
	const touching = view.tokens[head - 1]!.text;
	if (touching !== "," && !isDash(touching)) return [];
	if (!after) return [range];
	return isClause(view, range) ? [range] : [];
}

/** `"Stop!" Trump said.`: the quotation that ends right before a sentence. */
export function quotationBefore(view: View, first: number): TokenRange[] {
	const paragraph = paragraphAt(view, first);
	if (first <= paragraph.from || view.quotes[first - 1] !== QUOTE_STATE.closing) return [];
	return [{ from: quotationStart(view, first - 1), to: first }];
}

/** The first token of the quotation that holds token `at`, within its paragraph. */
function quotationStart(view: View, at: number): number {
	return Math.max(view.quoteStarts[at]!, paragraphAt(view, at).from);
}

const SETTING: ReadonlySet<number> = new Set([
	WORD_CLASS.preposition,
	WORD_CLASS.subordinator,
	WORD_CLASS.gerund,
	WORD_CLASS.time,
	WORD_CLASS.adverb,
]);

/** "Taxes will rise, he said, …" says something; "On Monday, he said …" sets the scene. */
function isClause(view: View, { from, to }: TokenRange): boolean {
	if (wordCount(view, { from, to }) < 3 || isOneOf(view, from, SETTING)) return false;
	return clauseFollows(view, from, to);
}
