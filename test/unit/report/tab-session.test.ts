import { beforeEach, expect, test, vi } from "vitest";
import { TabSession } from "../../../src/report/tab-session.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";

const fake = vi.hoisted(() => ({
	askBackground: vi.fn(),
	readSettings: vi.fn(),
}));

vi.mock("../../../src/platform/browser.ts", () => ({ browser: {} }));
vi.mock("../../../src/platform/views.ts", () => ({ askBackground: fake.askBackground }));
vi.mock("../../../src/platform/permissions.ts", () => ({ mayRead: async () => true }));
vi.mock("../../../src/platform/tabs.ts", () => ({ addressOf: async () => "https://a.example/" }));
vi.mock("../../../src/platform/settings-store.ts", () => ({
	settingsStore: { read: fake.readSettings },
}));

beforeEach(() => {
	fake.askBackground.mockReset().mockResolvedValue({ status: "unread" });
	fake.readSettings.mockReset().mockResolvedValue(DEFAULT_SETTINGS);
});

test("a view whose background stays away says so instead of staying empty", async () => {
	fake.askBackground.mockRejectedValue(new Error("no answer"));
	const { state } = await TabSession.open(3);
	expect(state.tab).toEqual({ status: "failed", reason: "background" });
	expect(state.host).toBe("a.example");
});

test("a view whose settings cannot be read shows what is known of the tab", async () => {
	fake.readSettings.mockRejectedValue(new Error("corrupted"));
	const { state } = await TabSession.open(3);
	expect(state).toMatchObject({ tab: { status: "unread" }, settings: DEFAULT_SETTINGS });
});
