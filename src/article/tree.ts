import type { Post } from "../engine/index.ts";
import type { PostReader } from "../posts/index.ts";
import type { Mark } from "./furniture.ts";
import type { SeldomReader } from "./seldom.ts";

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

/** A text node, or the place of a line break (`node` null). */
export interface Piece {
	readonly node: Text | null;
	/** Something that is no part of the block's text stands between this and the piece before. */
	readonly afterGap: boolean;
}

/** A run of text between the borders of block elements: a paragraph, a heading, a list item. */
export interface Block {
	readonly region: number;
	readonly pieces: readonly Piece[];
	/** White space as single blanks. */
	readonly text: string;
	/** How many code units of `text` are links. */
	readonly linkLength: number;
}

/** A block element. Regions stand in document order, so that a subtree is `index` to `end`. */
export interface Region {
	readonly element: Element;
	readonly tag: string;
	/** Its class names and id: see `namesOf`. */
	readonly names: string;
	/** -1 for the outermost. */
	readonly parent: number;
	end: number;
	firstBlock: number;
	endBlock: number;
	readonly mark: Mark;
}

export interface PagePost {
	readonly post: Post;
	readonly region: number;
	/** The block that follows. */
	readonly block: number;
}

/** The body as blocks in regions, with posts taken out. */
export interface PageTree {
	readonly regions: readonly Region[];
	readonly blocks: readonly Block[];
	readonly posts: readonly PagePost[];
	/** Elements with text that cannot be seen, some hundred at most. */
	readonly veiled: readonly Element[];
}

/** Whether a region is another one or lies in it; both by index. */
export function isIn({ regions }: PageTree, outer: number, inner: number): boolean {
	return inner >= outer && inner < regions[outer]!.end;
}
