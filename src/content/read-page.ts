import {
	Disturbed,
	type PageReading as FoundArticle,
	livePage,
	type OffsetMap,
	readingSteps,
	type Steps,
} from "../article/index.ts";
import { type Article, allAtOnce, span } from "../engine/index.ts";
import { rangesIn } from "../highlight/locate.ts";
import { LONGEST_LINE, LONGEST_TEXT, MOST_ITEMS } from "../shared/limits.ts";
import type { PageReading } from "../shared/messages.ts";
import type { Followed } from "./changes.ts";
import { chooseStory } from "./choose-story.ts";
import { isInFrame } from "./frames.ts";

/** What was read, for the background, and where it stands, for the marks. */
export interface ReadResult {
	readonly reading: PageReading;
	readonly map: OffsetMap | null;
	/** What changes to it are told by; null when nothing was read. */
	readonly followed: Followed | null;
}

/** Takes steps when it sees fit. */
export type Taker = <Result>(steps: Steps<Result>) => Promise<Result>;

/** So often a reading is begun again that the page's changes cut short; then it is done in one go. */
const MOST_ATTEMPTS = 3;

/**
 * Reads the document as it stands. Throws only what `take` does: whatever a page does is a reading.
 *
 * @param heading heading of the article to stay with where the page has several; null: none
 */
export async function readPage(
	window: Window,
	take: Taker,
	heading: string | null,
): Promise<ReadResult> {
	if (window.document.contentType === "application/pdf") return without({ kind: "pdf" });
	try {
		const result = await findArticle(window, take, heading);
		const isNone = result.reading.kind === "not-article";
		return isNone && isInFrame(window) ? without({ kind: "not-article", inFrame: true }) : result;
	} catch (error) {
		if (error instanceof DOMException && error.name === "AbortError") throw error;
		console.error("On Record: the page could not be read", error);
		return without({ kind: "failed", reason: "page" });
	}
}

async function findArticle(
	window: Window,
	take: Taker,
	heading: string | null,
): Promise<ReadResult> {
	const page = livePage(window, (stories) => chooseStory(window, stories, heading));
	const steps = () => resultSteps(window.document, page);
	for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
		try {
			return await take(steps());
		} catch (error) {
			if (!(error instanceof Disturbed)) throw error;
		}
	}
	return allAtOnce(steps());
}

function* resultSteps(...reading: Parameters<typeof readingSteps>): Steps<ReadResult> {
	const found = yield* readingSteps(...reading);
	if (!found) return without({ kind: "not-article" });
	yield;
	return resultOf(found);
}

function resultOf({ article, map, onlyBeginning, part, veiled }: FoundArticle): ReadResult {
	if (article.text.length > LONGEST_TEXT) return without({ kind: "failed", reason: "too-long" });
	const root = rootOf(map, article.text);
	return {
		reading: { kind: "article", article: fitting(article), onlyBeginning, ...(part && { part }) },
		map,
		followed: root && { map, root, veiled },
	};
}

function without(reading: PageReading): ReadResult {
	return { reading, map: null, followed: null };
}

/** The smallest part of the page that holds the whole article. */
function rootOf(map: OffsetMap, text: string): Element | null {
	const [first] = rangesIn(map, span(0, 1));
	const last = rangesIn(map, span(text.length - 1, text.length)).at(-1);
	if (!first || !last) return null;
	const whole = new Range();
	whole.setStart(first.startContainer, 0);
	whole.setEnd(last.endContainer, 0);
	const { commonAncestorContainer: root } = whole;
	return root instanceof Element ? root : root.parentElement;
}

/** Cuts what a page may have made absurdly long, so that the background does not refuse the rest. */
function fitting(article: Article): Article {
	const cut = (line: string | null) => line?.slice(0, LONGEST_LINE) ?? null;
	const { title, publisher, byline, published, url, posts, paragraphs } = article;
	return {
		...article,
		title: cut(title),
		publisher: cut(publisher),
		byline: cut(byline),
		published: cut(published),
		url: cut(url),
		paragraphs: paragraphs.slice(0, MOST_ITEMS),
		posts: posts.slice(0, MOST_ITEMS),
	};
}

/** Heading of the article that was read, if one was. */
export function headingOf(result: ReadResult | null): string | null {
	return result?.reading.kind === "article" ? result.reading.article.title : null;
}

/** Whether two readings say the same, so that the page need not be analysed again. */
export function saysTheSame(a: PageReading, b: PageReading): boolean {
	if (a.kind !== "article" || b.kind !== "article") return a.kind === b.kind;
	return a.article.text === b.article.text && a.article.posts.length === b.article.posts.length;
}
