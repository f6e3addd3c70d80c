import type { TokenRange } from "../text/span.ts";
import type { Token } from "../text/token.ts";

/**
 * In which shape the model found an attribution, for the sentence that tells a reader why. The model
 * itself gives no reasons; these say what stands where in the text.
 */
export const MODEL_PATHS = [
	"model-hidden", // a reporting expression without a source: "it is believed"
	"model-according-to", // a preposition: "according to X", "per X"
	"model-subject-cue", // the source, then what it does: "X said"
	"model-cue-subject", // what it does, then the source: "said X", "a report by X"
] as const;

export type ModelPath = (typeof MODEL_PATHS)[number];

const PREPOSITIONS = new Set(["according", "per", "via"]);

/** The shape of a finding; `cue` and `source` are tokens of the article. */
export function pathOf(
	tokens: readonly Token[],
	cue: TokenRange,
	source: TokenRange | null,
): ModelPath {
	if (!source) return "model-hidden";
	if (PREPOSITIONS.has(tokens[cue.from]!.norm)) return "model-according-to";
	return source.from < cue.from ? "model-subject-cue" : "model-cue-subject";
}
