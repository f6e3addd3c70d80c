/** Runs in the page: the texts of every highlight's ranges, in the order in which they were added. */
export function markTexts(): string[][] {
	return [...CSS.highlights.values()].map((highlight) =>
		[...highlight].map((one) => {
			const range = document.createRange();
			range.setStart(one.startContainer, one.startOffset);
			range.setEnd(one.endContainer, one.endOffset);
			return range.toString();
		}),
	);
}

/**
 * Holds the ranges of a page's highlights against the words that were to be marked. A marked piece
 * of text may stand on the page in several ranges, white space may differ; every other letter counts.
 *
 * @returns the first difference in words; null when there is none
 */
export function differenceOf(
	shown: readonly (readonly string[])[],
	expected: readonly string[],
): string | null {
	const open = new Map<string, number>();
	for (const words of expected.map(letters)) open.set(words, (open.get(words) ?? 0) + 1);
	const longest = Math.max(0, ...[...open.keys()].map(({ length }) => length));
	for (const ranges of shown) {
		const strange = takeAll(ranges, open, longest);
		if (strange !== null) return `“${strange}” is marked, but no part of the analysis`;
	}
	const [missed] = [...open].find(([, count]) => count > 0) ?? [];
	return missed === undefined ? null : `“${missed}” is not marked`;
}

/** Takes from `open` what consecutive ranges spell; gives the first that spell nothing of it. */
function takeAll(
	ranges: readonly string[],
	open: Map<string, number>,
	longest: number,
): string | null {
	let spelt = "";
	for (const range of ranges) {
		spelt += letters(range);
		const count = open.get(spelt) ?? 0;
		if (count > 0) {
			open.set(spelt, count - 1);
			spelt = "";
		} else if (spelt.length > longest) return spelt;
	}
	return spelt === "" ? null : spelt;
}

/** What is laid out but not read is no part of an article's text. */
function letters(text: string): string {
	return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, "");
}
