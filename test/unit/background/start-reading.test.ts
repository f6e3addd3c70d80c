import { expect, test, vi } from "vitest";
import { startReading } from "../../../src/background/start-reading.ts";
import { failure, success } from "../../../src/shared/result.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";

const URL = "https://news.example/story";
const FROM = { tabId: 3, url: URL, documentId: null };
const OTHER = "https://other.example/story";

function browserWith(settings: Partial<Settings>, isAllowed = true) {
	const inject = vi.fn(async () => (isAllowed ? success(true as const) : failure("no permission")));
	const read = async () => ({ ...DEFAULT_SETTINGS, ...settings });
	return { settings: { read, write: async () => {} }, inject };
}

test.each([
	["on every site", { run: "every-site" }, OTHER, true],
	["on a listed site", { run: "listed-sites", sites: { "news.example": "on" } }, URL, true],
	[
		"on a site that is not listed",
		{ run: "listed-sites", sites: { "news.example": "on" } },
		OTHER,
		false,
	],
	["on a site that is off", { run: "every-site", sites: { "news.example": "off" } }, URL, false],
	[
		"that is to be read by a click only",
		{ run: "on-click", sites: { "news.example": "on" } },
		URL,
		false,
	],
	["on a site of a name that objects have", { run: "listed-sites" }, "https://constructor/", false],
] as const)("a gate in a page %s", async (_, settings, url, isRead) => {
	const browser = browserWith(settings);
	expect(await startReading(browser, { tabId: 3, url, documentId: "D" })).toBe(isRead);
	expect(browser.inject.mock.calls).toEqual(isRead ? [[3, ["content"], "D"]] : []);
});

test("a gate is told when the browser does not let the reader in", async () => {
	expect(await startReading(browserWith({ run: "every-site" }, false), FROM)).toBe(false);
});
