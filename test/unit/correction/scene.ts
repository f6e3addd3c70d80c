import { applyCorrections } from "../../../src/correction/apply.ts";
import { placeOf } from "../../../src/correction/place.ts";
import {
	type Analysis,
	type Attribution,
	analyze,
	articleOfPlainText,
	textOf,
} from "../../../src/engine/index.ts";
import type { Correction, Verdict } from "../../../src/shared/correction.ts";

export const URL = "https://courier.example/story";

export const TEXT = `Harbour bridge to close
Mayor Ana Ferreira said on Tuesday that the bridge will close in March. "It is not safe," she said. The port authority confirmed the date.
Two officials, who asked not to be named because the contract is not signed, said the repair would cost 40 million. The officials said the money was there.
The repair may take two years, the Harbour Gazette reported. Critics say that is far too little. The bridge was reportedly built in a hurry.
"It is not safe," said Ana Ferreira. According to a person familiar with the plan, the tender was never published.`;

/** What the rules find in the text. */
export function analysisOf(text = TEXT): Analysis {
	return analyze(articleOfPlainText(text));
}

/** The first mark whose source reads so. */
export function markBy(words: string, analysis = analysisOf(), text = TEXT): Attribution {
	const mark = analysis.attributions.find(
		({ source }) => source !== null && textOf(text, source).includes(words),
	);
	if (!mark) throw new Error(`nobody reads ${words}`);
	return mark;
}

/** A reader's correction of a mark. */
export function correctionOf(
	mark: Attribution,
	verdict: Verdict,
	more: Partial<Correction> = {},
	text = TEXT,
): Correction {
	const place = placeOf(mark, text, URL);
	if (!place) throw new Error("the mark stands nowhere");
	return {
		...place,
		id: 0,
		verdict,
		wholeSource: false,
		found: mark.kind,
		because: mark.because,
		title: null,
		madeAt: 0,
		...more,
	};
}

/** The analysis once a reader has said this of the mark whose source reads so. */
export function corrected(words: string, verdict: Verdict, more: Partial<Correction> = {}) {
	const analysis = analysisOf();
	const mark = markBy(words, analysis);
	const result = applyCorrections(analysis, TEXT, [correctionOf(mark, verdict, more)]);
	const after = result.analysis.attributions.find(({ id }) => id === mark.id) ?? null;
	return { before: analysis, mark, after, ...result };
}
