import { withoutUnseen } from "../posts/index.ts";
import { isInline, SIDE_TAGS } from "./element-kinds.ts";
import { markOf, namesOf } from "./furniture.ts";
import { isMasked, linked, typeOf } from "./nodes.ts";
import { postsIn } from "./page-posts.ts";
import type { ReadEnvironment } from "./read-environment.ts";
import { SILENT_TAGS, tagOf } from "./silent-tags.ts";
import type { Steps } from "./steps.ts";
import type { Block, PagePost, PageTree, Piece, Region } from "./tree.ts";

const ELEMENT = 1;
const TEXT = 3;
/** White space that is no single blank; most is. */
const ODD_SPACE = / \s+|[^\S ]\s*/g;

/** Shortest text, in code units, that is worth a look when it is unfolded. */
const VEILED_TEXT = 120;
const MOST_VEILED = 200;
/** Nodes to a step: about a tenth of a millisecond. */
const A_STEP = 64;

/** The page's script took the node away on which a reading was set down. */
export class Disturbed extends Error {
	override readonly name = "Disturbed";
}

/**
 * Reads the document in one walk without recursion. Linear in the number of nodes.
 *
 * @throws Disturbed when the page changes between two steps where the walk was; Wanted
 */
export function readTree(document: Document, env: ReadEnvironment): Steps<PageTree> {
	return new TreeBuilder(env).read(document);
}

class TreeBuilder {
	readonly #regions: Region[] = [];
	readonly #blocks: Block[] = [];
	readonly #posts: PagePost[] = [];
	readonly #veiled: Element[] = [];
	#open = -1;
	#pieces: Piece[] = [];
	#text = "";
	#linkLength = 0;
	readonly #links: Element[] = [];
	#gap = false;
	#breaks = 0;
	readonly #env: ReadEnvironment;

	constructor(env: ReadEnvironment) {
		this.#env = env;
	}

	/** Not `body` alone: parsers that repair nothing leave elements beside `html`. */
	*read(document: Document): Steps<PageTree> {
		this.#openRegion(document.documentElement, "");
		for (const root of [...document.children]) yield* this.#walk(root);
		this.#closeRegion();
		return {
			regions: this.#regions,
			blocks: this.#blocks,
			posts: this.#posts,
			veiled: this.#veiled,
		};
	}

	*#walk(root: Element): Steps<void> {
		let node: Node | null = root;
		for (let seen = 1; node; seen++) {
			const child: Node | null = this.#enter(node) ? linked(node, "firstChild") : null;
			node = child ?? this.#next(node, root);
			if (seen % A_STEP !== 0) continue;
			yield;
			if (node?.isConnected === false) throw new Disturbed();
		}
	}

	/** The node after this one's subtree, leaving every element that ends on the way. */
	#next(from: Node, root: Node): Node | null {
		let node = from;
		while (true) {
			this.#leave(node);
			if (node === root) return null;
			const sibling = linked(node, "nextSibling");
			if (sibling) return sibling;
			const parent = linked(node, "parentNode");
			if (!parent) return null;
			node = parent;
		}
	}

	/** Whether to go into the node's children. */
	#enter(node: Node): boolean {
		const type = typeOf(node);
		if (type === TEXT) this.#addText(node as Text);
		return type === ELEMENT && this.#enterElement(node as Element);
	}

	#enterElement(element: Element): boolean {
		if (isMasked(element)) {
			this.#gap = true;
			return false;
		}
		const tag = tagOf(element);
		if (tag === "BR") this.#addBreak();
		if (tag === "BR" || tag === "WBR") return false;
		const { posts, isWhole } = postsIn(element, tag, this.#env.posts);
		for (const post of posts) {
			this.#posts.push({ post, region: this.#open, block: this.#blocks.length });
		}
		if (isWhole || SILENT_TAGS.has(tag) || this.#isVeiled(element)) {
			this.#gap = true;
			return false;
		}
		if (isInline(element, tag)) {
			if (tag === "A") this.#links.push(element);
		} else this.#openRegion(element, tag);
		return true;
	}

	#isVeiled(element: Element): boolean {
		if (!this.#env.isHidden(element)) return false;
		const mayMatter = this.#veiled.length < MOST_VEILED && !SIDE_TAGS.has(tagOf(element));
		if (mayMatter && (element.textContent ?? "").length >= VEILED_TEXT) this.#veiled.push(element);
		return true;
	}

	#leave(node: Node): void {
		if (typeOf(node) !== ELEMENT) return;
		const element = node as Element;
		if (this.#open > 0 && this.#regions[this.#open]!.element === element) this.#closeRegion();
		else if (this.#links.at(-1) === element) this.#links.pop();
	}

	#openRegion(element: Element, tag: string): void {
		this.#flush();
		const parent = this.#open;
		const names = namesOf(element);
		this.#open = this.#regions.length;
		this.#regions.push({
			element,
			tag,
			names,
			parent,
			end: 0,
			firstBlock: this.#blocks.length,
			endBlock: 0,
			mark: parent < 0 ? null : markOf(element, tag, names),
		});
	}

	#closeRegion(): void {
		this.#flush();
		const region = this.#regions[this.#open]!;
		region.end = this.#regions.length;
		region.endBlock = this.#blocks.length;
		this.#open = region.parent;
	}

	#addText(node: Text): void {
		const text = withoutUnseen(node.data).replace(ODD_SPACE, " ");
		if (text === "") return;
		this.#pieces.push({ node, afterGap: this.#gap });
		if (text === " ") {
			if (!this.#text.endsWith(" ")) this.#text += text;
			return;
		}
		this.#gap = false;
		this.#breaks = 0;
		this.#text += text;
		if (this.#links.length > 0) this.#linkLength += text.length;
	}

	/** One break parts lines, two part paragraphs. */
	#addBreak(): void {
		if (this.#text.trim() === "") return;
		this.#breaks++;
		if (this.#breaks >= 2) {
			this.#flush();
			return;
		}
		this.#pieces.push({ node: null, afterGap: true });
		this.#gap = true;
		this.#text += " ";
	}

	#flush(): void {
		const text = this.#text.trim();
		if (text !== "") {
			this.#blocks.push({
				region: this.#open,
				pieces: this.#pieces,
				text,
				linkLength: this.#linkLength,
			});
		}
		this.#pieces = [];
		this.#text = "";
		this.#linkLength = 0;
		this.#gap = false;
		this.#breaks = 0;
	}
}
