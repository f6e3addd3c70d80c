import type { TokenRange } from "../text/span.ts";
import { BLOCK, type Kernel } from "./kernel.ts";
import { HEAD_WIDTH, type Layout, layOut, type PlacedLayer } from "./memory.ts";
import { CUE_FLAGS, type CueRange, IS_CUE, type Piece } from "./piece.ts";
import { CLASSES } from "./probability.ts";
import { relationOf } from "./relation.ts";
import { rowBlocks, rowPairs } from "./row-pairs.ts";
import type { Weights } from "./weights.ts";

/** Where the numbers of each head stand in a row of the heads' output. */
export const HEAD = { cue: 0, codebook: CLASSES, kind: 2 * CLASSES } as const;

/**
 * Runs the model on one paragraph (or a piece of a long one) at a time. Views are made anew for each
 * paragraph, since a memory that grows leaves old ones behind; nothing is allocated for a token.
 */
export class Network {
	readonly #kernel: Kernel;
	readonly #size: number;
	readonly #roleSize: number;
	readonly #layout: Layout;
	/** The piece whose tokens' parts in the role head are known; most pieces are asked for none. */
	#rolesOf: Piece | null = null;

	constructor(kernel: Kernel, weights: Weights) {
		this.#kernel = kernel;
		this.#size = weights.size;
		this.#roleSize = weights.roleSize;
		this.#layout = layOut(kernel, weights);
	}

	/**
	 * Reads a piece of text.
	 *
	 * @returns for each token a row of `headWidth` log odds, valid until the next call
	 */
	read(piece: Piece): Float32Array {
		const { input, blocks, heads, places } = this.#layout;
		const { length } = piece;
		const size = this.#size;
		this.#rolesOf = null;
		this.#lookUp(piece);
		this.#convolve(input, places.input, length, places.sum, 0);
		for (const block of blocks) {
			this.#normalise(length);
			this.#convolve(block, places.input, length, places.output, places.margin);
			this.#kernel.gate(places.output, rowBlocks(length), 4 * size, places.sum);
		}
		this.#normalise(length);
		this.#convolve(heads, places.input, length, places.heads, places.margin);
		return new Float32Array(this.#kernel.memory.buffer, places.heads, length * this.headWidth);
	}

	get headWidth(): number {
		return HEAD_WIDTH;
	}

	/**
	 * Reads the piece last given to `read` with one cue in mind.
	 *
	 * @param flags for each token a value of `IS_CUE`
	 * @returns for each token a row of `roleWidth` numbers, valid until the next call; the first
	 *   `CLASSES` are the log odds of no role, source and content
	 */
	readRoles(piece: Piece, cue: CueRange, flags: Uint8Array): Float32Array {
		const { roles, roleOut, places } = this.#layout;
		const { length } = piece;
		const bytes = 4 * length * this.#roleSize;
		const row = 2 * this.#roleSize;
		const inner = places.roleInput + places.margin * row;
		this.#readTokens(piece, cue);
		this.#startRoles(piece, cue, flags);
		for (const layer of roles) {
			this.#convolve(layer, places.roleInput, length, places.output, places.margin);
			this.#kernel.rectify(places.output, bytes, places.roleSum, inner);
		}
		this.#convolve(roleOut, places.roleInput, length, places.output, places.margin);
		return new Float32Array(this.#kernel.memory.buffer, places.output, length * this.roleWidth);
	}

	get roleWidth(): number {
		return this.#layout.roleOut.outputs;
	}

	/** Writes the rows of the tables side by side as the first layer's input. */
	#lookUp(piece: Piece): void {
		const { tables, input, places } = this.#layout;
		const { length } = piece;
		const rows = new Uint16Array(this.#kernel.memory.buffer, places.rows, length);
		let to = places.input;
		for (const { name, columns, codes } of tables) {
			rows.set(piece[name]);
			this.#kernel.lookUp(places.rows, length, codes, columns, to, input.inputRow);
			to += 2 * columns;
		}
	}

	/** Makes the sum's rows the next input, with zeros around the text. */
	#normalise(length: number): void {
		const { places } = this.#layout;
		const size = this.#size;
		const { buffer } = this.#kernel.memory;
		const row = 2 * size;
		const inner = places.input + places.margin * row;
		this.#kernel.normalise(places.sum, rowBlocks(length), 4 * size, 1 / size, inner);
		clearMargins(buffer, places.input, row, places.margin, length);
	}

	/** `margin` is the count of rows at `from` before the text's first; those hold zeros. */
	#convolve(layer: PlacedLayer, from: number, length: number, to: number, margin: number): void {
		const start = from + margin * layer.inputRow;
		if (layer.inPairs) this.#convolvePairs(layer, start, length, to);
		else this.#convolveRows(layer, start, { from: 0, to: length }, { from: 0, to: layer.taps }, to);
	}

