import { HEARSAY_ADVERBS } from "../cue/words/veiling-words.ts";
import { trimmed } from "./content-edge.ts";
import type { Pattern } from "./draft.ts";
import { isQuoted } from "./view.ts";

const HEARSAY: ReadonlySet<string> = new Set(HEARSAY_ADVERBS);

/** "The two reportedly met on Monday." */
export const hearsayAdverb: Pattern = ({ view, at, sentence }) => {
	if (!HEARSAY.has(view.tokens[at]!.norm) || isQuoted(view, at)) return [];
	const before = trimmed(view, { from: sentence.from, to: at });
	const after = trimmed(view, { from: at + 1, to: sentence.to });
	const content = [before, after].filter((range) => range !== null);
	return [
		{
			source: null,
			cue: { from: at, to: at + 1 },
			content,
			kind: "speech",
			because: "hearsay-adverb",
		},
	];
};
