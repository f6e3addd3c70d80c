import { expect, test } from "vitest";
import type { Question } from "../../../src/background/question.ts";
import { SettingsKeeper } from "../../../src/background/settings-keeper.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";
import { FakeBrowser, tabReaderOf } from "./fake-ports.ts";

const HOST = "a.example";

/** A keeper whose browser takes its time to note that a question was asked. */
function keeperOf(browser: FakeBrowser): SettingsKeeper {
	const ports = browser.ports();
	const write = async (question: Question | null) => {
		await new Promise((resolve) => setTimeout(resolve, 5));
		await ports.asked.write(question);
	};
	const slow = { ...ports, asked: { ...ports.asked, write } };
	return new SettingsKeeper(slow, tabReaderOf(slow));
}

type Choice = (keeper: SettingsKeeper) => Promise<Settings>;

const never: Choice = (keeper) => keeper.setSite(HOST, "off");

test.each<[string, string, Choice, Choice, Partial<Settings>]>([
	[
		"“never” for a site",
		"that it is read by itself",
		never,
		(keeper) => keeper.setSite(HOST, "on", "listed-sites"),
		{ sites: { [HOST]: "off" } },
	],
	[
		"reading on a click",
		"that every site is read by itself",
		(keeper) => keeper.change({ run: "on-click" }),
		(keeper) => keeper.change({ run: "every-site" }),
		{ run: "on-click" },
	],
	[
		"“never” for a site",
		"the settings of a file",
		never,
		(keeper) => keeper.replace({ ...DEFAULT_SETTINGS, run: "every-site" }),
		{ sites: { [HOST]: "off" } },
	],
])(
	"%s holds, chosen right after %s, which the browser is asked about",
	async (_, __, later, earlier, expected) => {
		const browser = new FakeBrowser();
		const keeper = keeperOf(browser);
		await Promise.all([earlier(keeper), later(keeper)]);
		expect(browser.settings).toMatchObject(expected);
		expect(browser.question).not.toBeNull();
	},
);
