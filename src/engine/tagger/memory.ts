import { type Kernel, PAGE_BYTES, ROW_BLOCK, SPARE_BYTES } from "./kernel.ts";
import { packFactors, packPairWeights, packPlaces, packWeights } from "./pack.ts";
import type { Layer, TableName, Weights } from "./weights.ts";

const ALIGNMENT = 16;
/** Outputs of the heads proper; after them stand a token's and a cue's parts in the role head. */
export const HEAD_WIDTH = 16;

/** A layer laid out in a kernel's memory; `weights`, `firstTap` and `factors` are addresses. */
export interface PlacedLayer {
	/** Whether its weights are packed for pairs of rows. */
	readonly inPairs: boolean;
	readonly weights: number;
	readonly firstTap: number;
	/** Bytes of the weights of a block of outputs. */
	readonly weightBlock: number;
	readonly factors: number;
	readonly outputs: number;
	readonly taps: number;
	readonly dilation: number;
	/** Bytes of a row of its int16 input. */
	readonly inputRow: number;
}

/** A table laid out in a kernel's memory. */
export interface PlacedTable {
	readonly name: TableName;
	readonly columns: number;
	readonly codes: number;
}

/** Addresses of the rows that the network works on. */
export interface Places {
	/** For each token a row of a table, uint16. */
	readonly rows: number;
	/** int16 input of the next layer; zeros stand `margin` rows before and after the text. */
	readonly input: number;
	readonly sum: number;
	readonly output: number;
	readonly heads: number;
	/** What a token says in the role head of itself, and what as a cue. */
	readonly tokenRoles: number;
	readonly cueRoles: number;
	/** What a cue says as one, a row. */
	readonly about: number;
	readonly roleSum: number;
	readonly roleInput: number;
	/** Sums of inputs of pairs of rows, and what the kernel keeps of them. */
	readonly pairInput: number;
	readonly spare: number;
	/** Rows of zeros that a convolution may reach into. */
	readonly margin: number;
}

export interface Layout {
	readonly places: Places;
	readonly tables: readonly PlacedTable[];
	readonly input: PlacedLayer;
	readonly blocks: readonly PlacedLayer[];
	readonly heads: PlacedLayer;
	readonly tokenRoles: PlacedLayer;
	readonly cueRoles: PlacedLayer;
	/** For each relation to a cue and each value of `IS_CUE` a row of float32. */
	readonly relations: number;
	readonly roles: readonly PlacedLayer[];
	readonly roleOut: PlacedLayer;
}

/** Hands out addresses one after the other. */
class Allocator {
	/** 0 is left free so that no address is falsy; a mark stands there once weights are laid out. */
	#next = ALIGNMENT;

	take(bytes: number): number {
		const at = this.#next;
		this.#next += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
		return at;
	}

	get used(): number {
		return this.#next;
	}
}

/**
 * Copies the weights into a kernel's memory and sets places aside for a paragraph's numbers.
 *
 * @throws Error where another network's weights are there already: they would be written over
 */
export function layOut(kernel: Kernel, weights: Weights): Layout {
	const mark = new Int32Array(kernel.memory.buffer, 0, 1);
	if (mark[0] !== 0) throw new Error("the kernel serves another tagger already");
	mark[0] = 1;
	const allocator = new Allocator();
	const writes: ((buffer: ArrayBuffer) => void)[] = [];
	const place = (layer: Layer): PlacedLayer => {
		const { outputs, taps, dilation, inputs } = layer;
		const inPairs = taps === 3 && (dilation & (dilation - 1)) === 0;
		const packed = inPairs ? packPairWeights(layer) : packWeights(layer);
		const at = allocator.take(2 * packed.weights.length);
		const factors = allocator.take(8 * outputs);
		writes.push((buffer) => {
			new Int16Array(buffer, at, packed.weights.length).set(packed.weights);
			new Float32Array(buffer, factors, 2 * outputs).set(packFactors(layer));
		});
		return {
			...{ inPairs, weights: at, firstTap: at + 2 * packed.firstTap },
			...{ weightBlock: 2 * packed.perBlock, factors, outputs, taps, dilation },
			inputRow: 2 * inputs,
		};
	};
	const placeTable = ({ name, columns, codes }: Weights["tables"][number]): PlacedTable => {
		const at = allocator.take(codes.length);
		writes.push((buffer) => new Int8Array(buffer, at, codes.length).set(codes));
		return { name, columns, codes: at };
	};
	const placeFloats = (floats: Float32Array): number => {
		const at = allocator.take(4 * floats.length);
		writes.push((buffer) => new Float32Array(buffer, at, floats.length).set(floats));
		return at;
	};
	const layers = {
		tables: weights.tables.map(placeTable),
		input: place(weights.input),
		blocks: weights.blocks.map(place),
		heads: place(outputsOf(weights.heads, 0, HEAD_WIDTH)),
		tokenRoles: place(outputsOf(weights.heads, HEAD_WIDTH, weights.roleSize)),
		cueRoles: place(outputsOf(weights.heads, HEAD_WIDTH + weights.roleSize, weights.roleSize)),
		relations: placeFloats(packPlaces(weights)),
		roles: weights.roles.map(place),
		roleOut: place(weights.roleOut),
	};
	const layout = { ...layers, places: setAside(allocator, weights) };
	const missing = allocator.used - kernel.memory.buffer.byteLength;
	if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE_BYTES));
	for (const write of writes) write(kernel.memory.buffer);
	return layout;
}

/** A layer of which only some outputs are asked for. */
function outputsOf(layer: Layer, from: number, outputs: number): Layer {
	const perOutput = layer.taps * layer.inputs;
	const to = from + outputs;
	return {
		...layer,
		outputs,
		weights: layer.weights.subarray(from * perOutput, to * perOutput),
		scales: layer.scales.subarray(from, to),
		biases: layer.biases.subarray(from, to),
	};
}

function setAside(allocator: Allocator, weights: Weights): Places {
	const { size, roleSize, blocks, roles, input } = weights;
	const margin = Math.max(...[...blocks, ...roles].map((layer) => layer.dilation));
	// Pairs of rows come in fours.
	const rows = Math.ceil(weights.longestParagraph / (2 * ROW_BLOCK)) * 2 * ROW_BLOCK;
	const padded = rows + 2 * margin + ROW_BLOCK;
	const widest = Math.max(size, roleSize);
	return {
		rows: allocator.take(2 * rows),
		pairInput: allocator.take(4 * 2 * (rows / 2 + ROW_BLOCK) * widest),
		spare: allocator.take(SPARE_BYTES),
		input: allocator.take(2 * padded * Math.max(size, input.inputs)),
		sum: allocator.take(4 * rows * size),
		output: allocator.take(4 * rows * Math.max(2 * size, roleSize)),
		heads: allocator.take(4 * rows * HEAD_WIDTH),
		tokenRoles: allocator.take(4 * rows * roleSize),
		cueRoles: allocator.take(4 * (rows + ROW_BLOCK) * roleSize),
		about: allocator.take(4 * roleSize),
		roleSum: allocator.take(4 * rows * roleSize),
		roleInput: allocator.take(2 * padded * roleSize),
		margin,
	};
}
