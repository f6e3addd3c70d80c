import { beforeEach, describe, expect, test, vi } from "vitest";
import { Options } from "../../../src/options/options.tsx";
import type { OptionsIntents, OptionsState } from "../../../src/options/session.ts";
import type { Correction } from "../../../src/shared/correction.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { Welcome } from "../../../src/welcome/welcome.tsx";
import { fill, messagesOf } from "../locales/speech.ts";
import { click, draw, eventIn, lettersOf } from "../report/drawn.ts";
import { correction } from "./correction.ts";

const speech = vi.hoisted(() => ({
	say: (_key: string, _values: readonly string[]): string => "",
}));

vi.mock("../../../src/platform/i18n.ts", () => ({
	message: (key: string, ...values: string[]) => speech.say(key, values),
	messageFor: (key: string, count: number, ...values: string[]) =>
		speech.say(`${key}_${count === 1 ? "one" : "other"}`, [String(count), ...values]),
}));
vi.mock("../../../src/platform/browser.ts", () => ({
	browser: {
		runtime: { getManifest: () => ({ version: "1.2.3" }) },
		storage: { local: {}, session: {}, onChanged: { addListener() {} } },
	},
}));

const ENGLISH = messagesOf("en");
const inEnglish = (key: string, values: readonly string[]) => fill(ENGLISH, key, values) ?? "";

const settings = { ...DEFAULT_SETTINGS, sites: { "1.2": "on", "3.4": "off" } as const };
const STATE: OptionsState = {
	settings,
	mode: "on-click",
	shortcuts: [
		{ command: "open", keys: "1+2" },
		{ command: "next-unnamed", keys: "" },
	],
	told: "told_saved",
	corrections: { list: [], next: 0, state: "sound" },
	soundness: "sound",
	diary: [],
};
const INTENTS: OptionsIntents = {
	change() {},
	forgetSite() {},
	chooseMode() {},
	reset() {},
	takeBack() {},
	useFile() {},
	forgetArticle() {},
	clearDiary() {},
};

beforeEach(() => {
	speech.say = inEnglish;
});

const drawOptions = (given: Partial<OptionsState> = {}, intents: Partial<OptionsIntents> = {}) =>
	draw(<Options state={{ ...STATE, ...given }} intents={{ ...INTENTS, ...intents }} />);
const withCorrections = (...list: readonly Correction[]): Partial<OptionsState> => ({
	corrections: { list, next: 1, state: "sound" },
});
const textOf = (body: Element, selector: string) =>
	[...body.querySelectorAll(selector)].map((one) => one.textContent?.trim());

describe("options and welcome page", () => {
	test("speak only in words of _locales", () => {
		speech.say = (key) => (key in ENGLISH ? "§" : "");
		const one = correction({ source: "1", cue: null, sentence: "1 2.", title: null, url: "3" });
		const soundness = "damaged";
		const corrections = { list: [one], next: 1, state: "damaged" } as const;
		// The one word that is the browser's own: a month.
		expect(lettersOf(drawOptions({ soundness, corrections }))).toBe("Mar");
		expect(lettersOf(draw(<Welcome state={STATE} intents={INTENTS} />))).toBe("");
	});

	test("list the reader's sites, each to be forgotten", () => {
		const forgetSite = vi.fn();
		const body = drawOptions({}, { forgetSite });
		click(body.querySelector(".site button"));
		expect(forgetSite).toHaveBeenCalledWith("1.2");
	});

	test("do not say that a site is read automatically while On Record waits for clicks", () => {
		const shown = (mode: OptionsState["mode"]) => textOf(drawOptions({ mode }), ".site .soft");
		const never = inEnglish("options_site_off", []);
		expect(shown("on-click")).toEqual([inEnglish("options_site_waits", []), never]);
		expect(shown("listed-sites")).toEqual([inEnglish("options_site_on", []), never]);
	});

	test("mark one category more without touching the others", () => {
		const change = vi.fn();
		const body = drawOptions({}, { change });
		const named = body.querySelector<HTMLInputElement>(".legend input")!;
		named.checked = true;
		named.dispatchEvent(new (eventIn(body))("change"));
		expect(change).toHaveBeenCalledWith({ marked: { named: true } });
	});

	test("show in the preview what pages will be marked with", () => {
		const categories = (given: Partial<typeof settings>) =>
			[
				...drawOptions({ settings: { ...settings, ...given } }).querySelectorAll(
					".preview-text .marked",
				),
			].map((one) => one.getAttribute("data-category"));
		expect(categories({})).toEqual(["second-hand", "unnamed", "vague"]);
		expect(categories({ marked: { ...settings.marked, vague: false, named: true } })).toEqual([
			"named",
			"second-hand",
			"unnamed",
		]);
		expect(categories({ marksShown: false })).toEqual([]);
	});

	test("say when what was saved could not be read", () => {
		const alerts = (given: Partial<OptionsState>) => textOf(drawOptions(given), "[role=alert]");
		expect(alerts({})).toEqual([]);
		expect(alerts({ soundness: "newer" })).toEqual([inEnglish("settings_newer", [])]);
		expect(alerts({ soundness: "damaged" })).toEqual([inEnglish("settings_damaged", [])]);
		expect(alerts({ corrections: { list: [], next: 0, state: "newer" } })).toEqual([
			inEnglish("corrections_newer", []),
		]);
	});

	test("say that there is no correction only where none was lost", () => {
		const told = (state: "sound" | "damaged") =>
			drawOptions({ corrections: { list: [], next: 0, state } }).textContent;
		expect(told("sound")).toContain(inEnglish("corrections_none", []));
		expect(told("damaged")).not.toContain(inEnglish("corrections_none", []));
	});

	test("link every part from the list of parts", () => {
		const body = drawOptions();
		const links = [...body.querySelectorAll(".contents a")].map((one) => one.getAttribute("href"));
		const parts = [...body.querySelectorAll("section")].map(({ id }) => `#${id}`);
		expect(links).toEqual(parts);
	});
});

describe("the list of corrections", () => {
	test("shows the newest first, each with what it was and is", () => {
		const body = drawOptions(
			withCorrections(
				correction({ id: 1 }),
				correction({ id: 2, verdict: "not-a-source", sentence: "Later they said no." }),
			),
		);
		expect(textOf(body, ".correction-sentence")).toEqual([
			"Later they said no.",
			"Two officials said yes.",
		]);
		expect(body.querySelector(".corrections")?.textContent).toContain(
			inEnglish("corrections_changed", ["Unnamed people", "Institution"]),
		);
	});

	test("takes back the one that was meant", () => {
		const takeBack = vi.fn();
		const [first, second] = [correction({ id: 1 }), correction({ id: 2, at: 3 })];
		const body = drawOptions(withCorrections(first, second), { takeBack });
		click(body.querySelector(".correction:last-child button"));
		expect(takeBack).toHaveBeenCalledWith([first]);
	});

	test("links web pages and nothing else", () => {
		const linksTo = (url: string) =>
			drawOptions(withCorrections(correction({ url }))).querySelectorAll(".correction a").length;
		expect(linksTo("https://a.example/x")).toBe(1);
		expect(linksTo("javascript:alert(1)")).toBe(0);
		expect(linksTo("nonsense")).toBe(0);
	});

	test("shows the first ten of many", () => {
		const many = Array.from({ length: 30 }, (_, id) => correction({ id, at: id }));
		expect(textOf(drawOptions(withCorrections(...many)), ".correction")).toHaveLength(10);
	});
});
