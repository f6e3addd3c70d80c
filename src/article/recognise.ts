/** Shortest text of a `p`, in code units, that is no teaser. */
const LONG_PARAGRAPH = 80;
/** So many long paragraphs beside one another are an article though the page does not say so. */
const ENOUGH_PARAGRAPHS = 4;
/** So many are enough on a page that calls itself an article. */
const FEW_PARAGRAPHS = 1;
/** Paragraphs looked at; the test must stay cheap on the longest page. */
const MOST_PARAGRAPHS = 400;
const ARTICLE_TYPE =
	/"@type"\s*:\s*(?:\[[^\]]*)?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|OpinionNewsArticle)"/;
const LONGEST_SCRIPT = 400_000;

/**
 * Whether the page may be an article, by what it says of itself and how many long paragraphs stand
 * beside one another. Takes a millisecond or two; home pages, searches, shops and apps fail it.
 */
export function mayBeArticle(document: Document): boolean {
	const needed = declaresArticle(document) ? FEW_PARAGRAPHS : ENOUGH_PARAGRAPHS;
	return paragraphsTogether(document, needed) >= needed || linesTogether(document) >= needed;
}

/** Whether metadata or markup calls the page an article. */
export function declaresArticle(document: Document): boolean {
	const type = document.querySelector('meta[property="og:type"]')?.getAttribute("content");
	if (/article|^post$|blog/i.test(type ?? "")) return true;
	if (
		document.querySelector('[itemprop~="articleBody"], meta[property="article:published_time"]')
	) {
		return true;
	}
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		if (ARTICLE_TYPE.test((script.textContent ?? "").slice(0, LONGEST_SCRIPT))) return true;
	}
	return false;
}

/** The largest number of long paragraphs with one parent, counted up to `enough`. */
function paragraphsTogether(document: Document, enough: number): number {
	const counts = new Map<Node, number>();
	let most = 0;
	let seen = 0;
	for (const paragraph of document.getElementsByTagName("p")) {
		if (++seen > MOST_PARAGRAPHS || most >= enough) break;
		const parent = paragraph.parentNode;
		if (!parent || (paragraph.textContent ?? "").length < LONG_PARAGRAPH) continue;
		const count = (counts.get(parent) ?? 0) + 1;
		counts.set(parent, count);
		most = Math.max(most, count);
	}
	return most;
}

/** Long lines parted by `<br>` in one element, as old templates print their paragraphs. */
function linesTogether(document: Document): number {
	const counts = new Map<Node, number>();
	let most = 0;
	let seen = 0;
	for (const lineBreak of document.getElementsByTagName("br")) {
		if (++seen > MOST_PARAGRAPHS) break;
		const { parentNode: parent, previousSibling: line } = lineBreak;
		if (!parent || (line?.textContent ?? "").trim().length < LONG_PARAGRAPH) continue;
		const count = (counts.get(parent) ?? 0) + 1;
		counts.set(parent, count);
		most = Math.max(most, count);
	}
	return most;
}
