import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../../src/engine/index.ts";
import { PALETTE } from "../../../src/shared/palette.ts";
import { ROOT } from "../../../tools/build/paths.ts";

const read = (name: string) => readFileSync(join(ROOT, "src", "design", name), "utf8");
const [light = "", dark = ""] = read("tokens.css").split("@media (prefers-color-scheme: dark)");
const MARKS = read("category.css");
/** WCAG 2.2, 1.4.3: text, and so everything we colour. */
const LEAST_CONTRAST = 4.5;

type Color = readonly [number, number, number];

function token(sheet: string, name: string): string {
	const value = new RegExp(`--${name}: ([^;]+);`).exec(sheet)?.[1];
	if (value === undefined) throw new Error(`tokens.css has no --${name}`);
	return value;
}

function colorOf(hex: string): Color {
	const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
	return [channel(1), channel(3), channel(5)];
}

/** Relative luminance (WCAG 2.2). */
function luminance(color: Color): number {
	const [red, green, blue] = color.map((channel) => {
		const part = channel / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	}) as unknown as Color;
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Color, b: Color): number {
	const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other);
	return (high! + 0.05) / (low! + 0.05);
}

function tinted(color: Color, share: number, ground: Color): Color {
	return color.map((channel, i) => channel * share + ground[i]! * (1 - share)) as unknown as Color;
}

describe.each([
	["light", light],
	["dark", dark],
] as const)("%s colours", (tone, sheet) => {
	const color = (name: string) => colorOf(token(sheet, name));
	const grounds = ["ground", "surface", "sunken"] as const;

	test.each(["ink", "ink-soft", "accent"])("%s is read on every surface", (ink) => {
		for (const ground of grounds) {
			expect(contrast(color(ink), color(ground)), ground).toBeGreaterThanOrEqual(LEAST_CONTRAST);
		}
	});

	test("a main button's label is read on the button", () => {
		expect(contrast(color("on-accent"), color("accent"))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
	});

	test("the edge of a control is seen", () => {
		// WCAG 2.2, 1.4.11: three to one for what is not text.
		for (const ground of grounds) {
			expect(contrast(color("edge"), color(ground)), ground).toBeGreaterThanOrEqual(3);
		}
	});

	test.each(CATEGORIES)("%s is read on its own tint, on every surface", (category) => {
		const share = Number.parseFloat(token(sheet, "tint")) / 100;
		for (const ground of grounds) {
			const tint = tinted(color(category), share, color(ground));
			expect(contrast(color(category), tint), ground).toBeGreaterThanOrEqual(LEAST_CONTRAST);
		}
	});

	test.each(CATEGORIES)("%s is the same in pages and in our own views", (category) => {
		expect(token(sheet, category)).toBe(PALETTE[category][tone]);
	});
});

test.each(CATEGORIES)("%s has the same line in pages and in our own views", (category) => {
	const rule = MARKS.split(`.marked[data-category="${category}"] {`)[1]?.split("}")[0];
	expect(rule).toContain(`text-decoration-style: ${PALETTE[category].line};`);
	expect(rule).toContain(`text-decoration-thickness: ${PALETTE[category].thickness};`);
});