	/** Two rows at a time as far as they go, the rest by those taps that reach into the text. */
	#convolvePairs(layer: PlacedLayer, start: number, length: number, to: number): void {
		const { weights, weightBlock, dilation, outputs, factors, inputRow } = layer;
		const { pairInput, spare } = this.#layout.places;
		const rest = rowPairs(length, dilation);
		// The rest goes first: it is rounded up to rows that pairs hold.
		if (rest.from < rest.to) {
			this.#convolveRows(layer, start, rest, { from: rest.from < dilation ? 1 : 0, to: 2 }, to);
		}
		if (rest.pairs === 0) return;
		const x = start - dilation * inputRow;
		const w = weights;
		// biome-ignore format: what a kernel is called with, on one line
		this.#kernel.convolvePairs(
			x, rest.pairs, inputRow, w, weightBlock, dilation, outputs, factors, to, pairInput, spare,
		);
	}

	/** A part of the rows by a part of the taps; those left out would read zeros only. */
	#convolveRows(
		layer: PlacedLayer,
		start: number,
		rows: TokenRange,
		taps: TokenRange,
		to: number,
	): void {
		const { firstTap, weightBlock, dilation, outputs, factors, inputRow } = layer;
		const reach = ((layer.taps - 1) / 2) * dilation;
		const x = start + (rows.from + taps.from * dilation - reach) * inputRow;
		const w = firstTap + taps.from * BLOCK * inputRow;
		const y = to + 4 * rows.from * outputs;
		const count = rowBlocks(rows.to - rows.from);
		const step = dilation * inputRow;
		const tapCount = taps.to - taps.from;
		// biome-ignore format: what a kernel is called with, on one line
		this.#kernel.convolve(
			x, count, inputRow, w, weightBlock, tapCount, step, outputs, factors, y,
		);
	}

	/** What the piece's tokens say in the role head of themselves, and the cue's as a cue. */
	#readTokens(piece: Piece, cue: CueRange): void {
		const { places, tokenRoles, cueRoles } = this.#layout;
		if (this.#rolesOf !== piece) {
			this.#convolve(tokenRoles, places.input, piece.length, places.tokenRoles, places.margin);
			this.#rolesOf = piece;
		}
		const start = places.input + places.margin * cueRoles.inputRow;
		const rows = { from: cue.first, to: cue.last + 1 };
		this.#convolveRows(cueRoles, start, rows, { from: 0, to: 1 }, places.cueRoles);
	}

	/** Adds up what the token, the cue and their distance say, as the first input of the roles. */
	#startRoles(piece: Piece, cue: CueRange, flags: Uint8Array): void {
		const { buffer } = this.#kernel.memory;
		const { places, relations } = this.#layout;
		const { length, sentence } = piece;
		const rows = new Uint16Array(buffer, places.rows, length);
		for (let t = 0; t < length; t++) {
			const flag = cue.first <= t && t <= cue.last ? IS_CUE.this : flags[t]!;
			rows[t] = relationOf(sentence, t, cue) * CUE_FLAGS + flag;
		}
		this.#writeAbout(cue);
		const row = 2 * this.#roleSize;
		const inner = places.roleInput + places.margin * row;
		// biome-ignore format: what a kernel is called with, on one line
		this.#kernel.startRoles(
			places.tokenRoles, places.rows, length, 2 * row, places.about, relations, places.roleSum, inner,
		);
		clearMargins(buffer, places.roleInput, row, places.margin, length);
	}

	/** Writes the mean of what the cue's first and last token say as a cue. */
	#writeAbout({ first, last }: CueRange): void {
		const { buffer } = this.#kernel.memory;
		const { places } = this.#layout;
		const roleSize = this.#roleSize;
		const about = new Float32Array(buffer, places.about, roleSize);
		const cues = new Float32Array(buffer, places.cueRoles, (last + 1) * roleSize);
		for (let i = 0; i < roleSize; i++) {
			about[i] = 0.5 * Math.fround(cues[first * roleSize + i]! + cues[last * roleSize + i]!);
		}
	}
}

/** Sets to zero the rows that a convolution reads beyond the text. */
function clearMargins(
	buffer: ArrayBuffer,
	at: number,
	row: number,
	margin: number,
	length: number,
): void {
	new Uint8Array(buffer, at, margin * row).fill(0);
	const after = rowBlocks(length) - length + margin;
	new Uint8Array(buffer, at + (margin + length) * row, after * row).fill(0);
}
