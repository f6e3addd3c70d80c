/**
 * The file of the model: "ORT1", the length of a JSON header in ASCII (uint32, little endian), the
 * header, then the numbers. Written by `tools/training/export.py`.
 */

const MAGIC = "ORT1";
const FIXED_BYTES = 8;

/** A part of the file: its first byte after the header, a multiple of 4, and its count of numbers. */
interface Part {
	readonly at: number;
	readonly count: number;
}

export type TableName = "word" | "suffix" | "prefix" | "shape" | "quote" | "start";

interface TableShape {
	readonly name: TableName;
	readonly rows: number;
	readonly columns: number;
}

/** A linear map or convolution: int8 weights by output, tap, input; float32 scales and biases. */
interface LayerShape {
	readonly inputs: number;
	readonly outputs: number;
	readonly taps: number;
	readonly dilation: number;
}

interface LayerHeader extends LayerShape {
	readonly weights: Part;
	readonly scales: Part;
	readonly biases: Part;
}

/** What the model says of itself. */
interface Settings {
	/** Width of the vector of a token. */
	readonly size: number;
	/** Width of the vector of a token with a cue. */
	readonly roleSize: number;
	/** Tokens; longer paragraphs are read in pieces. */
	readonly longestParagraph: number;
	/** Log odds taken from "no cue" before the best class is sought. */
	readonly cueBias: number;
	/** The same for cues in the codebook's sense, sought where the corpus's sense finds none. */
	readonly codebookBias: number;
	/** Log odds added to "content" before a token's likeliest role is sought. */
	readonly contentBias: number;
	/** Added to both cue biases for the reader who asks for less certain findings. */
	readonly looser: number;
	/** From this probability of being a cue in the codebook's sense, a cue is no mere attitude. */
	readonly statementThreshold: number;
	/** Raw probabilities, rising, each with the share of right findings there. */
	readonly calibration: readonly (readonly [number, number])[];
}

interface Header extends Settings {
	readonly tables: readonly (TableShape & { readonly codes: Part })[];
	readonly input: LayerHeader;
	readonly blocks: readonly LayerHeader[];
	readonly heads: LayerHeader;
	readonly roles: readonly LayerHeader[];
	readonly roleOut: LayerHeader;
	readonly relation: Part;
	readonly isCue: Part;
	/** The rows of the table of words, parted by line feeds. */
	readonly words: string;
}

export interface Layer extends LayerShape {
	readonly weights: Int8Array;
	readonly scales: Float32Array;
	readonly biases: Float32Array;
}

export interface Table extends TableShape {
	readonly codes: Int8Array;
}

/** The model as arrays, ready to be laid out in a kernel's memory. */
export interface Weights extends Settings {
	readonly tables: readonly Table[];
	readonly input: Layer;
	readonly blocks: readonly Layer[];
	readonly heads: Layer;
	readonly roles: readonly Layer[];
	readonly roleOut: Layer;
	/** For each relation of a token to a cue a row of `roleSize` numbers. */
	readonly relation: Float32Array;
	/** For "no cue", "another cue" and "this cue" a row of `roleSize` numbers. */
	readonly isCue: Float32Array;
	/** Row of the table of words; those not in it have row 0. */
	readonly rowOfWord: ReadonlyMap<string, number>;
}

/** What is asked of the model once its numbers are laid out in a kernel's memory. */
export type Model = Settings & Pick<Weights, "rowOfWord">;

/** Leaves the numbers behind, so that they are not kept twice: a megabyte. */
export function withoutNumbers(weights: Weights): Model {
	const { tables, input, blocks, heads, roles, roleOut, relation, isCue, ...model } = weights;
	return model;
}

/**
 * Reads the model's file.
 *
 * @throws RangeError or SyntaxError when the bytes are no such file
 */
export function readWeights(file: Uint8Array): Weights {
	if (asciiOf(file, 0, MAGIC.length) !== MAGIC) throw new RangeError("not a model of the tagger");
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const start = FIXED_BYTES + view.getUint32(MAGIC.length, true);
	const header = JSON.parse(asciiOf(file, FIXED_BYTES, start)) as Header;
	const body = file.slice(start).buffer;
	const floats = ({ at, count }: Part) => new Float32Array(body, at, count);
	const codes = ({ at, count }: Part) => new Int8Array(body, at, count);
	const layer = (shape: LayerHeader): Layer => ({
		...shape,
		weights: codes(shape.weights),
		scales: floats(shape.scales),
		biases: floats(shape.biases),
	});
	const { words, ...shapes } = header;
	return {
		...shapes,
		tables: header.tables.map((table) => ({ ...table, codes: codes(table.codes) })),
		input: layer(header.input),
		blocks: header.blocks.map(layer),
		heads: layer(header.heads),
		roles: header.roles.map(layer),
		roleOut: layer(header.roleOut),
		relation: floats(header.relation),
		isCue: floats(header.isCue),
		rowOfWord: new Map(words.split("\n").map((word, row) => [word, row])),
	};
}

function asciiOf(file: Uint8Array, from: number, to: number): string {
	const step = 4096; // arguments at a time
	let text = "";
	for (let i = from; i < to; i += step) {
		text += String.fromCharCode(...file.subarray(i, Math.min(to, i + step)));
	}
	return text;
}
