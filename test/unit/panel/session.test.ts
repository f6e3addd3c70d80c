import { beforeEach, describe, expect, test, vi } from "vitest";
import { PanelSession } from "../../../src/panel/session.ts";
import type { PanelState } from "../../../src/panel/state.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";

const fake = vi.hoisted(() => ({
	askBackground: vi.fn(),
	front: 1,
	moved: (_: number) => {},
	changed: (_: object) => {},
}));

vi.mock("../../../src/platform/browser.ts", () => ({ browser: {} }));
vi.mock("../../../src/platform/follow.ts", () => ({ followPage: () => () => {} }));
vi.mock("../../../src/platform/asked.ts", () => ({
	askAboutTab: (id: number) => ({
		id,
		url: Promise.resolve(`https://tab${id}.example/`),
		lasting: Promise.resolve({}),
		passing: Promise.resolve({}),
		identity: Promise.resolve(null),
	}),
}));
vi.mock("../../../src/platform/views.ts", () => ({
	askBackground: fake.askBackground,
	onTabChanged: () => {},
}));
vi.mock("../../../src/platform/permissions.ts", () => ({ mayRead: async () => true }));
vi.mock("../../../src/platform/tabs.ts", () => ({
	addressOf: async (id: number) => `https://tab${id}.example/`,
	openOptions: async () => {},
	tabBeside: async () => fake.front,
	onTabsMoved: (listener: (tabId: number) => void) => {
		fake.moved = listener;
	},
}));
vi.mock("../../../src/platform/settings-store.ts", () => ({
	settingsStore: {
		onChanged: (listener: (settings: object) => void) => {
			fake.changed = listener;
		},
	},
}));

let state: PanelState;
/** Answers of the background that are waited for, by tab. */
const answers = new Map<number, () => void>();

beforeEach(async () => {
	answers.clear();
	fake.front = 1;
	fake.askBackground.mockReset().mockResolvedValue({ status: "not-article" });
	await new PanelSession("", (drawn) => {
		state = drawn;
	}).start();
	fake.askBackground.mockImplementation((_, { tabId }) => {
		return new Promise((resolve) => {
			answers.set(tabId, () => resolve({ status: "not-article" }));
		});
	});
});

function turnTo(tabId: number): Promise<void> {
	fake.front = tabId;
	fake.moved(tabId);
	return turn();
}

async function answer(tabId: number): Promise<void> {
	answers.get(tabId)?.();
	await turn();
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

test("shows the tab to which the reader came back before another one had answered", async () => {
	await turnTo(2);
	await turnTo(1);
	await answer(2);
	await answer(1);
	expect(state.host).toBe("tab1.example");
});

test("shows the other one where the reader stays there", async () => {
	await turnTo(2);
	await answer(2);
	expect(state.host).toBe("tab2.example");
});

test("shows the settings that were told while a tab was asked", async () => {
	await turnTo(2);
	fake.changed({ ...DEFAULT_SETTINGS, marksShown: false });
	await answer(2);
	expect(state).toMatchObject({ host: "tab2.example", settings: { marksShown: false } });
});

describe("of a page that was not read", () => {
	let asked: unknown[][];

	beforeEach(() => {
		asked = [];
		fake.askBackground.mockReset().mockImplementation(async (...call) => {
			asked.push(call);
			await turn();
			return { status: "unread" };
		});
	});

	const reads = () => asked.filter(([call]) => call === "readTab");

	test("the one it was opened on is read, though that moved while it was asked about", async () => {
		void new PanelSession("", () => {}).start();
		fake.moved(1);
		await vi.waitFor(() => expect(reads()).toEqual([["readTab", { tabId: 1 }]]));
		await turnTo(2);
		await turn();
		expect(reads()).toHaveLength(1);
	});

	test("another one is not, though it came before that", async () => {
		let host: string | null = null;
		void new PanelSession("", (drawn) => {
			host = drawn.host;
		}).start();
		await turnTo(2);
		await vi.waitFor(() => expect(host).toBe("tab2.example"));
		await turnTo(1);
		await vi.waitFor(() => expect(host).toBe("tab1.example"));
		await turn();
		expect(reads()).toEqual([]);
	});
});
