import type { TokenRange } from "../text/span.ts";
import type { CueRange } from "./piece.ts";
import { CLASSES, softmaxRows } from "./probability.ts";

const ROLE = { none: 0, source: 1, content: 2 } as const;

/** Source and content of one cue, as tokens of its piece. */
export interface Roles {
	readonly source: TokenRange | null;
	/** Mean probability of the source's tokens; where there is none, that nowhere is one. */
	readonly sourceProbability: number;
	readonly content: readonly TokenRange[];
}

/** What the role head says of each token of a piece for one cue. */
export interface Opinion {
	readonly cue: CueRange & { readonly isExtra: boolean };
	/** A row of `CLASSES` probabilities a token. */
	readonly probabilities: Float32Array;
	/** The likeliest role of each token; none for the cue's own. */
	readonly roles: Uint8Array;
}

/**
 * Reads the role head's output, rows of `width` log odds.
 *
 * @param contentFactor what the odds of content are multiplied with
 */
export function opinionOf(
	scores: Float32Array,
	length: number,
	width: number,
	cue: Opinion["cue"],
	contentFactor: number,
): Opinion {
	const probabilities = softmaxRows(scores, length, width, 0);
	const roles = new Uint8Array(length);
	for (let t = 0; t < length; t++) {
		const isOwn = cue.first <= t && t <= cue.last;
		roles[t] = isOwn ? ROLE.none : likeliest(probabilities, t * CLASSES, contentFactor);
	}
	return { cue, probabilities, roles };
}

function likeliest(probabilities: Float32Array, at: number, contentFactor: number): number {
	const none = probabilities[at + ROLE.none]!;
	const source = probabilities[at + ROLE.source]!;
	const content = probabilities[at + ROLE.content]! * contentFactor;
	if (content > none && content > source) return ROLE.content;
	return source > none ? ROLE.source : ROLE.none;
}

/**
 * Settles the roles of all cues of a piece: a token is content of one cue only, the surest, and
 * nobody's where it is a cue itself; sources may be shared. Extra cues take nothing from the others:
 * most of them come to nothing when they are judged.
 */
export function settle(opinions: readonly Opinion[], length: number): readonly Roles[] {
	const owner = new Int32Array(length).fill(-1);
	const surest = new Float32Array(length);
	opinions.forEach(({ cue, roles, probabilities }, i) => {
		for (let t = 0; t < length && !cue.isExtra; t++) {
			const sure = probabilities[t * CLASSES + ROLE.content]!;
			if (roles[t] !== ROLE.content || sure <= surest[t]!) continue;
			surest[t] = sure;
			owner[t] = i;
		}
	});
	for (const { cue } of opinions) if (!cue.isExtra) owner.fill(-1, cue.first, cue.last + 1);
	return opinions.map((opinion, i) => ({
		...bestSource(opinion),
		content: runs(length, (t) =>
			opinion.cue.isExtra ? opinion.roles[t] === ROLE.content : owner[t] === i,
		),
	}));
}

function bestSource({ roles, probabilities }: Opinion): Omit<Roles, "content"> {
	let source: TokenRange | null = null;
	let best = 0;
	for (const range of runs(roles.length, (t) => roles[t] === ROLE.source)) {
		const mean = meanSource(probabilities, range);
		if (mean <= best) continue;
		best = mean;
		source = range;
	}
	if (source) return { source, sourceProbability: best };
	let highest = 0;
	for (let t = 0; t < roles.length; t++) {
		highest = Math.max(highest, probabilities[t * CLASSES + ROLE.source]!);
	}
	return { source, sourceProbability: 1 - highest };
}

function meanSource(probabilities: Float32Array, { from, to }: TokenRange): number {
	let sum = 0;
	for (let t = from; t < to; t++) sum += probabilities[t * CLASSES + ROLE.source]!;
	return sum / (to - from);
}

/** The longest runs of tokens for which `holds`, in the order of the text. */
function runs(length: number, holds: (token: number) => boolean): TokenRange[] {
	const found: TokenRange[] = [];
	let t = 0;
	while (t < length) {
		const from = t++;
		if (!holds(from)) continue;
		while (t < length && holds(t)) t++;
		found.push({ from, to: t });
	}
	return found;
}
