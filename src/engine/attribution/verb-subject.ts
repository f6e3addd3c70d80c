import type { VerbCue } from "../cue/verb-cue.ts";
import type { VerbFrame } from "../cue/verb-lexicon.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import type { TokenRange } from "../text/span.ts";
import { contentAround } from "./content.ts";
import { isDash } from "./content-edge.ts";
import type { Pattern } from "./draft.ts";
import { hasFrame } from "./frames.ts";
import { nounPhraseStarting } from "./noun-phrase-starting.ts";
import { subjectBefore } from "./subject.ts";
import { FINITE, type View } from "./view.ts";

/** Verbs that ask for a hearer right after them. */
const NEVER_INVERTED =
	/^(?:tell|inform|assure|remind|begin|start|finish|end|deny|pledge|promise|vow|threaten|recommend)$/;
const CAN_INVERT = ["any", "clause", "quote"] as const satisfies readonly VerbFrame[];

/** `"…," said one of the sources`, "…, says the mayor". */
export const verbSubject: Pattern = ({ view, cue, sentence }) => {
	if (cue?.voice !== "active" || cue.group.from !== cue.at || cue.forms.includes("gerund"))
		return [];
	if (NEVER_INVERTED.test(cue.verb.lemma)) return [];
	if (!hasFrame(cue, CAN_INVERT)) return [];
	const opening = openingBefore(view, cue, sentence);
	if (!opening) return [];
	const source = withoutHearer(view, nounPhraseStarting(view, cue.group.to, sentence.to));
	if (!source || source.from !== cue.group.to) return [];
	if (opening !== "quote" && !endsClause(view, source, sentence)) return [];
	if (
		opening === "comma" &&
		!isSignedOff(view, cue, source, sentence) &&
		hasSubjectBefore(view, cue, sentence)
	)
		return [];
	if (opening === "start" && (source.to >= sentence.to || view.tokens[source.to]!.text !== ":"))
		return [];
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
	const { text } = view.tokens[before]!;
	return text === "," || isDash(text) ? "comma" : null;
}

/** "said Smith to Reuters": whom it was said to is no part of the source. */
function withoutHearer(view: View, source: TokenRange | null): TokenRange | null {
	if (!source) return null;
	for (let i = source.from + 1; i < source.to; i++) {
		const named =
			view.classes[i - 1] === WORD_CLASS.name && view.classes[i + 1] === WORD_CLASS.name;
		if (named && view.tokens[i]!.norm === "to") return { from: source.from, to: i };
	}
	return source;
}

/** After an inverted subject comes a mark or an adverbial, never its own verb. */
function endsClause(view: View, source: TokenRange, sentence: TokenRange): boolean {
	if (source.to >= sentence.to) return true;
	const as = view.classes[source.to]!;
	if (
		view.classes[source.from] === WORD_CLASS.pronoun ||
		view.classes[source.from] === WORD_CLASS.gerund
	)
		return as === WORD_CLASS.mark;
	return !NEVER_AFTER.has(as);
}

const NEVER_AFTER: ReadonlySet<number> = new Set([
	...FINITE,
	WORD_CLASS.negation,
	WORD_CLASS.pronoun,
	WORD_CLASS.to,
	WORD_CLASS.object,
	WORD_CLASS.determiner,
	WORD_CLASS.possessive,
]);

/** "…, said the mayor.": what is reported stood before. */
function isSignedOff(view: View, cue: VerbCue, source: TokenRange, sentence: TokenRange): boolean {
	const plain = /^(?:say|add|explain|write|note)$/.test(cue.verb.lemma);
	return plain && (source.to >= sentence.to || view.tokens[source.to]!.text === ".");
}

/** "Smith, a nurse, said the ward …": the comma closes an insertion after the subject. */
function hasSubjectBefore(view: View, cue: VerbCue, sentence: TokenRange): boolean {
	const subject = subjectBefore(view, cue.at, sentence.from);
	if (!subject) return false;
	const start = subject.from;
	return (
		start === sentence.from ||
		view.classes[start - 1] === WORD_CLASS.coordinator ||
		view.classes[start - 1] === WORD_CLASS.subordinator ||
		view.tokens[start - 1]!.text === ","
	);
}
