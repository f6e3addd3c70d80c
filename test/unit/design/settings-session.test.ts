import { beforeEach, expect, test, vi } from "vitest";
import {
	type SettingsIntents,
	type SettingsState,
	startSettingsSession,
} from "../../../src/design/settings-session.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";

const fake = vi.hoisted(() => ({
	askBackground: vi.fn(),
	mayRead: vi.fn(),
	tell: (_: object) => {},
}));

vi.mock("../../../src/platform/commands.ts", () => ({ shortcuts: async () => [] }));
vi.mock("../../../src/platform/storage.ts", () => ({ isStorageFull: () => false }));
vi.mock("../../../src/platform/views.ts", () => ({ askBackground: fake.askBackground }));
vi.mock("../../../src/platform/permissions.ts", () => ({ mayRead: fake.mayRead }));
vi.mock("../../../src/platform/settings-store.ts", () => ({
	settingsStore: {
		read: async () => DEFAULT_SETTINGS,
		onChanged: (listener: (settings: object) => void) => {
			fake.tell = listener;
		},
	},
}));

const EVERY_SITE: Settings = { ...DEFAULT_SETTINGS, run: "every-site" };

let state: SettingsState;
let intents: SettingsIntents;

beforeEach(async () => {
	fake.askBackground.mockReset();
	fake.mayRead.mockReset().mockResolvedValue(true);
	await startSettingsSession((drawn, does) => {
		state = drawn;
		intents = does;
	});
});

const turn = () => new Promise((resolve) => setTimeout(resolve));

test("of settings that change twice at once the later ones are shown", async () => {
	let answer = (_: boolean) => {};
	fake.mayRead.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
	fake.tell(EVERY_SITE);
	fake.tell(DEFAULT_SETTINGS);
	await turn();
	answer(true);
	await turn();
	expect(state).toMatchObject({ settings: { run: "on-click" }, mode: "on-click" });
});

test("what was told since the reader changed something is newer than the answer to that", async () => {
	const changed = { ...DEFAULT_SETTINGS, marksShown: false };
	let answer = (_: Settings) => {};
	fake.askBackground.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
	intents.change({ marksShown: false });
	fake.tell(changed);
	fake.tell({ ...changed, diary: true });
	answer(changed);
	await turn();
	expect(state).toMatchObject({ settings: { marksShown: false, diary: true }, told: "told_saved" });
});

test("the answer is shown where nothing was told yet", async () => {
	fake.askBackground.mockResolvedValueOnce(EVERY_SITE);
	intents.change({ run: "every-site" });
	await turn();
	expect(state).toMatchObject({ settings: EVERY_SITE, mode: "every-site", told: "told_saved" });
});
