import type { SeldomReader } from "../article/index.ts";

/** One of several articles on a page. */
export interface Story {
	readonly element: Element;
	readonly heading: string;
}

/** Share of the viewport's height, from the top, at which a reader's eyes are taken to be. */
const EYES = 0.4;

/**
 * Which of several articles to read: the one that was read, as long as the reader has not moved on
 * from it; then the one before the reader's eyes. Sites that set articles one below the other write
 * the address of the one in view into the location bar, so that report, marks and address agree.
 *
 * @param heading heading of the article to stay with; null to look where the reader is
 */
export function chooseStory(
	window: Window,
	stories: readonly Story[],
	heading: string | null,
): number {
	const same = heading === null ? -1 : stories.findIndex((story) => story.heading === heading);
	return same >= 0 ? same : nearest(stories, window.innerHeight * EYES);
}

function nearest(stories: readonly Story[], line: number): number {
	const distances = stories.map(({ element }) => {
		const { top, bottom } = element.getBoundingClientRect();
		return Math.max(0, top - line, line - bottom);
	});
	return distances.indexOf(Math.min(...distances));
}

/** What reads what few pages have, and chooses for the reader. */
export interface SeldomKit extends SeldomReader {
	chooseStory(window: Window, stories: readonly Story[], heading: string | null): number;
}
