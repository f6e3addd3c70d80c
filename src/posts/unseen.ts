/**
 * Characters that a reader does not see, as the inside of a class of a pattern: soft hyphens,
 * zero-width spaces, joiners and byte order marks are layout; marks and overrides of the direction of
 * writing could turn round what is shown beside them, and the text is English.
 */
export const UNSEEN = "\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff";

const ALL_UNSEEN = new RegExp(`[${UNSEEN}]+`, "g");

/** The text as a reader sees it. */
export function withoutUnseen(text: string): string {
	return text.replace(ALL_UNSEEN, "");
}
