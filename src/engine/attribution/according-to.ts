import { WORD_CLASS } from "../cue/word-class.ts";
import type { TokenRange } from "../text/span.ts";
import { trimmed } from "./content-edge.ts";
import type { Pattern, Site } from "./draft.ts";
import { nounPhraseStarting } from "./noun-phrase-starting.ts";
import { paragraphAt, type View } from "./view.ts";

/** "according to officials", "as per the filing", "in the words of one aide". */
export const accordingTo: Pattern = (site) => {
	const { view, sentence } = site;
	const cue = phraseAt(site);
	if (!cue) return [];
	const source = nounPhraseStarting(view, cue.to, sentence.to);
	if (!source || isManner(view, source)) return [];
	return [
		{
			source,
			cue,
			content: around(site, { from: cue.from, to: source.to }),
			kind: "speech",
			because: "according-to",
		},
	];
};

/** "according to plan": nobody is asked. */
function isManner(view: View, { from, to }: TokenRange): boolean {
	if (to - from > 1) return false;
	return /^(?:custom|need|plan|plans|protocol|schedule|taste|tradition)$/.test(
		view.tokens[from]!.norm,
	);
}

function phraseAt({ view, at, sentence }: Site): TokenRange | null {
	const word = (i: number) => (i < sentence.to ? view.tokens[i]!.norm : "");
	if (word(at) === "according" && word(at + 1) === "to") return { from: at, to: at + 2 };
	const per = word(at) === "as" ? at + 1 : at;
	if (word(per) === "per") return isPer(view, { from: at, to: per + 1 }, sentence);
	const words =
		word(at) === "in" &&
		word(at + 1) === "the" &&
		/^(?:words|view|opinion|eyes|telling)$/.test(word(at + 2)) &&
		word(at + 3) === "of";
	return words ? { from: at, to: at + 4 } : null;
}

/** "per the report" and "as per the report" relay; "40 per cent" and "per day" measure. */
function isPer(view: View, cue: TokenRange, sentence: TokenRange): TokenRange | null {
	const opens = cue.from === sentence.from || view.tokens[cue.from - 1]!.text === ",";
	const as = view.classes[cue.to];
	if (!opens && cue.to - cue.from === 1) return null;
	return as === WORD_CLASS.name || as === WORD_CLASS.determiner ? cue : null;
}

function around({ view, sentence }: Site, phrase: TokenRange): TokenRange[] {
	const before = trimmed(view, { from: sentence.from, to: phrase.from });
	const rest = trimmed(view, { from: phrase.to, to: sentence.to });
	// "according to the clerk, who left" goes on about the clerk.
	const after = rest && /^whos?e?$/.test(view.tokens[rest.from]!.norm) ? null : rest;
	const content = [before, after].filter((range) => range !== null);
	return content.length > 0 ? content : nextSentence(view, sentence);
}

/** "According to the report:" leads into what follows. */
function nextSentence(view: View, sentence: TokenRange): TokenRange[] {
	const next = view.reading.parsed.sentences[view.tokens[sentence.from]!.sentence + 1];
	if (!next || view.tokens[sentence.to - 1]!.text !== ":") return [];
	return [{ from: next.from, to: paragraphAt(view, next.from).to }];
}
