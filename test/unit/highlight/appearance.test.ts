import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../../src/engine/index.ts";
import { anchorOf, isNear, placeCard } from "../../../src/highlight/place.ts";
import { PaintNames, styleSheetOf } from "../../../src/highlight/style.ts";
import { toneBehind } from "../../../src/highlight/tone.ts";
import { TIED } from "../../../src/shared/alive-style.ts";
import { PALETTE } from "../../../src/shared/palette.ts";

describe("the tone behind a text", () => {
	test.each([
		["rgb(0, 0, 0)", "light"],
		["rgb(68, 68, 68)", "light"],
		["rgba(20, 20, 20, 0.87)", "light"],
		["rgb(0, 0, 238)", "light"],
		["rgb(221, 221, 221)", "dark"],
		["rgb(138, 180, 248)", "dark"],
		["color(srgb 0.9 0.9 0.88)", "dark"],
		["color(srgb 0.1 0.1 0.1 / 0.9)", "light"],
		["color(display-p3 0.1 0.1 0.1)", "light"],
		["color(display-p3 0.9 0.9 0.9)", "dark"],
		["oklch(0.92 0.01 90)", "dark"],
		["oklab(0.2 0 0)", "light"],
		["lab(95 0 0)", "dark"],
		["lch(12% 0 0)", "light"],
		["something new", "light"],
	])("of %s is %s", (color, tone) => {
		expect(toneBehind(color)).toBe(tone);
	});
});

describe("the style sheet", () => {
	const names = new PaintNames("qx");
	const css = styleSheetOf(names, "tinted", false);

	test("has a rule for each name, and no two share one", () => {
		const all = CATEGORIES.flatMap((category) =>
			(["line", "tint"] as const).flatMap((paint) =>
				(["light", "dark"] as const).map((tone) => names.nameOf(paint, category, tone)),
			),
		);
		expect(new Set(all).size).toBe(all.length);
		for (const name of all) expect(css).toContain(`::highlight(${name}){`);
	});

	test("sets nothing that could move the page", () => {
		const properties = [...css.matchAll(/[{;]([a-z-]+):/g)].map(([, property]) => property);
		expect(new Set(properties)).toEqual(
			new Set([
				"text-decoration",
				"text-underline-offset",
				"text-decoration-skip-ink",
				"background-color",
			]),
		);
	});

	test("draws lines within what forced colours fill, where alone they are seen then", () => {
		for (const category of CATEGORIES) {
			const [rule] = css.split(`::highlight(${names.nameOf("line", category, "light")})`).slice(1);
			expect(rule).toContain("@media(forced-colors:active){text-underline-offset:0}");
		}
	});

	test("tells the categories apart without colour", () => {
		expect(new Set(CATEGORIES.map((category) => PALETTE[category].line)).size).toBe(5);
	});
});

describe("the card's place", () => {
	const card = { width: 300, height: 200 };
	const viewport = { width: 1000, height: 800 };
	const line = (left: number, top: number) => ({ left, top, right: left + 90, bottom: top + 20 });

	test("is under the words where there is room, over them where there is not", () => {
		expect(placeCard(line(100, 50), card, viewport)).toEqual({ left: 100, top: 78 });
		expect(placeCard(line(100, 700), card, viewport)).toEqual({ left: 100, top: 492 });
	});

	test("is in the viewport, however the words stand", () => {
		expect(placeCard(line(950, 50), card, viewport).left).toBe(692);
		expect(placeCard(line(-40, 50), card, viewport).left).toBe(8);
		const low = { width: 1000, height: 150 };
		expect(placeCard(line(0, 60), card, low).top).toBe(8);
	});

	test("leaves all lines of the words free, from the one that is looked at", () => {
		const lines = [line(500, 100), line(20, 130)];
		expect(anchorOf(lines, { x: 30, y: 140 })).toEqual({
			left: 20,
			right: 110,
			top: 100,
			bottom: 150,
		});
		expect(anchorOf(lines, null)?.left).toBe(500);
		expect(anchorOf([], null)).toBeNull();
	});

	test("keeps to one line of very tall words", () => {
		const lines = [line(500, 100), line(20, 400)];
		expect(anchorOf(lines, { x: 30, y: 410 })).toEqual(line(20, 400));
	});

	test("is near to what touches its edge", () => {
		expect(isNear(line(0, 0), 95, 10, 8)).toBe(true);
		expect(isNear(line(0, 0), 99, 10, 8)).toBe(false);
	});
});

test("paint that is tied to the extension's life is the same but for what ties it, in every rule", () => {
	const names = new PaintNames("x");
	for (const style of ["plain", "tinted"] as const) {
		const tied = styleSheetOf(names, style, true);
		expect(tied.replaceAll(TIED, "")).toBe(styleSheetOf(names, style, false));
		const colours = /(?:text-decoration|background-color):(?!var\()/;
		expect(tied).not.toMatch(colours);
	}
});
