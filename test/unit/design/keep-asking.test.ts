import { beforeEach, expect, test, vi } from "vitest";
import { keepAsking } from "../../../src/design/keep-asking.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";

const fake = vi.hoisted(() => ({ askToRead: vi.fn(), keepOnly: vi.fn(), askBackground: vi.fn() }));

vi.mock("../../../src/platform/views.ts", () => ({ askBackground: fake.askBackground }));
vi.mock("../../../src/platform/permissions.ts", () => ({
	askToRead: fake.askToRead,
	keepOnly: fake.keepOnly,
}));

const A = "*://a.example/*";
const settings = (run: Settings["run"], sites: Settings["sites"] = {}): Settings => ({
	...DEFAULT_SETTINGS,
	run,
	sites,
});

beforeEach(() => {
	fake.askToRead.mockReset().mockResolvedValue(true);
	fake.keepOnly.mockReset().mockResolvedValue(undefined);
	fake.askBackground.mockReset();
});

test.each<[string, Settings, string[]]>([
	["waiting for clicks", settings("on-click", { "a.example": "on" }), []],
	["the sites that are listed", settings("listed-sites", { "a.example": "on", b: "off" }), [A]],
	[
		"every site, and those to go back to",
		settings("every-site", { "a.example": "on" }),
		["*://*/*", A],
	],
])("%s: no more pages than these are kept", async (_, kept, patterns) => {
	fake.askBackground.mockResolvedValue(kept);
	await keepAsking([], async () => kept);
	expect(fake.keepOnly).toHaveBeenCalledWith(patterns);
	expect(fake.askToRead).not.toHaveBeenCalled();
});

test("after a no, the pages of what was put back are kept", async () => {
	const before = settings("listed-sites", { "a.example": "on" });
	fake.askToRead.mockResolvedValue(false);
	fake.askBackground.mockResolvedValue(before);
	const kept = await keepAsking(["*://*/*"], async () => settings("every-site"));
	expect(kept).toEqual({ allowed: false, settings: before });
	expect(fake.keepOnly).toHaveBeenCalledWith([A]);
});

test("both begin in the click itself", () => {
	const keep = vi.fn(async () => settings("every-site"));
	fake.askBackground.mockResolvedValue(DEFAULT_SETTINGS);
	void keepAsking(["*://*/*"], keep);
	expect(keep).toHaveBeenCalled();
	expect(fake.askToRead).toHaveBeenCalled();
});

test("a browser that gives nothing back has kept the choice all the same", async () => {
	fake.keepOnly.mockRejectedValue(new Error("no"));
	fake.askBackground.mockResolvedValue(DEFAULT_SETTINGS);
	expect(await keepAsking([], async () => settings("on-click"))).toMatchObject({ allowed: true });
});
