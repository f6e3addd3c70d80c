import { beforeEach, expect, test, vi } from "vitest";
import type { AskedTab } from "../../../src/platform/asked.ts";
import { viewIntentsFor } from "../../../src/report/intents.ts";
import { TabSession } from "../../../src/report/tab-session.ts";
import {
	DEFAULT_SETTINGS,
	type Settings,
	type SettingsChange,
	withChange,
} from "../../../src/shared/settings.ts";

const fake = vi.hoisted(() => ({ askBackground: vi.fn() }));

vi.mock("../../../src/platform/browser.ts", () => ({ browser: {} }));
vi.mock("../../../src/platform/views.ts", () => ({ askBackground: fake.askBackground }));
vi.mock("../../../src/report/kept-state.ts", () => ({
	keptState: async () => ({ status: "not-article" }),
}));
vi.mock("../../../src/platform/permissions.ts", () => ({ mayRead: async () => true }));
vi.mock("../../../src/platform/tabs.ts", () => ({
	addressOf: async () => null,
	openOptions: async () => {},
}));

const asked: AskedTab = {
	id: 3,
	url: Promise.resolve(null),
	lasting: Promise.resolve({}),
	passing: Promise.resolve({}),
	identity: Promise.resolve(null),
};

/** What the background keeps, and the changes it has not come to yet, the oldest first. */
let kept: Settings;
let waiting: { change: SettingsChange; answer(kept: Settings): void; refuse(): void }[];
let session: TabSession;

beforeEach(async () => {
	kept = DEFAULT_SETTINGS;
	waiting = [];
	fake.askBackground.mockReset().mockImplementation((call, change) => {
		if (call !== "changeSettings") return new Promise(() => {});
		return new Promise((answer, reject) => {
			waiting.push({ change, answer, refuse: () => reject(new Error("quota exceeded")) });
		});
	});
	session = await TabSession.open(asked);
	session.show(() => {});
});

/** The background comes to the next change: the browser tells every view, then the call is answered. */
async function keepNext(): Promise<void> {
	const { change, answer } = waiting.shift()!;
	kept = withChange(kept, change);
	await session.takeOver(kept);
	answer(kept);
	await turn();
}

async function refuseNext(): Promise<void> {
	waiting.shift()!.refuse();
	await turn();
}

const turn = () => new Promise((resolve) => setTimeout(resolve));
const shown = () => session.state.settings.marked;

test("of three quick clicks on kinds none is lost", async () => {
	const { mark } = viewIntentsFor(session);
	mark("vague", false);
	mark("unnamed", false);
	await keepNext();
	expect(shown()).toMatchObject({ vague: false, unnamed: false });
	mark("second-hand", false);
	await keepNext();
	await keepNext();
	const none = { vague: false, unnamed: false, "second-hand": false };
	expect(kept.marked).toMatchObject(none);
	expect(shown()).toMatchObject(none);
});

test("a kind that is switched off and on again is not seen switched off in between", async () => {
	const { mark } = viewIntentsFor(session);
	mark("vague", false);
	mark("vague", true);
	await keepNext();
	expect(shown().vague).toBe(true);
	await keepNext();
	expect(shown().vague).toBe(true);
});

test("a click that is not kept takes back no other", async () => {
	const { mark } = viewIntentsFor(session);
	mark("vague", false);
	mark("unnamed", false);
	await refuseNext();
	expect(shown()).toMatchObject({ vague: true, unnamed: false });
	await keepNext();
	expect(shown()).toMatchObject({ vague: true, unnamed: false });
	expect(session.state.told).toBe("told_not_saved");
});

test("what another view changed meanwhile stays", async () => {
	viewIntentsFor(session).mark("vague", false);
	kept = withChange(kept, { marked: { named: true } });
	await session.takeOver(kept);
	expect(shown()).toMatchObject({ named: true, vague: false });
	await keepNext();
	expect(shown()).toMatchObject({ named: true, vague: false });
	expect(kept.marked).toMatchObject({ named: true, vague: false });
});

test("what is on its way stays to be seen while the view asks anew", async () => {
	viewIntentsFor(session).mark("vague", false);
	fake.askBackground.mockResolvedValue({ status: "not-article" });
	await session.refresh();
	expect(shown().vague).toBe(false);
});
