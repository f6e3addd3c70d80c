import { WORD_CLASS } from "../cue/word-class.ts";
import { INFORMANT_NOUNS } from "../cue/words/telling-nouns.ts";
import type { TokenRange } from "../text/span.ts";
import { trimmed } from "./content-edge.ts";
import type { Pattern } from "./draft.ts";
import { nounPhraseStarting } from "./noun-phrase-starting.ts";
import { isQuoted, type View } from "./view.ts";

/** What can tell: "citing two officials", never "citing health reasons". */
const INFORMANT: ReadonlySet<string> = new Set(INFORMANT_NOUNS);

/** "Reuters reported, citing two officials": who is cited said it first. */
export const citing: Pattern = ({ view, at, sentence, earlier }) => {
	const { norm } = view.tokens[at]!;
	if (!/^(?:citing|quoting|cited|cites)$/.test(norm) || isQuoted(view, at)) return [];
	const source = nounPhraseStarting(view, at + 1, sentence.to);
	if (!source || !canTell(view, source, norm.endsWith("ing"))) return [];
	const content = earlier.at(-1)?.content ?? [];
	const before = trimmed(view, { from: sentence.from, to: at });
	return [
		{
			source,
			cue: { from: at, to: at + 1 },
			content: content.length > 0 ? content : before ? [before] : [],
			kind: "speech",
			because: "citing",
		},
	];
};

function canTell(view: View, { from, to }: TokenRange, byName: boolean): boolean {
	for (let i = from; i < to; i++) {
		if (INFORMANT.has(view.tokens[i]!.norm)) return true;
	}
	if (!byName || view.classes[to - 1] !== WORD_CLASS.name) return false;
	// "citing fear of Facebook" gives a reason.
	for (let i = from; i < to; i++) if (view.classes[i] === WORD_CLASS.preposition) return false;
	return true;
}
