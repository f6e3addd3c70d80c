import { type CardPages, sampleOf } from "./card-view.ts";
import { button, element } from "./elements.ts";
import type { Tone } from "./tone.ts";

/** What a view asks of the card around it. */
export interface CardFrame {
	readonly tone: Tone;
	/** Shows another part instead of the actions, and puts the keyboard there if it was here. */
	swap(actions: HTMLElement): void;
}

/** The card's last line: what the reader can say against it. */
export function actionsOf(pages: CardPages, frame: CardFrame): HTMLElement {
	const { offer, corrected, isCounted } = pages;
	const line = element("div", "actions");
	if (corrected) {
		line.append(button("action", corrected.takeBack, () => pages.onTakeBack(corrected.correction)));
	}
	if (!isCounted) return line;
	if (!corrected) {
		line.append(button("action", offer.notSource, () => pages.onVerdict("not-a-source", false)));
	}
	line.append(button("action", offer.wrongKind, () => frame.swap(pickerOf(pages, frame))));
	return line;
}

/** Asks for the right kind, each with the mark that comes of it. */
function pickerOf(pages: CardPages, frame: CardFrame): HTMLElement {
	const { offer } = pages;
	const picker = element("fieldset", "picker");
	const kinds = element("div", "kinds");
	const whole = offer.wholeSource === null ? null : wholeSourceBox(offer.wholeSource);
	for (const { verdict, label, category, letter } of offer.choices) {
		const content = [sampleOf(category, letter, frame.tone), element("span", "", label)];
		kinds.append(
			button("kind", content, () => pages.onVerdict(verdict, whole?.box.checked ?? false)),
		);
	}
	picker.append(element("legend", "", offer.question), kinds);
	if (whole) picker.append(whole.label);
	picker.append(button("action", offer.back, () => frame.swap(actionsOf(pages, frame))));
	return picker;
}

function wholeSourceBox(text: string): { label: HTMLElement; box: HTMLInputElement } {
	const box = element("input", "");
	box.type = "checkbox";
	box.checked = true;
	const label = element("label", "whole");
	label.append(box, element("span", "", text));
	return { label, box };
}
