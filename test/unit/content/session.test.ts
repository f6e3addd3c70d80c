import { parseHTML } from "linkedom";
import { beforeEach, expect, test, vi } from "vitest";
import { PageSession } from "../../../src/content/session.ts";
import { articleOfPlainText } from "../../../src/engine/index.ts";
import type { Highlighter } from "../../../src/highlight/highlighter.ts";
import type { Marking } from "../../../src/shared/messages.ts";
import { failure, success } from "../../../src/shared/result.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";

const READ = {
	reading: { kind: "article", article: articleOfPlainText("Two officials said so.") },
	map: {},
};

vi.mock("../../../src/content/read-page.ts", () => ({
	readPage: async () => READ,
	saysTheSame: () => false,
	headingOf: () => null,
}));
vi.mock("../../../src/content/slices.ts", () => ({ inSlices: vi.fn(), nextSlice: vi.fn() }));
vi.mock("../../../src/content/watch.ts", () => ({
	PageWatch: class {
		follow() {}
		looked() {}
	},
}));

const MARKING: Marking = {
	analysis: { attributions: [], sources: [] },
	settings: DEFAULT_SETTINGS,
};

const show = vi.fn(async () => {});
const UNASKED = () => {};
let answer: (marking: Marking | null) => void;
let session: PageSession;

beforeEach(() => {
	show.mockClear();
	answer = UNASKED;
	const { window } = parseHTML("<p>Two officials said so.</p>");
	Object.assign(window, { location: new URL("https://news.example/a") });
	session = new PageSession({
		window: window as unknown as Window,
		highlighter: { show, clear: vi.fn() } as unknown as Highlighter,
		pageRead: () =>
			new Promise((resolve) => {
				answer = (marking) => resolve(marking ? success(marking) : failure("engine"));
			}),
		shelf: { inHand: () => null, bring: async () => null },
		isAlive: () => true,
	});
});

/** Has the page read; it waits for the answer. */
async function reading(): Promise<{ readonly done: Promise<void> }> {
	const done = session.read();
	await vi.waitFor(() => expect(answer).not.toBe(UNASKED));
	return { done };
}

test("a page takes the marks of what was corrected elsewhere, and none of another page", async () => {
	const { done } = await reading();
	answer(MARKING);
	await done;
	expect(await session.recorrect("another", MARKING)).toBe(false);
	expect(show).toHaveBeenCalledTimes(1);
	expect(await session.recorrect(session.page.pageId, MARKING)).toBe(true);
	expect(show).toHaveBeenCalledTimes(2);
});

test("nor does one whose beginning is marked while it is read", async () => {
	await reading();
	session.markSoFar(session.page.pageId, MARKING);
	expect(show).toHaveBeenCalledTimes(1);
	expect(await session.recorrect("another", MARKING)).toBe(false);
	expect(show).toHaveBeenCalledTimes(1);
});

test("a page of which nothing was read takes none", async () => {
	expect(await session.recorrect(session.page.pageId, MARKING)).toBe(false);
	expect(show).not.toHaveBeenCalled();
});
