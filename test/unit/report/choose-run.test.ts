import { beforeEach, describe, expect, test, vi } from "vitest";
import type { AskedTab } from "../../../src/platform/asked.ts";
import { viewIntentsFor } from "../../../src/report/intents.ts";
import { TabSession } from "../../../src/report/tab-session.ts";
import type { RunChoice } from "../../../src/shared/run-choice.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";

const READ = { status: "read", report: { url: "https://news.example/" } };

const fake = vi.hoisted(() => ({
	askBackground: vi.fn(),
	askToRead: vi.fn(),
	tab: {} as object,
}));

vi.mock("../../../src/platform/browser.ts", () => ({ browser: {} }));
vi.mock("../../../src/platform/views.ts", () => ({ askBackground: fake.askBackground }));
vi.mock("../../../src/report/kept-state.ts", () => ({
	keptState: async () => fake.tab,
}));
vi.mock("../../../src/platform/permissions.ts", () => ({
	mayRead: async () => true,
	askToRead: fake.askToRead,
	keepOnly: async () => {},
}));
vi.mock("../../../src/platform/tabs.ts", () => ({
	addressOf: async () => "https://news.example/",
	openOptions: async () => {},
}));

const FULL = Object.fromEntries(
	Array.from({ length: 5_000 }, (_, i) => [`s${i}.example`, "off" as const]),
);

let session: TabSession;

beforeEach(() => {
	fake.tab = READ;
	fake.askToRead.mockReset().mockResolvedValue(true);
	fake.askBackground.mockReset().mockResolvedValue(DEFAULT_SETTINGS);
});

async function choose(choice: RunChoice, sites: Settings["sites"]): Promise<TabSession> {
	const asked: AskedTab = {
		id: 3,
		url: Promise.resolve("https://news.example/"),
		lasting: Promise.resolve({ settings: { ...DEFAULT_SETTINGS, sites } }),
		passing: Promise.resolve({}),
		identity: Promise.resolve(null),
	};
	session = await TabSession.open(asked);
	viewIntentsFor(session).chooseRun(choice);
	await vi.waitFor(() => expect(session.state.told).not.toBeNull());
	return session;
}

test.each(["this-site", "never"] as const)(
	"where no more sites find room, “%s” is not said to be saved, nor asked for",
	async (choice) => {
		const { state } = await choose(choice, FULL);
		expect(state).toMatchObject({ told: "told_sites_full", choice: "on-click" });
		expect(fake.askToRead).not.toHaveBeenCalled();
		expect(fake.askBackground).not.toHaveBeenCalled();
	},
);

test("a site that has its place already keeps it", async () => {
	const { "s0.example": _, ...others } = FULL;
	const { state } = await choose("never", { ...others, "news.example": "on" });
	expect(state).toMatchObject({ told: "told_saved", choice: "never" });
});

test("what needs no place for the site is kept, be there none", async () => {
	const { state } = await choose("every-site", FULL);
	expect(state).toMatchObject({ told: "told_saved", choice: "every-site" });
});

test("a choice is kept in one go: half of it would be another choice", async () => {
	await choose("this-site", {});
	const kept = { host: "news.example", choice: "on", run: "listed-sites" };
	expect(fake.askBackground.mock.calls[0]).toEqual(["setSite", kept]);
});

test("“never” for one site says nothing of when all others are read", async () => {
	await choose("never", {});
	const kept = { host: "news.example", choice: "off" };
	expect(fake.askBackground.mock.calls[0]).toEqual(["setSite", kept]);
});

describe("when the reader says no to what a choice needs", () => {
	test("the background, which knows what was before, is told", async () => {
		fake.askToRead.mockResolvedValue(false);
		const { state } = await choose("every-site", {});
		expect(fake.askBackground.mock.calls.map(([call]) => call)).toEqual(["setSite", "settle"]);
		expect(state.told).toBe("told_not_allowed");
	});

	test("what is shown as chosen is what holds then", async () => {
		fake.askToRead.mockImplementation(async () => {
			await session.takeOver({ ...DEFAULT_SETTINGS, run: "every-site" });
			return false;
		});
		const { state } = await choose("this-site", {});
		expect(state).toMatchObject({ told: "told_not_allowed", choice: "every-site" });
	});
});

test("a choice on a page that is read only now is said to be saved while it is", async () => {
	fake.tab = { status: "no-permission" };
	fake.askBackground.mockImplementation((call) =>
		call === "readTab" ? new Promise(() => {}) : Promise.resolve(DEFAULT_SETTINGS),
	);
	const { state } = await choose("this-site", {});
	expect(state).toMatchObject({ tab: { status: "reading" }, told: "told_saved" });
});
