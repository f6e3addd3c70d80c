import { expect, test } from "vitest";
import { modeBorneOut, patternsForMode } from "../../../src/shared/run-mode.ts";

const SITES = { "a.example": "on", "b.example": "off", "c.example": "on" } as const;

test.each([
	["on-click", []],
	["listed-sites", ["*://a.example/*", "*://c.example/*"]],
	["every-site", ["*://*/*"]],
] as const)("%s needs no more than it reads", (mode, patterns) => {
	expect(patternsForMode(mode, { sites: SITES })).toEqual(patterns);
});

test("every site does not hold when the browser took it back", () => {
	expect(modeBorneOut("every-site", false)).toBe("on-click");
	expect(modeBorneOut("every-site", true)).toBe("every-site");
	expect(modeBorneOut("listed-sites", false)).toBe("listed-sites");
});
