import type { PostReader } from "../posts/index.ts";
import type { Metadata } from "./metadata.ts";
import type { Part } from "./part.ts";
import type { StructuredData } from "./structured-data.ts";
import type { Subject } from "./subject.ts";
import type { PageTree } from "./tree.ts";
import type { Weights } from "./weigh.ts";

/** What the reader needs from around the document; a parsed file and a live page differ in it. */
export interface ReadEnvironment {
	/** Whether the reader cannot see the element. Its ancestors have been asked before. */
	isHidden(element: Element): boolean;
	/** Null: there is none yet. A page that shows a trace of a post cannot be read without. */
	readonly posts: PostReader | null;
	/** The same for what few pages have. */
	readonly seldom: SeldomReader | null;
	/** The page's own address; null for a file. */
	readonly address: string | null;
	/** The document in a frame of which this one is shown; left out: none. */
	readonly around?: Document;
	/**
	 * Which of several articles on the page to read, by index. Without an answer (null) the page is
	 * read as if it were one.
	 */
	choose?(
		stories: readonly { readonly element: Element; readonly heading: string }[],
	): number | null;
}

/** Reads what few pages have: several articles, walls, pages of an article. */
export interface SeldomReader {
	/** One of several articles on the page; null where it has but one. */
	subjectAmong(
		env: ReadEnvironment,
		tree: PageTree,
		weights: Weights,
		data: StructuredData,
		metadata: Metadata,
	): Subject | null;
	/** Whether only the beginning of the article can be read on the page. */
	isOnlyBeginning(document: Document, data: StructuredData, text: string): boolean;
	/** Which part of an article the page holds; null where it says nothing of parts. */
	partOf(tree: PageTree, root: number, address: string | null): Part | null;
}
