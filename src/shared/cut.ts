/** Where a text may be cut at or before a place: between signs, not between the two halves of one. */
export function cutAt(text: string, place: number): number {
	const isWithin = /^[\ud800-\udbff][\udc00-\udfff]/.test(
		text.slice(Math.max(0, place - 1), place + 1),
	);
	return isWithin ? place - 1 : place;
}

/** The beginning of a text, of so many UTF-16 code units at most. */
export function cutTo(text: string, most: number): string {
	return text.length > most ? text.slice(0, cutAt(text, most)) : text;
}
