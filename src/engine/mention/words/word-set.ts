/** The set of the words in a text, parted by blanks or line breaks. */
export function words(text: string): ReadonlySet<string> {
	return new Set(text.trim().split(/\s+/));
}

/** The set of the phrases in a text, parted by commas; line breaks count as blanks. */
export function phrases(text: string): ReadonlySet<string> {
	return new Set(text.trim().split(/\s*,\s*/));
}
