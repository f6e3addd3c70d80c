/**
 * The least that things are high, CSS pixels with text of the usual size: with larger text, or words that
 * take a second line, they are higher, and fewer of them would have been enough.
 */
export const LEAST = {
	/** A group's heading. */
	heading: 42,
	/** A source: its name, and one statement or how many. */
	source: 55,
	/** What the text says on keeping it unnamed. */
	veil: 21,
	/** The heading of the notes, and each of them. */
	notes: 48,
	note: 37,
} as const;
