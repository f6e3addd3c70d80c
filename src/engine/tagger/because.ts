import type { TokenRange } from "../text/span.ts";
import type { Token } from "../text/token.ts";

/**
 * In which shape the model found an attribution, for the sentence that tells a reader why. The model
 * itself gives no reasons; these say what stands where in the text.
 */
export const MODEL_PATHS = {
	"model-subject-cue": {
		means: "The model found who says so before the words that say it: “the mayor said”.",
	},
	"model-cue-subject": {
		means: "The model found who says so after the words that say it: “said the mayor”.",
	},
	"model-according-to": {
		means: "The model found a source named by a preposition: “according to the mayor”.",
	},
	"model-hidden": {
		means: "The model found something passed on with no source: “it is believed”.",
	},
} as const;

export type ModelPath = keyof typeof MODEL_PATHS;

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
