import { tokensIn } from "../text/parse.ts";
import type { Reading } from "./reading.ts";

/** Where a token stands to the outermost quotation: values of `quoteStates`. */
export const QUOTE_STATE = { outside: 0, inside: 1, opening: 2, closing: 3 } as const;

/**
 * One value of `QUOTE_STATE` a token. Marks of nested quotations are `inside`; a quotation that
 * goes on from the paragraph before without a mark of its own has no `opening`.
 */
export function quoteStates(reading: Reading): Uint8Array {
	const states = new Uint8Array(reading.parsed.tokens.length);
	for (const { span, inner, depth } of reading.quotations) {
		if (depth > 0) continue;
		const { from, to } = tokensIn(reading.parsed, span);
		states.fill(QUOTE_STATE.inside, from, to);
		if (inner.start > span.start) states[from] = QUOTE_STATE.opening;
		if (inner.end < span.end) states[to - 1] = QUOTE_STATE.closing;
	}
	return states;
}
