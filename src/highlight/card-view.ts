import type { Category } from "../engine/index.ts";
import type { AppliedCorrection, Verdict } from "../shared/correction.ts";
import { PALETTE } from "../shared/palette.ts";
import type { CardContent, CardRow } from "./card-content.ts";
import type { CardCorrected, CardOffer } from "./card-correction.ts";
import { element } from "./elements.ts";
import type { Tone } from "./tone.ts";

/** Everything a card can show, and what its buttons do. */
export interface CardPages {
	readonly content: CardContent;
	readonly offer: CardOffer;
	readonly corrected: CardCorrected | null;
	/** False: the reader took the mark out. */
	readonly isCounted: boolean;
	onVerdict(verdict: Verdict, wholeSource: boolean): void;
	onTakeBack(correction: AppliedCorrection): void;
}

/** What is told of a mark. Whatever comes from the page becomes text nodes, never markup. */
export function factsOf({ content, corrected, isCounted }: CardPages, tone: Tone): Node {
	const facts = document.createDocumentFragment();
	if (isCounted) facts.append(categoryLine(content, tone));
	facts.append(element("p", isCounted ? "heading" : "heading taken-out", content.heading));
	if (isCounted) facts.append(element("p", "facts", content.facts.join(" · ")));
	if (corrected) facts.append(element("p", "corrected", corrected.sentence));
	if (isCounted && content.rows.length > 0) facts.append(listOf(content.rows));
	// What was found, and how surely, is not what the reader says.
	if (!corrected) facts.append(element("p", "found", content.foundBy));
	return facts;
}

/** A category's letter over its line, in its colour. */
export function sampleOf(category: Category, letter: string, tone: Tone): HTMLElement {
	const sample = element("span", "sample", `\u2002${letter}\u2002`);
	sample.ariaHidden = "true";
	sample.style.setProperty("--accent", PALETTE[category][tone]);
	sample.style.textDecorationStyle = PALETTE[category].line;
	sample.style.textDecorationThickness = PALETTE[category].thickness;
	return sample;
}

function categoryLine(
	{ category, categoryName, categoryLetter }: CardContent,
	tone: Tone,
): HTMLElement {
	const line = element("div", "category");
	line.style.setProperty("--accent", PALETTE[category][tone]);
	line.append(sampleOf(category, categoryLetter, tone), element("span", "", categoryName));
	return line;
}

function listOf(rows: readonly CardRow[]): HTMLElement {
	const list = element("dl", "");
	for (const { label, text, quoted } of rows) {
		const entry = element("div", "");
		const told = element("dd", quoted ? "quoted" : "", text);
		// Only English is analysed, so what stands in the text is English.
		if (quoted) {
			told.lang = "en";
			told.dir = "ltr";
		}
		entry.append(element("dt", "", label), told);
		list.append(entry);
	}
	return list;
}
