import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
	type OptionsIntents,
	type OptionsState,
	startOptionsSession,
} from "../../../src/options/session.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";
import { correction } from "./correction.ts";

const NO_CORRECTIONS = { list: [], next: 0, state: "sound" };

const fake = vi.hoisted(() => ({
	askBackground: vi.fn(),
	askToRead: vi.fn(),
	readCorrections: async (): Promise<object> => ({}),
	tellCorrections: (_: object) => {},
}));

vi.mock("../../../src/platform/browser.ts", () => ({ browser: {} }));
vi.mock("../../../src/platform/commands.ts", () => ({ shortcuts: async () => [] }));
vi.mock("../../../src/platform/views.ts", () => ({ askBackground: fake.askBackground }));
vi.mock("../../../src/platform/diary-store.ts", () => ({ diaryStore: { all: async () => [] } }));
vi.mock("../../../src/platform/permissions.ts", () => ({
	mayRead: async () => true,
	askToRead: fake.askToRead,
	keepOnly: async () => {},
}));
vi.mock("../../../src/platform/settings-store.ts", () => ({
	settingsSoundness: async () => "sound",
	settingsStore: { read: async () => DEFAULT_SETTINGS, onChanged: () => {} },
}));
vi.mock("../../../src/platform/correction-store.ts", () => ({
	correctionStore: {
		read: () => fake.readCorrections(),
		onChanged: (listener: (kept: object) => void) => {
			fake.tellCorrections = listener;
		},
	},
}));

let state: OptionsState;
let intents: OptionsIntents;

beforeEach(() => {
	vi.stubGlobal("document", { addEventListener() {} });
	fake.readCorrections = async () => NO_CORRECTIONS;
	fake.askToRead.mockReset().mockResolvedValue(true);
	fake.askBackground
		.mockReset()
		.mockImplementation(async (call) =>
			call === "addCorrections" ? { ok: true, value: true } : DEFAULT_SETTINGS,
		);
});

afterEach(() => {
	vi.unstubAllGlobals();
});

function open(): Promise<void> {
	return startOptionsSession((drawn, does) => {
		state = drawn;
		intents = does;
	});
}

test("a correction that is made while the options open is shown", async () => {
	const one = { list: [correction()], next: 1, state: "sound" };
	fake.readCorrections = async () => {
		fake.tellCorrections(one);
		return NO_CORRECTIONS;
	};
	await open();
	expect(state).toMatchObject({ corrections: one });
});

describe("a file to whose mode the reader says no", () => {
	const settings: Settings = {
		...DEFAULT_SETTINGS,
		run: "listed-sites",
		sites: { "news.example": "on" },
	};

	test("is put back by the background, and its corrections are kept", async () => {
		await open();
		fake.askToRead.mockImplementation(async () => false);
		intents.useFile({ settings, corrections: [] });
		await vi.waitFor(() => expect(state.told).toBe("told_file_used"));
		const called = fake.askBackground.mock.calls.map(([call]) => call);
		expect(called).toEqual(["replaceSettings", "settle", "addCorrections"]);
	});
});
