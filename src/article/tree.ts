import type { Post } from "../engine/index.ts";
import type { Mark } from "./furniture.ts";

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
