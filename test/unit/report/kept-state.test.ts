import { beforeEach, expect, test } from "vitest";
import { span } from "../../../src/engine/index.ts";
import type { AskedTab } from "../../../src/platform/asked.ts";
import { keptState } from "../../../src/report/kept-state.ts";
import type { Correction } from "../../../src/shared/correction.ts";
import { storedCorrections } from "../../../src/shared/correction-guard.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";
import type { TabState } from "../../../src/shared/tab-state.ts";
import { attribution, report } from "./report.ts";

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

/** What the browser has of the tab. */
const has: { record: unknown; identity: unknown; kept: Correction[]; passing: Correction[] } = {
	record: null,
	identity: null,
	kept: [],
	passing: [],
};

function known(settings: Settings = DEFAULT_SETTINGS): Promise<TabState | null> {
	const asked: AskedTab = {
		id: TAB,
		url: Promise.resolve(URL),
		lasting: Promise.resolve({ corrections: storedCorrections(has.kept) }),
		passing: Promise.resolve({
			[`tab:${TAB}`]: has.record,
			[`corrections:${TAB}`]: storedCorrections(has.passing),
			[`tab:${TAB + 1}`]: "another tab's",
		}),
		identity: Promise.resolve(has.identity),
	};
	return keptState(asked, settings);
}

function keep(state: TabState): void {
	has.record = JSON.stringify({ ...PAGE, state, keptAt: 1 });
}

beforeEach(() => {
	keep(READ);
	Object.assign(has, { identity: PAGE, kept: [], passing: [] });
});

test("a page that was read is known from what is kept of it", async () => {
	expect(await known()).toEqual(READ);
});

test("the reader's corrections are made, those of a private window too", async () => {
	has.kept = [NOT_A_SOURCE];
	expect(await known()).toMatchObject({ report: { analysis: { attributions: [] } } });
	Object.assign(has, { kept: [], passing: [NOT_A_SOURCE] });
	expect(await known()).toMatchObject({ report: { corrected: [{ id: 5, passing: true }] } });
});

test("what is kept of another document is not told", async () => {
	for (const other of [{ pageId: "b", url: URL }, { pageId: "a", url: `${URL}/next` }, null]) {
		has.identity = other;
		expect(await known()).toBeNull();
	}
});

test("a document that does not answer is left to the background", async () => {
	has.identity = new Promise(() => {});
	expect(await known()).toBeNull();
});

test("so is a site that is turned off, a text that made room, and what is no record", async () => {
	expect(await known({ ...DEFAULT_SETTINGS, sites: { "news.example": "off" } })).toBeNull();
	keep({ status: "unread" });
	expect(await known()).toBeNull();
	has.record = "{";
	expect(await known()).toBeNull();
});
