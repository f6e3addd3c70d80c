import { readVerbCue } from "../cue/verb-cue.ts";
import type { FoundAttribution, FoundStretch } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";
import type { TokenRange } from "../text/span.ts";
import { accordingTo } from "./according-to.ts";
import { citing } from "./citing.ts";
import { colonQuote } from "./colon-quote.ts";
import type { Draft, Pattern } from "./draft.ts";
import { finish } from "./finish.ts";
import { hearsayAdverb } from "./hearsay-adverb.ts";
import { nounThat } from "./noun-that.ts";
import { passiveBy } from "./passive-by.ts";
import { passiveHidden } from "./passive-hidden.ts";
import { quotedAs } from "./quoted-as.ts";
import { sharedSubject } from "./shared-subject.ts";
import { subjectVerb } from "./subject-verb.ts";
import { tellingDeed } from "./telling-deed.ts";
import { verbSubject } from "./verb-subject.ts";
import { type View, viewOf } from "./view.ts";

export { PATTERN_IDS } from "./patterns.ts";

/** Tried in this order at every token: the first that finds something wins. */
const ORDER: readonly Pattern[] = [
	accordingTo,
	citing,
	hearsayAdverb,
	colonQuote,
	quotedAs,
	tellingDeed,
	passiveHidden,
	passiveBy,
	verbSubject,
	subjectVerb,
	sharedSubject,
	nounThat,
];

/**
 * Finds who says what in an article: the seam behind which rules and a trained tagger answer alike.
 * Linear in the length of the text.
 *
 * @returns in the order of their cues; none for text without a reporting expression
 */
export function findAttributions(reading: Reading): readonly FoundAttribution[] {
	return [...findBySentence(reading)].flatMap(({ found }) => found);
}

/** The same, a sentence at a time, in the order of the text. */
export function* findBySentence(reading: Reading): Generator<FoundStretch, void, void> {
	const view = viewOf(reading);
	for (const sentence of reading.parsed.sentences) {
		yield { to: sentence.to, found: finish(view, readSentence(view, sentence)) };
	}
}

function readSentence(view: View, sentence: TokenRange): Draft[] {
	const earlier: Draft[] = [];
	for (let at = sentence.from; at < sentence.to; at++) {
		const cue = readVerbCue(view.reading.parsed, view.classes, at, sentence.from);
		const site = { view, at, sentence, cue, earlier };
		for (const pattern of ORDER) {
			const found = pattern(site);
			if (found.length === 0) continue;
			earlier.push(...found);
			break;
		}
	}
	return earlier;
}
