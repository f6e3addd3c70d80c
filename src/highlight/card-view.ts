import { PALETTE } from "../shared/palette.ts";
import type { CardContent, CardRow } from "./card-content.ts";
import type { Tone } from "./tone.ts";

/** Builds the card. Whatever comes from the page becomes text nodes, never markup. */
export function viewOf(content: CardContent, tone: Tone): HTMLElement {
	const card = element("div", `card ${tone}`);
	card.style.setProperty("--accent", PALETTE[content.category][tone]);
	card.append(
		categoryOf(content),
		element("p", "heading", content.heading),
		element("p", "facts", content.facts.join(" · ")),
	);
	if (content.rows.length > 0) card.append(listOf(content.rows));
	card.append(element("p", "found", content.foundBy));
	return card;
}

function categoryOf({ category, categoryName, categoryLetter }: CardContent): HTMLElement {
	const line = element("div", "category");
	const sample = element("span", "sample", `\u2002${categoryLetter}\u2002`);
	sample.ariaHidden = "true";
	sample.style.textDecorationStyle = PALETTE[category].line;
	sample.style.textDecorationThickness = PALETTE[category].thickness;
	line.append(sample, element("span", "", categoryName));
	return line;
}

function listOf(rows: readonly CardRow[]): HTMLElement {
	const list = document.createElement("dl");
	for (const { label, text, quoted } of rows) {
		const entry = document.createElement("div");
		entry.append(element("dt", "", label), element("dd", quoted ? "quoted" : "", text));
		list.append(entry);
	}
	return list;
}

function element(
	name: "div" | "p" | "span" | "dt" | "dd",
	className: string,
	text = "",
): HTMLElement {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.textContent = text;
	return made;
}
