import { type Article, allAtOnce } from "../engine/index.ts";
import { locateBody } from "./body-hint.ts";
import { subjectOf } from "./find-subject.ts";
import { findHeadline } from "./headline.ts";
import { isArticle } from "./is-article.ts";
import { linearText } from "./linear-text.ts";
import { linksIn } from "./links.ts";
import { mayBeClosed, mayBreakOff } from "./lock.ts";
import { type OffsetMap, offsetMapOf } from "./offset-map.ts";
import { articlePosts } from "./page-posts.ts";
import type { Part } from "./part.ts";
import { partIn } from "./part-in.ts";
import type { ReadEnvironment } from "./read-environment.ts";
import { readTree } from "./read-tree.ts";
import { mayBeArticle } from "./recognise.ts";
import { findRoot } from "./root.ts";
import { seldomOf } from "./seldom.ts";
import { selectBlocks } from "./select.ts";
import type { Steps } from "./steps.ts";
import { readStructuredData } from "./structured-data.ts";
import { beforeWall } from "./wall-text.ts";
import { weigh } from "./weigh.ts";

export interface PageReading {
	readonly article: Article;
	/** Between offsets in `article.text` and the page's text nodes. */
	readonly map: OffsetMap;
	/** The language the page says it is in, BCP 47; a hint only. */
	readonly language: string | null;
	/** The rest of the article is kept for subscribers and not on the page. */
	readonly onlyBeginning: boolean;
	/** The page holds one part of several; null where it says nothing of parts. */
	readonly part: Part | null;
	/** Text of the page that was not read as it could not be seen; it may be unfolded. */
	readonly veiled: readonly Element[];
}

/**
 * Reads the page's article: its headline and text in order, with metadata and embedded posts. The
 * page is not changed. Null when it holds no article. Linear in the number of nodes.
 */
export function readArticle(document: Document, env: ReadEnvironment): PageReading | null {
	return allAtOnce(readingSteps(document, env));
}

/**
 * The same step by step, so that a long page is not held up. Steps take well under a millisecond,
 * but for those that the page itself makes long: a script of a megabyte is parsed in one.
 *
 * @throws Disturbed when the page changes between two steps in a way that the reading cannot follow;
 *   Wanted when the page has something that `env` has nothing to read with
 */
export function* readingSteps(document: Document, env: ReadEnvironment): Steps<PageReading | null> {
	if (!document.documentElement || !mayBeArticle(document, true)) return null;
	yield;
	const data = readStructuredData(document);
	const isClosed = mayBeClosed(document, data);
	// Wanted at once: what is missed at the end is read twice.
	if (isClosed) seldomOf(env);
	yield;
	const tree = yield* readTree(document, env);
	const allWeights = weigh(tree);
	yield;
	const subject = subjectOf(document, env, tree, allWeights, data);
	const { weights, metadata } = subject;
	const hint = yield* locateBody(tree, subject.data);
	const root = findRoot(tree, weights, hint);
	if (root === null) return null;
	const { endBlock } = tree.regions[root]!;
	const headline = findHeadline(tree, metadata.titles, subject.start, endBlock) ?? subject.head;
	const finding = { tree, weights, root, headline, hint };
	const { selected, isWalled } = beforeWall(tree, yield* selectBlocks(finding));
	if (!isArticle(document, finding, selected)) return null;
	const { text, paragraphs, runs } = yield* linearText(tree, selected);
	const map = yield* offsetMapOf(runs);
	const links = yield* linksIn(runs, env.address);
	const { titles, publisher, byline, published, url, language } = metadata;
	const posts = yield* articlePosts(document, finding, subject.isGuest, env.posts);
	yield;
	const printedTitle = headline === null ? null : tree.blocks[headline]!.text;
	return {
		article: {
			text,
			paragraphs,
			title: printedTitle ?? titles[0] ?? null,
			publisher,
			byline,
			published,
			url,
			posts,
			links,
		},
		map,
		language,
		onlyBeginning:
			isWalled ||
			((isClosed || mayBreakOff(text)) &&
				seldomOf(env).isOnlyBeginning(document, subject.data, text)),
		part: subject.isGuest ? null : partIn(env, tree, root),
		veiled: tree.veiled,
	};
}
