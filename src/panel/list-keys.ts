/**
 * The entry to which a key of the list leads: the next or previous one, the first, the last, or, with
 * Escape, back to the one at the reader's place. Null for other keys, which go their way.
 */
export function entryAfter(event: KeyboardEvent, list: Element): HTMLElement | null {
	const entries = [...list.querySelectorAll<HTMLElement>("button")];
	const at = entries.indexOf(event.target as HTMLElement);
	const entry = entryFor(event.key, entries, at);
	if (entry) event.preventDefault();
	return entry;
}

function entryFor(key: string, entries: readonly HTMLElement[], at: number): HTMLElement | null {
	switch (key) {
		case "ArrowDown":
			return entries[at + 1] ?? null;
		case "ArrowUp":
			return entries[at - 1] ?? null;
		case "Home":
			return entries[0] ?? null;
		case "End":
			return entries.at(-1) ?? null;
		case "Escape":
			return entries.find((entry) => entry.hasAttribute("aria-current")) ?? null;
		default:
			return null;
	}
}
