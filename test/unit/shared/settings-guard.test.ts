import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../../src/engine/index.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";
import {
	isSettings,
	isSettingsChange,
	mayHold,
	parseSettings,
	soundnessOfSettings,
} from "../../../src/shared/settings-guard.ts";

const settings: fc.Arbitrary<Settings> = fc.record({
	version: fc.constant(2 as const),
	run: fc.constantFrom("on-click", "listed-sites", "every-site"),
	sites: fc.dictionary(fc.domain(), fc.constantFrom("on", "off")),
	marksShown: fc.boolean(),
	marked: fc.record({
		named: fc.boolean(),
		institutional: fc.boolean(),
		"second-hand": fc.boolean(),
		unnamed: fc.boolean(),
		vague: fc.boolean(),
	}),
	markStyle: fc.constantFrom("fine", "plain", "tinted"),
	showLessCertain: fc.boolean(),
	diary: fc.boolean(),
});

const FIELDS = ["run", "sites", "marksShown", "marked", "markStyle", "showLessCertain"] as const;

describe("stored settings", () => {
	test("come back as they were kept", () => {
		fc.assert(
			fc.property(settings, (kept) => {
				expect(parseSettings(kept)).toEqual(kept);
			}),
		);
	});

	test("are settings whatever is stored", () => {
		fc.assert(fc.property(fc.anything(), (stored) => isSettings(parseSettings(stored))));
	});

	test("lose only the field that is damaged", () => {
		fc.assert(
			fc.property(settings, fc.constantFrom(...FIELDS), (kept, damaged) => {
				const parsed = parseSettings({ ...kept, [damaged]: Symbol("damaged") });
				expect(parsed).toEqual({ ...kept, [damaged]: DEFAULT_SETTINGS[damaged] });
			}),
		);
	});

	test("keep the categories that fit when one does not", () => {
		const marked = { ...DEFAULT_SETTINGS.marked, named: true, vague: "yes" };
		expect(parseSettings({ ...DEFAULT_SETTINGS, marked }).marked).toEqual({
			...DEFAULT_SETTINGS.marked,
			named: true,
		});
	});

	test("of the first version are brought into today's form and are sound", () => {
		const { version: _, markStyle: __, diary: ___, ...first } = DEFAULT_SETTINGS;
		const stored = { ...first, version: 1, run: "every-site" };
		expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, run: "every-site" });
		expect(soundnessOfSettings(stored)).toBe("sound");
	});

	test.each([
		["nothing yet", undefined, "sound"],
		["today's", DEFAULT_SETTINGS, "sound"],
		["a later version's", { ...DEFAULT_SETTINGS, version: 99 }, "newer"],
		["a field that does not fit", { ...DEFAULT_SETTINGS, run: "always" }, "damaged"],
		["a list", [], "damaged"],
	])("that hold %s are said to be so", (_, stored, soundness) => {
		expect(soundnessOfSettings(stored)).toBe(soundness);
	});

	test("of a later version keep what this one knows", () => {
		const later = { version: 7, run: "every-site", tint: "rose" };
		expect(parseSettings(later)).toEqual({ ...DEFAULT_SETTINGS, run: "every-site" });
	});

	test("never take a host that would widen a match pattern", () => {
		const sites = { "*": "on", "news.example": "off", "a.example/*": "on", "": "on" };
		expect(parseSettings({ sites }).sites).toEqual({ "news.example": "off" });
	});

	test("do not take names of the object's own kind for hosts", () => {
		const stored: unknown = JSON.parse('{"sites":{"__proto__":"on","news.example":"on"}}');
		expect(Object.keys(parseSettings(stored).sites)).toContain("news.example");
		expect(Object.getPrototypeOf(parseSettings(stored).sites)).toBe(Object.prototype);
	});
});

describe("a change of settings", () => {
	test("may name any field a view can change", () => {
		expect(isSettingsChange({ run: "every-site", marksShown: false })).toBe(true);
	});

	const refused: readonly [unknown][] = [
		[{ run: "always" }],
		[{ sites: {} }],
		[{ version: 1 }],
		[{ toString: true }],
		[{ marked: { toString: true } }],
		[{ marked: { vague: "no" } }],
		[{ marked: [true] }],
		[[]],
		[null],
	];
	test.each(refused)("is refused: %j", (change) => {
		expect(isSettingsChange(change)).toBe(false);
	});

	test("may name any category by itself; settings as a whole need them all", () => {
		for (const category of CATEGORIES) {
			const { [category]: on, ...others } = DEFAULT_SETTINGS.marked;
			expect(isSettingsChange({ marked: { [category]: on } })).toBe(true);
			expect(isSettings({ ...DEFAULT_SETTINGS, marked: others })).toBe(false);
		}
	});
});

test("sites find room up to a number no reader reaches", () => {
	const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`s${i}.example`, "on"]));
	expect(mayHold({ "a.example": "on" }, "b.example")).toBe(true);
	expect(mayHold(many as Settings["sites"], "b.example")).toBe(false);
	expect(mayHold(many as Settings["sites"], "s7.example")).toBe(true);
});
