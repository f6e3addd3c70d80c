import { wordsIn } from "./letters.ts";
import type { PageTree } from "./tree.ts";

/** Share of the words of heading and title that must be common for the heading to be the headline. */
const ALIKE = 0.5;

function wordsOf(text: string): Set<string> {
	return new Set(wordsIn(text));
}

function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let common = 0;
	for (const word of a) if (b.has(word)) common++;
	return common;
}

/** Share of the smaller set of words that the larger one has too. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const smaller = Math.min(a.size, b.size);
	return smaller === 0 ? 0 : countCommon(a, b) / smaller;
}

/** A word more in common decides between headings that are otherwise as like. */
const A_WORD = 0.001;

/** Whether two headings are the same but for some words. */
export function isAlike(one: string, other: string): boolean {
	return likeness(wordsOf(one), wordsOf(other)) >= ALIKE;
}

/**
 * The block of the article's headline: the `h1` that is likest the page's titles, else a lesser
 * heading that is. A section's name may stand whole in the page's title too, so that of two the one
 * with more of the title's words wins; the last block before `end` among equals.
 *
 * @param start the block at which the article may begin
 * @param end the block at which its text ends
 */
export function findHeadline(
	tree: PageTree,
	titles: readonly string[],
	start: number,
	end: number,
): number | null {
	const wanted = titles.map(wordsOf);
	let best: number | null = null;
	let bestScore = 0;
	for (let i = start; i < end; i++) {
		const level = headingLevel(tree, tree.blocks[i]!.region);
		if (level === 0) continue;
		const words = wordsOf(tree.blocks[i]!.text);
		const alike = Math.max(
			0,
			...wanted.map((title) => (words.size < 3 && title.size > 4 ? 0 : likeness(words, title))),
		);
		if (alike < ALIKE) continue;
		const common = Math.max(0, ...wanted.map((title) => countCommon(words, title)));
		const score = alike + (level === 1 ? 1 : 0) + A_WORD * common;
		if (score >= bestScore) {
			best = i;
			bestScore = score;
		}
	}
	return best;
}

/** 1 to 6 for text in a heading, 0 for other text. */
function headingLevel(tree: PageTree, from: number): number {
	let at = from;
	for (let i = 0; i < 3 && at >= 0; i++) {
		const { tag, parent, element } = tree.regions[at]!;
		if (/^H[1-6]$/.test(tag)) return Number(tag[1]);
		if (element.getAttribute("itemprop") === "headline") return 1;
		at = parent;
	}
	return 0;
}
