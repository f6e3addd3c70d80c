import { beforeEach, expect, test, vi } from "vitest";
import { span } from "../../../src/engine/index.ts";
import { keptState } from "../../../src/report/kept-state.ts";
import type { Correction } from "../../../src/shared/correction.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";
import type { TabState } from "../../../src/shared/tab-state.ts";
import { attribution, report } from "./report.ts";

const fake = vi.hoisted(() => ({
	stored: vi.fn(),
	document: vi.fn(),
	corrections: vi.fn(),
	passing: vi.fn(),
}));

vi.mock("../../../src/platform/storage.ts", () => ({ sessionStore: { read: fake.stored } }));
vi.mock("../../../src/platform/views.ts", () => ({ documentIn: fake.document }));
vi.mock("../../../src/platform/correction-store.ts", () => ({
	correctionStore: { read: async () => ({ list: fake.corrections(), state: "sound" }) },
	passingCorrections: { read: async () => fake.passing() },
}));

const TAB = 3;
const URL = "https://news.example/story";
const PAGE = { pageId: "a", url: URL };
const TEXT = "Two officials said the vote would wait.";
const READ: TabState = {
	status: "read",
	report: report(TEXT, {
		attributions: [
			attribution(0, { kind: "unnamed-group", source: span(0, 13), cue: span(14, 18) }),
		],
	}),
};
const NOT_A_SOURCE: Correction = {
	id: 5,
	url: URL,
	source: "Two officials",
	cue: "said",
	sentence: TEXT,
	at: 0,
	verdict: "not-a-source",
	wholeSource: false,
	found: "unnamed-group",
	because: "rule",
	title: null,
	madeAt: 1,
};

function known(settings: Settings = DEFAULT_SETTINGS): Promise<TabState | null> {
	return keptState(TAB, Promise.resolve(settings));
}

function keep(state: TabState): void {
	fake.stored.mockResolvedValue(JSON.stringify({ ...PAGE, state, keptAt: 1 }));
}

beforeEach(() => {
	keep(READ);
	fake.document.mockReset().mockResolvedValue(PAGE);
	fake.corrections.mockReset().mockReturnValue([]);
	fake.passing.mockReset().mockReturnValue([]);
});

test("a page that was read is known from what is kept of it", async () => {
	expect(await known()).toEqual(READ);
	expect(fake.stored).toHaveBeenCalledWith(`tab:${TAB}`);
});

test("the reader's corrections are made, those of a private window too", async () => {
	fake.corrections.mockReturnValue([NOT_A_SOURCE]);
	expect(await known()).toMatchObject({ report: { analysis: { attributions: [] } } });
	fake.corrections.mockReturnValue([]);
	fake.passing.mockReturnValue([NOT_A_SOURCE]);
	expect(await known()).toMatchObject({ report: { corrected: [{ id: 5, passing: true }] } });
});

test("what is kept of another document is not told", async () => {
	fake.document.mockResolvedValue({ pageId: "b", url: URL });
	expect(await known()).toBeNull();
	fake.document.mockResolvedValue({ pageId: "a", url: `${URL}/next` });
	expect(await known()).toBeNull();
	fake.document.mockResolvedValue(null);
	expect(await known()).toBeNull();
});

test("a document that does not answer is left to the background", async () => {
	fake.document.mockReturnValue(new Promise(() => {}));
	expect(await known()).toBeNull();
});

test("so is a site that is turned off, a text that made room, and what is no record", async () => {
	expect(await known({ ...DEFAULT_SETTINGS, sites: { "news.example": "off" } })).toBeNull();
	keep({ status: "unread" });
	expect(await known()).toBeNull();
	fake.stored.mockResolvedValue("{");
	expect(await known()).toBeNull();
});
