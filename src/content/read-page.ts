import { livePage, type OffsetMap, readArticle } from "../article/index.ts";
import type { Article } from "../engine/index.ts";
import { LONGEST_LINE, LONGEST_TEXT, MOST_ITEMS } from "../shared/limits.ts";
import type { PageReading } from "../shared/messages.ts";

/** What was read, for the background, and where it stands, for the marks. */
export interface ReadResult {
	readonly reading: PageReading;
	readonly map: OffsetMap | null;
}

/** Reads the document as it stands now. Never throws: whatever a page does is a reading. */
export function readPage(window: Window): ReadResult {
	if (window.document.contentType === "application/pdf") return without({ kind: "pdf" });
	try {
		const found = readArticle(window.document, livePage(window));
		if (!found) return without({ kind: "not-article" });
		if (found.article.text.length > LONGEST_TEXT) {
			return without({ kind: "failed", reason: "too-long" });
		}
		const { onlyBeginning } = found;
		const article = fitting(found.article);
		return { reading: { kind: "article", article, onlyBeginning }, map: found.map };
	} catch (error) {
		console.error("On Record: the page could not be read", error);
		return without({ kind: "failed", reason: "page" });
	}
}

function without(reading: PageReading): ReadResult {
	return { reading, map: null };
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

/** Whether two readings say the same, so that the page need not be analysed again. */
export function saysTheSame(a: PageReading, b: PageReading): boolean {
	if (a.kind !== "article" || b.kind !== "article") return a.kind === b.kind;
	return a.article.text === b.article.text && a.article.posts.length === b.article.posts.length;
}
