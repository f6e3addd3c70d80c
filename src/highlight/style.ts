import { CATEGORIES, type Category } from "../engine/index.ts";
import { PALETTE, thicknessOf } from "../shared/palette.ts";
import type { MarkStyle } from "../shared/settings.ts";
import type { Tone } from "./tone.ts";

const TONES: readonly Tone[] = ["light", "dark"];

/** How a range is painted: underlined as a mark, or tinted while its mark is in focus. */
export type Paint = "line" | "tint";

/** Names of our highlights in one document. The page sees them, so they say nothing. */
export class PaintNames {
	readonly #prefix: string;

	/** @param prefix a CSS identifier that the page cannot know beforehand */
	constructor(prefix: string) {
		this.#prefix = prefix;
	}

	nameOf(paint: Paint, category: Category, tone: Tone): string {
		const number = CATEGORIES.indexOf(category) * 2 + TONES.indexOf(tone);
		return `${this.#prefix}${paint === "line" ? "a" : "b"}${number}`;
	}
}

/** The style sheet for all names: no property of it moves anything. */
export function styleSheetOf(names: PaintNames, style: MarkStyle): string {
	const rules = CATEGORIES.flatMap((category) =>
		TONES.flatMap((tone) => [
			`::highlight(${names.nameOf("line", category, tone)}){${lineOf(category, tone, style)}}`,
			`::highlight(${names.nameOf("tint", category, tone)}){${tintOf(category, tone)}}`,
		]),
	);
	return `@media screen{${rules.join("")}}`;
}

function lineOf(category: Category, tone: Tone, style: MarkStyle): string {
	const { line, [tone]: color } = PALETTE[category];
	return [
		`text-decoration:underline ${line} ${thicknessOf(category, style)} ${color}`,
		"text-underline-offset:.22em",
		"text-decoration-skip-ink:none",
		...(style === "tinted" ? [tintOf(category, tone)] : []),
	].join(";");
}

function tintOf(category: Category, tone: Tone): string {
	const share = tone === "light" ? 13 : 24;
	return `background-color:color-mix(in srgb,${PALETTE[category][tone]} ${share}%,transparent)`;
}
