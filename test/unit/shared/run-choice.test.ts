import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	changeFor,
	patternsFor,
	RUN_CHOICES,
	runChoiceOf,
} from "../../../src/shared/run-choice.ts";
import { RUN_MODES, SITE_CHOICES } from "../../../src/shared/settings.ts";

const HOST = "news.example";
const OTHER = "other.example";

describe("runChoiceOf", () => {
	test.each([
		["never, whatever else is chosen", { run: "every-site", sites: { [HOST]: "off" } }, "never"],
		["every site", { run: "every-site", sites: {} }, "every-site"],
		["this site", { run: "listed-sites", sites: { [HOST]: "on" } }, "this-site"],
		[
			"a click, on a site that is not listed",
			{ run: "listed-sites", sites: { [OTHER]: "on" } },
			"on-click",
		],
		["a click, while listed sites rest", { run: "on-click", sites: { [HOST]: "on" } }, "on-click"],
	] as const)("is %s", (_, settings, expected) => {
		expect(runChoiceOf(settings, HOST)).toBe(expected);
	});
});

describe("changeFor", () => {
	const anySettings = fc.record({
		run: fc.constantFrom(...RUN_MODES),
		sites: fc.dictionary(fc.constantFrom(HOST, OTHER), fc.constantFrom(...SITE_CHOICES)),
	});

	test("makes the choice hold", () => {
		fc.assert(
			fc.property(anySettings, fc.constantFrom(...RUN_CHOICES), (settings, choice) => {
				const { run = settings.run, site } = changeFor(settings, HOST, choice);
				const { [HOST]: _, ...others } = settings.sites;
				const sites = site === null ? others : { ...others, [HOST]: site };
				expect(runChoiceOf({ run, sites }, HOST)).toBe(choice);
			}),
		);
	});

	test("leaves listed sites to read on when this one goes back to a click", () => {
		const settings = { run: "listed-sites", sites: { [HOST]: "on", [OTHER]: "on" } } as const;
		expect(changeFor(settings, HOST, "on-click")).toEqual({ run: "listed-sites", site: null });
	});

	test("does not wake listed sites that rest", () => {
		const settings = { run: "on-click", sites: { [OTHER]: "on" } } as const;
		expect(changeFor(settings, HOST, "on-click").run).toBe("on-click");
	});
});

describe("patternsFor", () => {
	test("asks for no more than the choice needs", () => {
		expect(RUN_CHOICES.map((choice) => patternsFor(choice, HOST))).toEqual([
			[],
			["*://news.example/*"],
			["*://*/*"],
			[],
		]);
	});
});
