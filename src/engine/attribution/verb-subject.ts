import type { VerbCue } from "../cue/find-verb-cues.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import type { TokenRange } from "../text/span.ts";
import { contentAround } from "./content.ts";
import type { Pattern } from "./draft.ts";
import { nounPhraseStarting } from "./noun-phrase.ts";
import { FINITE, type View } from "./view.ts";

const CAN_INVERT = new Set(["any", "clause", "quote"]);

/** `"…," said one of the sources`, "…, says the mayor". */
export const verbSubject: Pattern = ({ view, cue, sentence }) => {
	if (cue?.voice !== "active" || cue.group.from !== cue.at || cue.forms.includes("gerund"))
		return [];
	if (![...cue.verb.frames].some((frame) => CAN_INVERT.has(frame))) return [];
	const opening = openingBefore(view, cue, sentence);
	if (!opening) return [];
	const source = nounPhraseStarting(view, cue.group.to, sentence.to);
	if (!source || source.from !== cue.group.to) return [];
	if (opening !== "quote" && !endsClause(view, source.to, sentence)) return [];
	if (opening === "start" && view.tokens[source.to]?.text !== ":") return [];
	const head = { from: cue.at, to: source.to };
	return [
		{
			source,
			cue: cue.group,
			content: contentAround(view, head, source.to),
			kind: cue.verb.kind,
			because: "verb-subject",
		},
	];
};

function openingBefore(
	view: View,
	cue: VerbCue,
	sentence: TokenRange,
): "quote" | "comma" | "start" | null {
	const before = cue.at - 1;
	if (before >= 0 && view.quotes[before] === QUOTE_STATE.closing) return "quote";
	if (cue.at === sentence.from) return "start";
	return /^(?:,|-{2,}|[—–])$/.test(view.tokens[before]!.text) ? "comma" : null;
}

/** After an inverted subject comes a mark or an adverbial, never its own verb. */
function endsClause(view: View, at: number, sentence: TokenRange): boolean {
	if (at >= sentence.to) return true;
	const as = view.classes[at]!;
	return !FINITE.has(as) && as !== WORD_CLASS.negation && as !== WORD_CLASS.pronoun;
}
