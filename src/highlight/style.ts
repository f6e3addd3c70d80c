import { CATEGORIES, type Category } from "../engine/index.ts";
import { TIED } from "../shared/alive-style.ts";
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

/**
 * The style sheet for all names: no property of it moves anything.
 *
 * @param isTied whether it paints only while the extension lives: see `alive-style.ts`
 */
export function styleSheetOf(names: PaintNames, style: MarkStyle, isTied: boolean): string {
	const tie = isTied ? TIED : "";
	const rules = CATEGORIES.flatMap((category) =>
		TONES.flatMap((tone) => [
			`::highlight(${names.nameOf("line", category, tone)}){${lineOf(category, tone, style, tie)}}`,
			`::highlight(${names.nameOf("tint", category, tone)}){${tintOf(category, tone, tie)}}`,
		]),
	);
	return `@media screen{${rules.join("")}}`;
}

function lineOf(category: Category, tone: Tone, style: MarkStyle, tie: string): string {
	const { line, [tone]: color } = PALETTE[category];
	return [
		`text-decoration:${tie}underline ${line} ${thicknessOf(category, style)} ${color}`,
		"text-underline-offset:.22em",
		"text-decoration-skip-ink:none",
		...(style === "tinted" ? [tintOf(category, tone, tie)] : []),
		// Chromium fills marks then, and a line below that fill would not be seen.
		"@media(forced-colors:active){text-underline-offset:0}",
	].join(";");
}

function tintOf(category: Category, tone: Tone, tie: string): string {
	const share = tone === "light" ? 13 : 24;
	return `background-color:${tie}color-mix(in srgb,${PALETTE[category][tone]} ${share}%,transparent)`;
}
