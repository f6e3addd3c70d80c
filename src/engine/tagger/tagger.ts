import type {
	CueKind,
	FoundAttribution,
	FoundStretch,
	QuotationKind,
} from "../model/attribution.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import type { Reading } from "../quotation/reading.ts";
import { spanOf } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { opinionOf, type Roles, settle } from "./assign-roles.ts";
import { pathOf } from "./because.ts";
import { calibrate } from "./calibrate.ts";
import { type CueBiases, type FoundCue, findCues } from "./find-cues.ts";
import type { Kernel } from "./kernel.ts";
import { HEAD, Network } from "./network.ts";
import { IS_CUE, type Piece, piecesOf } from "./piece.ts";
import { plainKernel } from "./plain-kernel.ts";
import { type Model, readWeights, withoutNumbers } from "./weights.ts";

/** The kinds of cues as the head orders them; attitude is told by the codebook's head instead. */
const STATEMENT_KINDS = [
	"speech",
	"writing",
	"evidence",
	"belief",
] as const satisfies readonly CueKind[];

export interface FindOptions {
	/** Gives the less certain findings too; their `confidence` is lower. */
	readonly lessCertain?: boolean;
}

/** What the model thinks of a finding's parts, each between 0 and 1. */
export interface ModelView {
	/** That the cue is one in the corpus's sense, attitudes and all. */
	readonly cue: number;
	/** That the cue passes something on, as the codebook asks. */
	readonly statement: number;
	/** That the source is this one, or that there is none. */
	readonly source: number;
}

export interface TaggedAttribution extends FoundAttribution {
	readonly view: ModelView;
	/** The kind of its cue if something is passed on. */
	readonly statementKind: CueKind;
}

/** The trained tagger. Pure: same reading, same findings, whichever kernel it was given. */
export interface Tagger {
	/**
	 * Finds who says what. Linear in the length of the text.
	 *
	 * @returns in the order of their cues
	 */
	find(reading: Reading, options?: FindOptions): readonly TaggedAttribution[];
	/** The same, a paragraph or a piece of a very long one at a time, in the order of the text. */
	findByPiece(
		reading: Reading,
		options?: FindOptions,
	): Generator<FoundStretch<TaggedAttribution>, void, void>;
}

/**
 * Makes a tagger of the model's file.
 *
 * @param kernel the compiled arithmetic, for this tagger alone; null where there is none, which is
 *   slower but gives the same
 * @throws RangeError or SyntaxError when `file` is not the model's file; Error when the kernel serves
 *   another tagger
 */
export function createTagger(file: Uint8Array, kernel: Kernel | null): Tagger {
	const weights = readWeights(file);
	const network = new Network(kernel ?? plainKernel(), weights);
	const model = withoutNumbers(weights);
	const findByPiece = (reading: Reading, options: FindOptions = {}) =>
		tagPieces(network, model, reading, options);
	return {
		findByPiece,
		find: (reading, options) => [...findByPiece(reading, options)].flatMap(({ found }) => found),
	};
}

function* tagPieces(
	network: Network,
	model: Model,
	reading: Reading,
	{ lessCertain = false }: FindOptions,
): Generator<FoundStretch<TaggedAttribution>, void, void> {
	const looser = lessCertain ? model.looser : 0;
	const biases = { corpus: model.cueBias, codebook: model.codebookBias, looser };
	for (const piece of piecesOf(reading, model)) {
		const tagged = tag(network, model, piece, biases);
		const found = tagged.map((one) => toFound(reading, model, piece, one));
		yield { to: piece.from + piece.length, found };
	}
}

/** A cue with its roles, as tokens of its piece. */
interface Tagged extends Roles {
	readonly cue: FoundCue;
	readonly isAttitude: boolean;
	readonly statementKind: CueKind;
}

function tag(network: Network, model: Model, piece: Piece, biases: CueBiases): readonly Tagged[] {
	const width = network.headWidth;
	const heads = network.read(piece);
	const cues = findCues(heads, piece.length, width, biases);
	if (cues.length === 0) return [];
	const plain = flagsOf(
		piece,
		cues.filter(({ isExtra }) => !isExtra),
	);
	const all = flagsOf(piece, cues);
	const kinds = cues.map((cue) => statementKindOf(heads, width, cue));
	const contentFactor = Math.exp(model.contentBias);
	const opinions = cues.map((cue) => {
		const scores = network.readRoles(piece, cue, cue.isExtra ? all : plain);
		return opinionOf(scores, piece.length, network.roleWidth, cue, contentFactor);
	});
	return settle(opinions, piece.length).map((roles, i) => ({
		...roles,
		cue: cues[i]!,
		isAttitude: cues[i]!.statement < model.statementThreshold,
		statementKind: kinds[i]!,
	}));
}

/** Which tokens of a piece are cues. */
function flagsOf(piece: Piece, cues: readonly FoundCue[]): Uint8Array {
	const flags = new Uint8Array(piece.length);
	for (const { first, last } of cues) flags.fill(IS_CUE.other, first, last + 1);
	return flags;
}

function statementKindOf(heads: Float32Array, width: number, cue: FoundCue): CueKind {
	const scores = STATEMENT_KINDS.map(
		(_, i) => heads[cue.first * width + HEAD.kind + i]! + heads[cue.last * width + HEAD.kind + i]!,
	);
	return STATEMENT_KINDS[scores.indexOf(Math.max(...scores))] ?? "speech";
}

function toFound(
	reading: Reading,
	model: Model,
	piece: Piece,
	{ cue, isAttitude, statementKind, source, sourceProbability, content }: Tagged,
): TaggedAttribution {
	const { parsed } = reading;
	const inArticle = ({ from, to }: TokenRange) => ({
		from: from + piece.from,
		to: to + piece.from,
	});
	const cueTokens = inArticle({ from: cue.first, to: cue.last + 1 });
	const sourceTokens = source && inArticle(source);
	return {
		source: sourceTokens && spanOf(parsed, sourceTokens),
		cue: spanOf(parsed, cueTokens),
		contentSpans: content.map((range) => spanOf(parsed, inArticle(range))),
		cueKind: isAttitude ? "attitude" : statementKind,
		statementKind,
		quotation: quotationOf(reading, piece, content),
		because: pathOf(parsed.tokens, cueTokens, sourceTokens),
		confidence: calibrate(model.calibration, cue.probability * sourceProbability),
		view: { cue: cue.probability, statement: cue.statement, source: sourceProbability },
	};
}

const HAS_WORD = /[\p{L}\p{N}]/u;

/** Whether all words of the content stand between quotation marks, some, or none. */
function quotationOf(
	{ parsed }: Reading,
	piece: Piece,
	content: readonly TokenRange[],
): QuotationKind {
	let quoted = 0;
	let words = 0;
	for (const { from, to } of content) {
		for (let t = from; t < to; t++) {
			if (!HAS_WORD.test(parsed.tokens[piece.from + t]!.text)) continue;
			words++;
			if (piece.quote[t] === QUOTE_STATE.inside) quoted++;
		}
	}
	if (quoted === 0) return "indirect";
	return quoted === words ? "direct" : "mixed";
}
