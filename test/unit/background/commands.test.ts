import { beforeEach, describe, expect, test } from "vitest";
import { runCommand } from "../../../src/background/commands.ts";
import { SettingsKeeper } from "../../../src/background/settings-keeper.ts";
import { articleOfPlainText } from "../../../src/engine/index.ts";
import type { Command } from "../../../src/platform/commands.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { FakeBrowser, tabReaderOf } from "./fake-ports.ts";

const TAB = 3;
const PAGE = { pageId: "a", url: "https://news.example/" };

let browser: FakeBrowser;
let run: (command: Command) => Promise<void>;
let read: () => Promise<unknown>;

beforeEach(() => {
	browser = new FakeBrowser();
	const ports = browser.ports();
	const reader = tabReaderOf(ports);
	const keeper = new SettingsKeeper(ports, reader);
	const article = articleOfPlainText("Two officials said that the vote would wait.");
	const onRead = () => reader.pageRead(TAB, PAGE.url, PAGE, { kind: "article", article });
	browser.tabs.set(TAB, { url: PAGE.url, page: PAGE, onRead });
	read = () => reader.readTab(TAB);
	run = (command) => runCommand(command, TAB, { ports, reader, keeper });
});

const calls = () => browser.calls.map(([, call]) => call).filter((call) => call !== "identify");

describe("the command to toggle the marks", () => {
	test("hides them where they are shown, and shows them again", async () => {
		await read();
		await run("toggle-marks");
		expect(browser.settings.marksShown).toBe(false);
		await run("toggle-marks");
		expect(browser.settings.marksShown).toBe(true);
	});

	test("reads a page that was not read and shows its marks", async () => {
		browser.settings = { ...DEFAULT_SETTINGS, marksShown: false };
		await run("toggle-marks");
		expect(calls()).toContain("readPage");
		expect(browser.settings.marksShown).toBe(true);
	});

	test("leaves a page alone once it is read, as the reader may be at a mark by then", async () => {
		browser.settings = { ...DEFAULT_SETTINGS, marksShown: false };
		await run("toggle-marks");
		expect(calls().at(-1)).toBe("readPage");
	});
});

test.each([
	["next-unnamed", 1],
	["previous-unnamed", -1],
] as const)("%s reads the page first, then steps by %i", async (command, direction) => {
	await run(command);
	expect(calls()).toEqual(["readPage", "stepUnnamed"]);
	expect(browser.calls.at(-1)?.[2]).toEqual({ direction });
});

test("a page that lets nobody in takes no step and breaks nothing", async () => {
	browser.tabs.set(TAB, { url: "chrome://settings/", page: null, refusal: "chrome:// URL" });
	await expect(run("next-unnamed")).resolves.toBeUndefined();
});
