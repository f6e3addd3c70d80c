import { expect, test } from "vitest";
import { SettingsKeeper } from "../../../src/background/settings-keeper.ts";
import {
	DEFAULT_SETTINGS,
	type RunMode,
	type Settings,
	type SiteChoice,
} from "../../../src/shared/settings.ts";
import { FakeBrowser, tabReaderOf } from "./fake-ports.ts";

const HOST = "a.example";
const NOTHING: Settings["sites"] = {};
const FULL: Settings["sites"] = Object.fromEntries(
	Array.from({ length: 5_000 }, (_, i) => [`s${i}.example`, "off" as const]),
);

const { "s0.example": _, ...ALL_BUT_ONE } = FULL;

type Kept = Pick<Settings, "run" | "sites">;

test.each<[string, Kept, SiteChoice | null, RunMode | undefined, Kept]>([
	[
		"“on” goes with its mode",
		{ run: "on-click", sites: NOTHING },
		...(["on", "listed-sites"] as const),
		{ run: "listed-sites", sites: { [HOST]: "on" } },
	],
	[
		"“on” alone changes no mode",
		{ run: "on-click", sites: NOTHING },
		...(["on", undefined] as const),
		{ run: "on-click", sites: { [HOST]: "on" } },
	],
	[
		"“off” leaves the mode and other sites as they are",
		{ run: "every-site", sites: { "b.example": "on" } },
		...(["off", undefined] as const),
		{ run: "every-site", sites: { "b.example": "on", [HOST]: "off" } },
	],
	[
		"a mode for all forgets the site's own choice",
		{ run: "listed-sites", sites: { [HOST]: "on" } },
		...([null, "every-site"] as const),
		{ run: "every-site", sites: NOTHING },
	],
	[
		"one site more than there is room for changes nothing, nor does its mode",
		{ run: "on-click", sites: FULL },
		...(["on", "listed-sites"] as const),
		{ run: "on-click", sites: FULL },
	],
	[
		"a site that has its place already is changed, be there room for no more",
		{ run: "on-click", sites: { ...ALL_BUT_ONE, [HOST]: "off" } },
		...(["on", "listed-sites"] as const),
		{ run: "listed-sites", sites: { ...ALL_BUT_ONE, [HOST]: "on" } },
	],
])("%s", async (__, before, choice, run, expected) => {
	const browser = new FakeBrowser();
	browser.settings = { ...DEFAULT_SETTINGS, ...before };
	const ports = browser.ports();
	const keeper = new SettingsKeeper(ports, tabReaderOf(ports));
	expect(await keeper.setSite(HOST, choice, run)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
	expect(browser.settings).toMatchObject(expected);
});
