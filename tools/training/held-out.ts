/** Characters of a paragraph that tell it from every other. */
const TELLING = 120;
/** Shorter paragraphs ("Advertisement", a name) stand in many articles. */
const SHORTEST = 80;

/**
 * Leaves out the articles that share a paragraph with one of `measuring`: what measures and chooses
 * must not be trained on, under whatever title it was printed again.
 */
export function keepUnseen<T extends { readonly text: string }>(
	articles: readonly T[],
	measuring: readonly string[],
): readonly T[] {
	const known = new Set(measuring.flatMap(tellingParagraphs));
	return articles.filter(({ text }) => !tellingParagraphs(text).some((p) => known.has(p)));
}

function tellingParagraphs(text: string): readonly string[] {
	return text
		.split("\n\n")
		.map((paragraph) => paragraph.replace(/\s+/gu, " ").trim())
		.filter((paragraph) => paragraph.length >= SHORTEST)
		.map((paragraph) => paragraph.slice(0, TELLING));
}
