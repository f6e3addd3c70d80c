import { beforeEach, describe, expect, test } from "vitest";
import { SettingsKeeper } from "../../../src/background/settings-keeper.ts";
import { EVERY_SITE } from "../../../src/shared/hosts.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";
import { FakeBrowser, tabReaderOf } from "./fake-ports.ts";

let browser: FakeBrowser;
let keeper: SettingsKeeper;

beforeEach(() => {
	browser = new FakeBrowser();
	const ports = browser.ports();
	keeper = new SettingsKeeper(ports, tabReaderOf(ports));
});

describe("a question of the browser", () => {
	const TEN_MINUTES = 600_000;

	beforeEach(async () => {
		await keeper.change({ run: "every-site" });
	});

	test("that stands open leaves the choice as it is", async () => {
		await keeper.recheck();
		expect(browser.settings.run).toBe("every-site");
	});

	test("answered with no, in a popup that is gone, takes the choice back at a later wake-up", async () => {
		browser.time += TEN_MINUTES;
		await keeper.recheck();
		expect(browser.settings.run).toBe("on-click");
		expect(browser.registrations.at(-1)?.matches).toEqual([]);
	});

	test("answered with yes leaves the choice", async () => {
		browser.granted.add(EVERY_SITE);
		browser.time += TEN_MINUTES;
		await keeper.recheck();
		expect(browser.settings.run).toBe("every-site");
	});

	test("about one site is waited for as well", async () => {
		await keeper.change({ run: "on-click" });
		browser.time += TEN_MINUTES;
		await keeper.setSite("a.example", "on", "listed-sites");
		await keeper.recheck();
		expect(browser.settings.sites).toEqual({ "a.example": "on" });
		browser.time += TEN_MINUTES;
		await keeper.recheck();
		expect(browser.settings.sites).toEqual({});
	});
});

describe("a question answered with no", () => {
	const listed = (sites: Settings["sites"]): Settings => ({
		...DEFAULT_SETTINGS,
		run: "listed-sites",
		sites,
	});
	const never = listed({ "a.example": "off", "b.example": "on" });
	const both = listed({ "a.example": "on", "b.example": "on" });

	beforeEach(() => {
		browser.granted.add("*://b.example/*");
	});

	test.each<[string, () => Promise<Settings>]>([
		["told by a view", () => keeper.settle()],
		[
			"in a popup that is gone",
			() => {
				browser.time += 600_000;
				return keeper.recheck();
			},
		],
	])("leaves what was chosen before, %s", async (_, answer) => {
		browser.settings = never;
		await keeper.setSite("a.example", "on", "listed-sites");
		expect(await answer()).toEqual(never);
		browser.granted.add("*://a.example/*");
		browser.settings = both;
		await keeper.setSite("a.example", null, "every-site");
		expect(await answer()).toEqual(both);
		expect(browser.settings).toEqual(both);
	});

	test("leaves what was before two of them", async () => {
		browser.settings = never;
		await keeper.setSite("a.example", "on", "listed-sites");
		await keeper.setSite("a.example", null, "every-site");
		expect(await keeper.settle()).toEqual(never);
	});

	test("takes nothing back that was chosen elsewhere meanwhile", async () => {
		await keeper.setSite("a.example", "on", "listed-sites");
		await keeper.setSite("a.example", "off");
		expect((await keeper.settle()).sites).toEqual({ "a.example": "off" });
		await keeper.change({ run: "every-site" });
		await keeper.setSite("b.example", null, "on-click");
		expect(await keeper.settle()).toMatchObject({ run: "on-click" });
	});

	test("to the mode of a file leaves reading on a click, and the file's sites", async () => {
		const file = listed({ "a.example": "on", "c.example": "off" });
		await keeper.replace(file);
		expect(await keeper.settle()).toEqual({ ...file, run: "on-click" });
	});

	test("is not taken for a withdrawal: pages read by a click stay marked", async () => {
		await keeper.change({ run: "every-site" });
		browser.time += 600_000;
		await keeper.recheck();
		expect(browser.settings.run).toBe("on-click");
		expect(browser.isWithdrawalOwed).toBe(false);
	});
});

test("a question answered with yes is settled, and the choice stays", async () => {
	await keeper.change({ run: "every-site" });
	browser.granted.add(EVERY_SITE);
	expect((await keeper.settle()).run).toBe("every-site");
	expect(browser.question).toBeNull();
});
