import { expect, test, vi } from "vitest";
import { type OptionsState, startOptionsSession } from "../../../src/options/session.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { correction } from "./correction.ts";

const fake = vi.hoisted(() => ({
	readCorrections: async (): Promise<object> => ({}),
	tellCorrections: (_: object) => {},
}));

vi.mock("../../../src/platform/browser.ts", () => ({ browser: {} }));
vi.mock("../../../src/platform/commands.ts", () => ({ shortcuts: async () => [] }));
vi.mock("../../../src/platform/views.ts", () => ({ askBackground: vi.fn() }));
vi.mock("../../../src/platform/diary-store.ts", () => ({ diaryStore: { all: async () => [] } }));
vi.mock("../../../src/platform/permissions.ts", () => ({ mayRead: async () => true }));
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

test("a correction that is made while the options open is shown", async () => {
	vi.stubGlobal("document", { addEventListener() {} });
	const none = { list: [], next: 0, state: "sound" };
	const one = { list: [correction()], next: 1, state: "sound" };
	fake.readCorrections = async () => {
		fake.tellCorrections(one);
		return none;
	};
	let state: OptionsState | null = null;
	await startOptionsSession((drawn) => {
		state = drawn;
	});
	expect(state).toMatchObject({ corrections: one });
	vi.unstubAllGlobals();
});
