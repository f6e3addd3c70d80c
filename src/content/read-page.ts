import {
	Disturbed,
	elementAt,
	type PageReading as FoundArticle,
	livePage,
	noSeldom,
	type OffsetMap,
	readingSteps,
	type Steps,
	Wanted,
	type WantedPart,
} from "../article/index.ts";
import { allAtOnce, span } from "../engine/index.ts";
import { viewOf } from "../highlight/framing.ts";
import { rangesIn } from "../highlight/locate.ts";
import { noPosts, type PostReader } from "../posts/index.ts";
import { LONGEST_TEXT } from "../shared/limits.ts";
import type { PageReading } from "../shared/messages.ts";
import type { Followed } from "./changes.ts";
import type { SeldomKit, Story } from "./choose-story.ts";
import { fitting } from "./fitting.ts";
import { DEEPEST_FRAME, frameInView } from "./frames.ts";

/** What was read, for the background, and where it stands, for the marks. */
export interface ReadResult {
	readonly reading: PageReading;
	readonly map: OffsetMap | null;
	/** In which was looked: the page's own, or that of a frame of the same site. */
	readonly document: Document;
	/** What changes to it are told by; null when nothing was read. */
	readonly followed: Followed | null;
}

/** What comes into a page when its reading wants it. */
interface Parts {
	readonly posts: PostReader;
	readonly seldom: SeldomKit;
}

/** Where parts are that come into a page when its reading wants them. */
export interface Shelf {
	/** Null: it has not come yet. */
	inHand<Part extends WantedPart>(part: Part): Parts[Part] | null;
	/** Null: it cannot be had. */
	bring<Part extends WantedPart>(part: Part): Promise<Parts[Part] | null>;
}

/** Read without what cannot be had. */
const NONE: Parts = { posts: noPosts, seldom: { ...noSeldom, chooseStory: () => 0 } };

/** Takes steps when it sees fit. */
export type Taker = <Result>(steps: Steps<Result>) => Promise<Result>;

/** So often a reading is begun again that the page's changes cut short; then it is done in one go. */
const MOST_ATTEMPTS = 3;

/**
 * Reads the document as it stands; where it holds no article and a frame fills the view, the frame's.
 * Throws only what `take` does: whatever a page does is a reading.
 *
 * @param heading heading of the article to stay with where the page has several; null: none
 */
export async function readPage(
	window: Window,
	take: Taker,
	shelf: Shelf,
	heading: string | null,
): Promise<ReadResult> {
	const { document } = window;
	if (document.contentType === "application/pdf") return without(document, { kind: "pdf" });
	try {
		return await findInFrames(document, take, shelf, heading);
	} catch (error) {
		if (error instanceof DOMException && error.name === "AbortError") throw error;
		console.error("On Record: the page could not be read", error);
		return without(document, { kind: "failed", reason: "page" });
	}
}

async function findInFrames(
	document: Document,
	take: Taker,
	shelf: Shelf,
	heading: string | null,
): Promise<ReadResult> {
	let at = document;
	for (let depth = 0; depth < DEEPEST_FRAME; depth++) {
		const result = await findArticle(at, take, shelf, heading);
		// The frame went elsewhere meanwhile: its coming to rest will be told.
		if (!viewOf(at)) break;
		if (result.reading.kind !== "not-article") return result;
		const view = viewOf(at);
		const frame = view && frameInView(view);
		if (!frame) break;
		// Browsers keep the documents of other sites closed.
		if (!frame.contentDocument) return without(document, { kind: "not-article", inFrame: true });
		at = frame.contentDocument;
	}
	return without(viewOf(at) ? at : document, { kind: "not-article" });
}

async function findArticle(
	document: Document,
	take: Taker,
	shelf: Shelf,
	heading: string | null,
): Promise<ReadResult> {
	const parts = { posts: shelf.inHand("posts"), seldom: shelf.inHand("seldom") };
	const steps = () => {
		const window = viewOf(document);
		if (!window) throw new Disturbed();
		const choose = (stories: readonly Story[]) =>
			parts.seldom?.chooseStory(window, stories, heading) ?? null;
		return resultSteps(document, livePage(window, parts, choose));
	};
	const bringIn = async <Part extends WantedPart>(part: Part) => {
		parts[part] = (await shelf.bring(part)) ?? NONE[part];
	};
	for (let attempt = 0; attempt < MOST_ATTEMPTS; ) {
		try {
			return await take(steps());
		} catch (error) {
			if (error instanceof Wanted) await bringIn(error.part);
			else if (!(error instanceof Disturbed) && viewOf(document)) throw error;
			else attempt++;
		}
	}
	await bringIn("posts");
	await bringIn("seldom");
	return viewOf(document) ? allAtOnce(steps()) : without(document, { kind: "not-article" });
}

function* resultSteps(...[document, env]: Parameters<typeof readingSteps>): Steps<ReadResult> {
	const found = yield* readingSteps(document, env);
	if (!found) return without(document, { kind: "not-article" });
	yield;
	return resultOf(document, found);
}

function resultOf(
	document: Document,
	{ article, map, onlyBeginning, part, veiled }: FoundArticle,
): ReadResult {
	const isTooLong = article.text.length > LONGEST_TEXT;
	if (isTooLong) return without(document, { kind: "failed", reason: "too-long" });
	const root = rootOf(map, article.text);
	return {
		reading: { kind: "article", article: fitting(article), onlyBeginning, ...(part && { part }) },
		map,
		document,
		followed: root && { map, root, veiled },
	};
}

function without(document: Document, reading: PageReading): ReadResult {
	return { reading, map: null, document, followed: null };
}

/** The smallest part of the page that holds the whole article. */
function rootOf(map: OffsetMap, text: string): Element | null {
	const [first] = rangesIn(map, span(0, 1));
	const last = rangesIn(map, span(text.length - 1, text.length)).at(-1);
	if (!first || !last) return null;
	const whole = new Range();
	whole.setStart(first.startContainer, 0);
	whole.setEnd(last.endContainer, 0);
	return elementAt(whole.commonAncestorContainer);
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
