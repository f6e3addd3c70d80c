/**
 * Bounds on what crosses the extension's parts. A page may be hostile: whatever is larger is refused
 * before anybody works on it.
 */

/** UTF-16 code units; about 160,000 words, many times the longest article. */
export const LONGEST_TEXT = 1_000_000;
/**
 * What one message weighs at most, in UTF-16 code units and a few for every value (`isWithin`): about
 * five times the analysis of the longest text, where every sentence is somebody's.
 */
export const HEAVIEST_MESSAGE = 32_000_000;
/** UTF-16 code units of a title, name, handle, date or address. */
export const LONGEST_LINE = 10_000;
/** UTF-16 code units of a page's random name (`crypto.randomUUID` has 36) or a language's BCP 47 code. */
export const LONGEST_ID = 64;
/** Paragraphs, posts, attributions, sources, statements or notes of one article. */
export const MOST_ITEMS = 50_000;
/** Spans in one item. */
export const MOST_SPANS = 10_000;
