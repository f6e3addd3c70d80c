import type { Category } from "../engine/index.ts";
import type { MarkStyle } from "./settings.ts";

/** How one category looks, in the page and in the extension's own views. */
export interface CategoryStyle {
	/** The line alone tells the categories apart; colour only helps. */
	readonly line: "solid" | "double" | "dashed" | "dotted" | "wavy";
	/** CSS length. */
	readonly thickness: string;
	/** On light backgrounds; at least 4.5:1 on white (WCAG 2.2, 1.4.3). */
	readonly light: string;
	/** On dark backgrounds; at least 4.5:1 on #222. */
	readonly dark: string;
}

/** Firm lines for sources that can be checked, broken ones for those that cannot. */
export const PALETTE: Readonly<Record<Category, CategoryStyle>> = {
	named: { line: "solid", thickness: "2px", light: "#17697a", dark: "#6cc0d1" },
	institutional: { line: "double", thickness: "1px", light: "#3a5bb0", dark: "#9ab0f2" },
	"second-hand": { line: "dashed", thickness: "2px", light: "#8346a6", dark: "#cf9fe6" },
	unnamed: { line: "dotted", thickness: "3px", light: "#ad4208", dark: "#f2a566" },
	vague: { line: "wavy", thickness: "1px", light: "#665f53", dark: "#bdb5a6" },
};

/** Thinner lines of the same forms; a dotted one must stay thick enough for its dots. */
const FINE: Readonly<Record<Category, string>> = {
	named: "1px",
	institutional: "0.5px",
	"second-hand": "1px",
	unnamed: "2px",
	vague: "0.75px",
};

/** How thick a category's line is in a style, a CSS length. */
export function thicknessOf(category: Category, style: MarkStyle): string {
	return style === "fine" ? FINE[category] : PALETTE[category].thickness;
}
