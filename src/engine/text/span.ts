/**
 * A place in an article's text: a count of UTF-16 code units from its start, as JavaScript strings
 * and DOM text nodes count. Branded so that a token's index is never taken for one.
 */
export type CharOffset = number & { readonly unit: "utf-16 code unit" };

/** The code units from `start` up to, not including, `end`. */
export interface Span {
	readonly start: CharOffset;
	readonly end: CharOffset;
}

/** Tokens from index `from` up to, not including, `to`. */
export interface TokenRange {
	readonly from: number;
	readonly to: number;
}

/** Brands a plain number that is known to be an offset. */
export function asOffset(value: number): CharOffset {
	return value as CharOffset;
}

/** Makes a span of plain numbers that are known to be offsets, `start` not after `end`. */
export function span(start: number, end: number): Span {
	return { start: asOffset(start), end: asOffset(end) };
}

/** The text a span covers. */
export function textOf(text: string, at: Span): string {
	return text.slice(at.start, at.end);
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`; equal spans do. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
	return span(Math.min(a.start, b.start), Math.max(a.end, b.end));
}

/** Orders spans by start, the longer first where they start together. */
export function bySpan(a: Span, b: Span): number {
	return a.start - b.start || b.end - a.end;
}
