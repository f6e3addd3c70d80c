import { type Paragraph, span } from "../engine/index.ts";
import { UNSEEN } from "../posts/index.ts";
import type { Run } from "./offset-map.ts";
import type { Selected } from "./select.ts";
import { type Steps, visitAll } from "./steps.ts";
import type { PageTree, Piece } from "./tree.ts";

const PARAGRAPH_BREAK = "\n\n";
/** Words parted by single blanks are taken at once; so many, as each takes room in the matching. */
const MOST_WORDS = 500;
/** White space; what is laid out but not read; text. */
const PART = new RegExp(
	`(\\s+)|([${UNSEEN}]+)|[^\\s${UNSEEN}]+(?: [^\\s${UNSEEN}]+){0,${MOST_WORDS}}`,
	"g",
);

/** Paragraphs to a step. */
const A_STEP = 8;

export interface LinearText {
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
	/** In the order of the text. */
	readonly runs: readonly Run[];
}

/**
 * Writes the chosen blocks as one text: white space collapsed to one blank, `<br>` as a line break,
 * soft hyphens left out, paragraphs parted by a blank line. Linear in its length.
 */
export function* linearText(tree: PageTree, selected: readonly Selected[]): Steps<LinearText> {
	const writer = new Writer();
	const paragraphs: Paragraph[] = [];
	yield* visitAll(selected, A_STEP, ({ block, role }) => {
		if (paragraphs.length > 0) writer.breakParagraph();
		const start = writer.length;
		writer.write(tree.blocks[block]!.pieces);
		paragraphs.push({ span: span(start, writer.length), role });
	});
	return { text: writer.text, paragraphs, runs: writer.runs };
}

type OpenRun = { -readonly [Key in keyof Run]: Run[Key] };
/** White space not yet written: it is when text follows. */
interface Pending {
	readonly node: Text | null;
	readonly offset: number;
	readonly joined: boolean;
}

class Writer {
	text = "";
	readonly runs: OpenRun[] = [];
	#pending: Pending | null = null;
	#isBlockStart = true;

	get length(): number {
		return this.text.length;
	}

	breakParagraph(): void {
		this.text += PARAGRAPH_BREAK;
		this.#pending = null;
		this.#isBlockStart = true;
	}

	write(pieces: readonly Piece[]): void {
		for (const { node, afterGap } of pieces) {
			if (node) this.#writeNode(node, !afterGap);
			else this.#pending = { node: null, offset: 0, joined: false };
		}
		this.#pending = null;
	}

	#writeNode(node: Text, joined: boolean): void {
		let isJoined = joined;
		for (const part of node.data.matchAll(PART)) {
			if (part[2] !== undefined) continue;
			if (part[1] !== undefined) {
				this.#pending ??= { node, offset: part.index, joined: isJoined };
				continue;
			}
			isJoined = this.#writeSpace(node) || isJoined;
			this.#append(node, part.index, part[0], isJoined);
			isJoined = true;
		}
	}

	/** Writes pending white space; true when it stands in the same node. */
	#writeSpace(node: Text): boolean {
		const space = this.#pending;
		this.#pending = null;
		if (space === null || this.#isBlockStart) return false;
		if (space.node === null) this.text += "\n";
		else this.#append(space.node, space.offset, " ", space.joined);
		return space.node === node;
	}

	#append(node: Text, nodeStart: number, text: string, joined: boolean): void {
		const last = this.runs.at(-1);
		const isNext =
			last?.node === node &&
			last.nodeStart + last.length === nodeStart &&
			last.start + last.length === this.text.length;
		if (isNext) last.length += text.length;
		else {
			const isJoined = joined && !this.#isBlockStart;
			this.runs.push({
				start: this.text.length,
				length: text.length,
				node,
				nodeStart,
				joined: isJoined,
			});
		}
		this.text += text;
		this.#isBlockStart = false;
	}
}
