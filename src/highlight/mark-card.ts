import type { CorrectionFault } from "../shared/correction.ts";
import { Card } from "./card.ts";
import { type CardWords, describeMark } from "./card-content.ts";
import { correctedOf, faultSentence, offerFor } from "./card-correction.ts";
import type { CardRequest, MarkCard } from "./card-kit.ts";
import type { CardPages } from "./card-view.ts";

/** The reader's language, as it is written. */
interface WrittenWords extends CardWords {
	/** `ltr` or `rtl` */
	writingDirection(): string;
}

/** The card of a document, in the reader's language. */
export function markCardIn(
	document: Document,
	onTampered: () => void,
	words: WrittenWords,
): MarkCard {
	const card = new Card(document, onTampered);
	return {
		get box() {
			return card.box;
		},
		get hasFocus() {
			return card.hasFocus;
		},
		get hasKeyboard() {
			return card.hasKeyboard;
		},
		isAt: (target) => card.isAt(target),
		open: (request) => {
			card.open(pagesOf(request, words), request.placed.tone, request.anchor, {
				name: words.message("extension_name"),
				language: words.message("interface_language"),
				direction: words.writingDirection(),
				source: request.source,
				onReshaped: request.onReshaped,
			});
		},
		moveTo: (anchor) => card.moveTo(anchor),
		focus: () => card.focus(),
		tell: (fault: CorrectionFault) => card.tell(faultSentence(fault, words)),
		close: () => card.close(),
	};
}

/** What the card shows, and what it does when its buttons are pressed. */
function pagesOf(
	{ placed: { mark }, page, settings, onChange }: CardRequest,
	words: CardWords,
): CardPages {
	const { attribution } = mark;
	const { id, source, cue } = attribution;
	return {
		content: describeMark(mark, page.analysis, page.text, words),
		offer: offerFor(attribution, page.analysis, words),
		corrected: correctedOf(id, page.corrected, settings, words),
		isCounted: page.analysis.attributions.some((one) => one.id === id),
		onVerdict: (verdict, wholeSource) =>
			onChange({ does: "correct", mark: { id, source, cue }, verdict, wholeSource }),
		onTakeBack: (correction) => onChange({ does: "take-back", correction }),
	};
}
