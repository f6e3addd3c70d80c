import { beforeEach, expect, test, vi } from "vitest";
import type { AskedTab } from "../../../src/platform/asked.ts";
import { TabSession } from "../../../src/report/tab-session.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import type { TabState } from "../../../src/shared/tab-state.ts";
import { report } from "./report.ts";

const fake = vi.hoisted(() => ({
	askBackground: vi.fn(),
	addressOf: vi.fn(),
	keptState: vi.fn(),
	mayRead: vi.fn(),
}));

vi.mock("../../../src/platform/browser.ts", () => ({ browser: {} }));
vi.mock("../../../src/platform/views.ts", () => ({ askBackground: fake.askBackground }));
vi.mock("../../../src/report/kept-state.ts", () => ({ keptState: fake.keptState }));
vi.mock("../../../src/platform/permissions.ts", () => ({ mayRead: fake.mayRead }));
vi.mock("../../../src/platform/tabs.ts", () => ({ addressOf: fake.addressOf }));

const asked = (stored: Promise<object> = Promise.resolve({})): AskedTab => ({
	id: 3,
	url: Promise.resolve("https://a.example/"),
	lasting: stored as AskedTab["lasting"],
	passing: Promise.resolve({}),
	identity: Promise.resolve(null),
});

const readAt = (url: string): TabState => ({ status: "read", report: { ...report(""), url } });

beforeEach(() => {
	fake.askBackground.mockReset().mockResolvedValue({ status: "unread" });
	fake.mayRead.mockReset().mockResolvedValue(true);
	fake.addressOf.mockReset().mockResolvedValue("https://a.example/");
	fake.keptState.mockReset().mockResolvedValue(null);
});

test("a view whose background stays away says so instead of staying empty", async () => {
	fake.askBackground.mockRejectedValue(new Error("no answer"));
	const { state } = await TabSession.open(asked());
	expect(state.tab).toEqual({ status: "failed", reason: "background" });
	expect(state.host).toBe("a.example");
});

test("a view whose settings cannot be read shows what is known of the tab", async () => {
	const { state } = await TabSession.open(asked(Promise.reject(new Error("corrupted"))));
	expect(state).toMatchObject({ tab: { status: "unread" }, settings: DEFAULT_SETTINGS });
});

test("what is kept is drawn without the background, which then has the last word", async () => {
	vi.useFakeTimers({ toFake: ["setTimeout"] });
	fake.keptState.mockResolvedValue({ status: "not-article" });
	const session = await TabSession.open(asked());
	const drawn: string[] = [];
	session.show(({ tab }) => drawn.push(tab.status));
	expect(drawn).toEqual(["not-article"]);
	expect(fake.askBackground).not.toHaveBeenCalled();
	fake.askBackground.mockResolvedValue({ status: "site-off" });
	await vi.runAllTimersAsync();
	expect(drawn).toEqual(["not-article", "site-off"]);
	vi.useRealTimers();
});

test("what was told meanwhile is newer than what the background then says", async () => {
	vi.useFakeTimers({ toFake: ["setTimeout"] });
	fake.keptState.mockResolvedValue({ status: "not-article" });
	const session = await TabSession.open(asked());
	session.show(() => {});
	session.update({ tab: { status: "reading" } });
	await vi.runAllTimersAsync();
	expect(session.state.tab.status).toBe("reading");
	vi.useRealTimers();
});

test("of two questions the answer to the later one counts, however late the earlier one is answered", async () => {
	const session = await TabSession.open(asked());
	let answerFirst = (_: object) => {};
	fake.askBackground.mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)));
	const first = session.refresh();
	fake.askBackground.mockResolvedValueOnce({ status: "not-article" });
	await session.refresh();
	answerFirst({ status: "unread" });
	await first;
	expect(session.state.tab.status).toBe("not-article");
});

test("what was told while a view asks anew is newer than the answer", async () => {
	const session = await TabSession.open(asked());
	let answer = (_: object) => {};
	fake.askBackground.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
	const refreshed = session.refresh();
	session.update({ tab: { status: "not-article" } });
	answer({ status: "reading" });
	await refreshed;
	expect(session.state).toMatchObject({ tab: { status: "not-article" }, host: "a.example" });
});

test("nor is the site of an answer shown that is not", async () => {
	const session = await TabSession.open(asked());
	fake.addressOf.mockResolvedValue(null);
	let answer = (_: object) => {};
	fake.askBackground.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
	const refreshed = session.refresh();
	session.update({ tab: readAt("https://c.example/") });
	answer(readAt("https://b.example/"));
	await refreshed;
	expect(session.state.host).toBe("c.example");
});

test("of settings that change twice at once the later ones hold", async () => {
	const session = await TabSession.open(asked());
	const everySite = { ...DEFAULT_SETTINGS, run: "every-site" as const };
	let answer = (_: boolean) => {};
	fake.mayRead.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
	const first = session.takeOver(everySite);
	await session.takeOver(DEFAULT_SETTINGS);
	answer(true);
	await first;
	expect(session.state).toMatchObject({ settings: DEFAULT_SETTINGS, choice: "on-click" });
});

test("a choice that the browser does not bear out is drawn as one only until the browser says so", async () => {
	const settings = { ...DEFAULT_SETTINGS, run: "every-site" };
	fake.mayRead.mockResolvedValue(false);
	const session = await TabSession.open(asked(Promise.resolve({ settings })));
	const drawn: string[] = [];
	session.show(({ choice }) => drawn.push(choice));
	expect(drawn).toEqual(["every-site"]);
	await vi.waitFor(() => expect(drawn).toEqual(["every-site", "on-click"]));
});

test("a choice that it does bear out is drawn once", async () => {
	const settings = { ...DEFAULT_SETTINGS, run: "every-site" };
	const session = await TabSession.open(asked(Promise.resolve({ settings })));
	const drawn: string[] = [];
	session.show(({ choice }) => drawn.push(choice));
	await vi.waitFor(() => expect(fake.mayRead).toHaveBeenCalled());
	await new Promise((resolve) => setTimeout(resolve));
	expect(drawn).toEqual(["every-site"]);
});

test("settings that were told while a view asks anew are newer than those it might have read", async () => {
	const session = await TabSession.open(asked());
	let answer = (_: object) => {};
	fake.askBackground.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
	const refreshed = session.refresh();
	await session.takeOver({ ...DEFAULT_SETTINGS, marksShown: false, run: "every-site" });
	answer({ status: "unread" });
	await refreshed;
	expect(session.state).toMatchObject({ settings: { marksShown: false }, choice: "every-site" });
});

test("a click while the browser is asked whether it bears a choice out does not hide its answer", async () => {
	const session = await TabSession.open(asked());
	const taken = session.takeOver({ ...DEFAULT_SETTINGS, run: "every-site" });
	session.begin({ marksShown: false });
	await taken;
	expect(session.state.choice).toBe("every-site");
});
