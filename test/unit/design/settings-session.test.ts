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
	askToRead: vi.fn(),
	tell: (_: object) => {},
}));

vi.mock("../../../src/platform/commands.ts", () => ({ shortcuts: async () => [] }));
vi.mock("../../../src/platform/views.ts", () => ({ askBackground: fake.askBackground }));
vi.mock("../../../src/platform/permissions.ts", () => ({
	mayRead: fake.mayRead,
	askToRead: fake.askToRead,
	keepOnly: async () => {},
}));
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

test("settings that change while the page opens are shown", async () => {
	let opened: SettingsState | null = null;
	const opening = startSettingsSession((drawn) => {
		opened = drawn;
	});
	await Promise.resolve();
	fake.tell({ ...EVERY_SITE, diary: true });
	await opening;
	await turn();
	expect(opened).toMatchObject({ settings: { diary: true }, mode: "every-site" });
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

test("a second change is seen while the first is being kept", async () => {
	const answers: ((kept: Settings) => void)[] = [];
	fake.askBackground.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
	intents.change({ diary: true });
	intents.change({ marksShown: false });
	fake.tell({ ...DEFAULT_SETTINGS, diary: true });
	await turn();
	expect(state.settings).toMatchObject({ diary: true, marksShown: false });
	answers[0]!({ ...DEFAULT_SETTINGS, diary: true });
	await turn();
	expect(state).toMatchObject({ settings: { diary: true, marksShown: false }, told: "told_saved" });
});

test("a change that is not kept is taken back", async () => {
	let refuse = () => {};
	fake.askBackground.mockReturnValueOnce(
		new Promise((_, reject) => (refuse = () => reject(new Error("quota exceeded")))),
	);
	intents.change({ diary: true });
	await turn();
	expect(state.settings.diary).toBe(true);
	refuse();
	await turn();
	expect(state).toMatchObject({ settings: { diary: false }, told: "told_not_saved" });
});

test("what changes while the browser asks about a mode is newer than the answer to keeping that", async () => {
	let allow = (_: boolean) => {};
	fake.askToRead.mockReturnValueOnce(new Promise((resolve) => (allow = resolve)));
	fake.mayRead.mockResolvedValue(false);
	fake.askBackground.mockResolvedValue(EVERY_SITE);
	intents.chooseMode("every-site");
	fake.tell(EVERY_SITE);
	fake.tell({ ...EVERY_SITE, marksShown: false });
	await turn();
	fake.mayRead.mockResolvedValue(true);
	allow(true);
	await turn();
	expect(state).toMatchObject({
		settings: { run: "every-site", marksShown: false },
		mode: "every-site",
		told: "told_saved",
	});
});

test("a mode to which the reader says no gives way to the one before", async () => {
	fake.askToRead.mockResolvedValueOnce(false);
	fake.mayRead.mockResolvedValue(false);
	fake.askBackground.mockResolvedValueOnce(EVERY_SITE).mockResolvedValueOnce(DEFAULT_SETTINGS);
	intents.chooseMode("every-site");
	await turn();
	expect(fake.askBackground.mock.calls.map(([call]) => call)).toEqual(["changeSettings", "settle"]);
	expect(state).toMatchObject({ settings: { run: "on-click" }, told: "told_not_allowed" });
});

test("but not one that was chosen elsewhere meanwhile", async () => {
	fake.askToRead.mockImplementationOnce(async () => {
		await fake.tell({ ...DEFAULT_SETTINGS, run: "listed-sites" });
		return false;
	});
	fake.askBackground.mockResolvedValue(EVERY_SITE);
	intents.chooseMode("every-site");
	await turn();
	expect(state).toMatchObject({ mode: "listed-sites", told: "told_not_allowed" });
});
