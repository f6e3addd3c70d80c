import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSettingsFile, settingsFileOf } from "../../../src/options/settings-file.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";
import { correction } from "./correction.ts";

const SETTINGS: Settings = {
	...DEFAULT_SETTINGS,
	run: "listed-sites",
	sites: { "a.example": "on", "b.example": "off" },
	markStyle: "tinted",
};
const FILE = { settings: SETTINGS, corrections: [correction({ id: 4 }), correction({ id: 9 })] };

/** The file with some of it changed. */
const changed = (change: (file: Record<string, unknown>) => void) => {
	const file = JSON.parse(settingsFileOf(FILE)) as Record<string, unknown>;
	change(file);
	return readSettingsFile(JSON.stringify(file));
};

describe("a file of settings", () => {
	test("gives back what was saved", () => {
		expect(readSettingsFile(settingsFileOf(FILE))).toEqual({ ok: true, value: FILE });
	});

	test("of an earlier version is brought into today's form", () => {
		const result = changed((file) => {
			const { version: _, markStyle: __, diary: ___, ...first } = SETTINGS;
			file.settings = { ...first, version: 1 };
		});
		expect(result).toEqual({
			ok: true,
			value: { ...FILE, settings: { ...SETTINGS, markStyle: "plain" } },
		});
	});

	test("of a later version is refused", () => {
		const later = { ok: false, error: "newer" };
		expect(changed((file) => Object.assign(file.settings as object, { version: 99 }))).toEqual(
			later,
		);
		expect(changed((file) => Object.assign(file.corrections as object, { version: 99 }))).toEqual(
			later,
		);
	});

	test.each([
		["no JSON", "{"],
		["something else", "[]"],
		["the settings of something else", '{"format":"other","settings":{}}'],
		["nothing", ""],
	])("that holds %s is none of ours", (_, text) => {
		expect(readSettingsFile(text)).toEqual({ ok: false, error: "not-ours" });
	});

	test.each([
		["a host that would widen a match pattern", { sites: { "*": "on" } }],
		["a mode nobody knows", { run: "always" }],
		["a category too few", { marked: {} }],
	])("with %s is refused as a whole", (_, more) => {
		const result = changed((file) => Object.assign(file.settings as object, more));
		expect(result).toEqual({ ok: false, error: "damaged" });
	});

	test("with a damaged correction is refused as a whole", () => {
		const result = changed((file) => {
			const { list } = file.corrections as { list: object[] };
			Object.assign(list[0]!, { verdict: "ghost" });
		});
		expect(result).toEqual({ ok: false, error: "damaged" });
	});

	test("is refused or read, whatever it holds", () => {
		const files = fc.oneof(
			fc.json(),
			fc
				.record({ format: fc.constant("onrecord-settings"), settings: fc.anything() })
				.map((file) => JSON.stringify(file) ?? ""),
		);
		fc.assert(
			fc.property(files, (text) => {
				expect(["boolean"]).toContain(typeof readSettingsFile(text).ok);
			}),
		);
	});
});
