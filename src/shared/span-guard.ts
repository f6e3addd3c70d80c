import type { Span } from "../engine/index.ts";
import { type Guard, isCount, isNullOr, isPlain, isText } from "./guard.ts";
import { LONGEST_LINE } from "./limits.ts";

/** A span that is not turned round; where it ends is for whoever holds the text to check. */
export function isSpan(value: unknown): value is Span {
	return isPlain(value) && isCount(value.start) && isCount(value.end) && value.start <= value.end;
}

/** A title, name, handle, date or address; null for none. */
export const isLine: Guard<string | null> = isNullOr(isText(LONGEST_LINE));
