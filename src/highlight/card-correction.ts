import { type Analysis, type Attribution, type Category, categoryOf } from "../engine/index.ts";
import {
	type AppliedCorrection,
	CORRECT_KINDS,
	type CorrectionFault,
	type Verdict,
} from "../shared/correction.ts";
import { CATEGORY_LABELS, CORRECTION_FAULT_LABELS, KIND_LABELS } from "../shared/labels.ts";
import type { MarkSettings } from "../shared/settings.ts";
import type { CardWords } from "./card-content.ts";

/** A kind that can be chosen, and the mark that comes of it. */
export interface KindChoice {
	readonly verdict: Verdict;
	readonly label: string;
	readonly category: Category;
	readonly letter: string;
}

/** What the card offers a reader who knows better; words in the reader's language. */
export interface CardOffer {
	readonly notSource: string;
	readonly wrongKind: string;
	readonly question: string;
	readonly choices: readonly KindChoice[];
	/** Beside a box to tick; null where the source has one mark only. */
	readonly wholeSource: string | null;
	readonly back: string;
}

/** What the reader has corrected already. */
export interface CardCorrected {
	readonly sentence: string;
	readonly takeBack: string;
	readonly correction: AppliedCorrection;
}

/** What can be said against a mark as it is. */
export function offerFor(
	{ sourceId, kind, via }: Pick<Attribution, "sourceId" | "kind" | "via">,
	{ attributions }: Pick<Analysis, "attributions">,
	words: CardWords,
): CardOffer {
	const marks = attributions.filter((one) => sourceId !== null && one.sourceId === sourceId).length;
	return {
		notSource: words.message("card_not_source"),
		wrongKind: words.message("card_wrong_kind"),
		question: words.message("card_which_kind"),
		choices: CORRECT_KINDS.filter((other) => other !== kind || via !== null).map((verdict) =>
			choiceOf(verdict, words),
		),
		wholeSource: marks > 1 ? words.messageFor("card_whole_source", marks) : null,
		back: words.message("card_back"),
	};
}

function choiceOf(verdict: (typeof CORRECT_KINDS)[number], words: CardWords): KindChoice {
	const category = categoryOf({ kind: verdict, via: null });
	const letter = words.message(CATEGORY_LABELS[category].letter);
	return { verdict, label: words.message(KIND_LABELS[verdict]), category, letter };
}

/**
 * What the reader said of a mark before; null: nothing. Of several corrections the last holds.
 *
 * @param attribution the mark's `Attribution.id`
 */
export function correctedOf(
	attribution: number,
	corrected: readonly AppliedCorrection[],
	settings: Pick<MarkSettings, "marked">,
	words: CardWords,
): CardCorrected | null {
	const correction = corrected.findLast((one) => one.attribution === attribution);
	if (!correction) return null;
	const { verdict, found, passing } = correction;
	const sentences = [
		verdict === "not-a-source"
			? words.message("card_taken_out")
			: words.message("card_corrected", words.message(KIND_LABELS[found])),
		isUnmarked(verdict, settings) ? words.message("card_unmarked") : "",
		words.message(passing ? "card_kept_passing" : "card_kept"),
	];
	return {
		sentence: sentences.filter((one) => one !== "").join(" "),
		takeBack: words.message("card_take_back"),
		correction,
	};
}

/** The mark went with its old kind: the reader shall know why. */
function isUnmarked(verdict: Verdict, { marked }: Pick<MarkSettings, "marked">): boolean {
	return verdict !== "not-a-source" && !marked[categoryOf({ kind: verdict, via: null })];
}

/** Why a correction was not kept. */
export function faultSentence(fault: CorrectionFault, words: CardWords): string {
	return words.message(CORRECTION_FAULT_LABELS[fault]);
}
