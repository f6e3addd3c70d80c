import { beforeEach, expect, test, vi } from "vitest";
import { startSession } from "../../../src/popup/session.ts";
import type { ViewState } from "../../../src/report/state.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";

const fake = vi.hoisted(() => ({
	kept: {} as object,
	paint: () => {},
	tell: (_: object) => {},
}));

vi.mock("../../../src/platform/browser.ts", () => ({ browser: {} }));
vi.mock("../../../src/platform/panel.ts", () => ({ panelOpener: () => null }));
vi.mock("../../../src/platform/permissions.ts", () => ({ mayRead: async () => true }));
vi.mock("../../../src/platform/tabs.ts", () => ({ openOptions: async () => {} }));
vi.mock("../../../src/platform/views.ts", () => ({
	askBackground: async () => ({ status: "not-article" }),
	onTabChanged: () => {},
}));
vi.mock("../../../src/design/painted.ts", () => ({
	painted: () => new Promise<void>((resolve) => (fake.paint = resolve)),
}));
vi.mock("../../../src/platform/settings-store.ts", () => ({
	settingsStore: {
		read: async () => fake.kept,
		onChanged: (listener: (settings: object) => void) => {
			fake.tell = listener;
		},
	},
}));
vi.mock("../../../src/popup/asking.ts", () => ({
	asked: async () => ({
		id: 3,
		url: Promise.resolve("https://news.example/"),
		lasting: Promise.resolve({ settings: DEFAULT_SETTINGS }),
		passing: Promise.resolve({}),
		identity: Promise.resolve(null),
	}),
}));

const HIDDEN: Settings = { ...DEFAULT_SETTINGS, marksShown: false };

let drawn: ViewState[];

const turn = () => new Promise((resolve) => setTimeout(resolve));
const shown = () => drawn.map(({ settings }) => settings.marksShown);

beforeEach(async () => {
	drawn = [];
	fake.kept = DEFAULT_SETTINGS;
	await startSession("", (state) => drawn.push(state));
	await turn();
});

test("settings that changed after they were asked for, before anybody listened, are shown", async () => {
	fake.kept = HIDDEN;
	fake.paint();
	await turn();
	expect(shown().at(-1)).toBe(false);
});

test("what was told meanwhile is newer", async () => {
	fake.kept = HIDDEN;
	fake.paint();
	fake.tell(DEFAULT_SETTINGS);
	await turn();
	expect(shown().at(-1)).toBe(true);
});

test("nothing is drawn anew where nothing changed", async () => {
	const before = drawn.length;
	fake.paint();
	await turn();
	expect(drawn).toHaveLength(before);
});
