import { beforeEach, describe, expect, test, vi } from "vitest";
import { Panel } from "../../../src/panel/panel.tsx";
import type { PanelState } from "../../../src/panel/state.ts";
import type { ReaderPlace } from "../../../src/shared/reader-place.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { CLOSED_PAGES, FAILURE_REASONS, type TabState } from "../../../src/shared/tab-state.ts";
import { messagesOf } from "../locales/speech.ts";
import { click, draw, lettersOf } from "../report/drawn.ts";
import { at, attribution, report, source } from "../report/report.ts";

const speech = vi.hoisted(() => ({ isSilent: false }));

vi.mock("../../../src/platform/i18n.ts", async () => {
	const english = await import("../locales/english.ts");
	const orSilence = (sentence: string) => (speech.isSilent && sentence !== "" ? "§" : sentence);
	return {
		message: (...words: Parameters<typeof english.message>) => orSilence(english.message(...words)),
		messageFor: (...words: Parameters<typeof english.messageFor>) =>
			orSilence(english.messageFor(...words)),
	};
});

const ENGLISH = messagesOf("en");
const INTENTS = {
	readPage: vi.fn(),
	readAsEnglish: vi.fn(),
	jumpTo: vi.fn(),
	showMarks: vi.fn(),
	mark: vi.fn(),
	chooseRun: vi.fn(),
	openOptions: vi.fn(),
};

const TEXT = "1 2 3 4 5 6 7 8 9";
const CLERK = source(0, { kind: "unnamed-person", description: "1", title: "44" });
const RESULT = report(TEXT, {
	sources: [CLERK, source(1, { kind: "person", name: "5" })],
	attributions: [
		attribution(0, { kind: "unnamed-person", sourceId: 0, cue: at(TEXT, "2") }),
		attribution(1, { kind: "person", sourceId: 1, cue: at(TEXT, "4") }),
		attribution(2, { kind: "hidden", cue: at(TEXT, "6") }),
		attribution(3, { kind: "unnamed-person", sourceId: 0, cue: at(TEXT, "8") }),
	],
	notes: [{ rule: "reason-not-stated", sourceId: 0, spans: [] }],
});

const READ: TabState = { status: "read", report: RESULT };
const STATES: readonly TabState[] = [
	{ status: "unread" },
	{ status: "reading" },
	READ,
	{ status: "nothing-found", report: RESULT },
	{ status: "not-article" },
	{ status: "other-language", language: "fr" },
	{ status: "site-off" },
	{ status: "no-permission" },
	...CLOSED_PAGES.map((page): TabState => ({ status: "closed-page", page })),
	...FAILURE_REASONS.map((reason): TabState => ({ status: "failed", reason })),
];

function drawPanel(tab: TabState, given: Partial<PanelState> = {}): Element {
	const settings = DEFAULT_SETTINGS;
	const base = { tab, settings, host: "1.2", choice: "on-click", told: null, place: null } as const;
	return draw(<Panel state={{ ...base, ...given }} intents={INTENTS} />);
}

const place = (attributionId: number | null, by: ReaderPlace["by"] = "scrolling") => ({
	attribution: attributionId,
	by,
});
const entries = (body: Element) => [...body.querySelectorAll(".passage")];

beforeEach(() => {
	speech.isSilent = false;
	// What follows drawing, scrolling the list, needs a real screen.
	vi.useFakeTimers();
	vi.clearAllMocks();
});

describe("every state of the panel", () => {
	test("has a heading of its own and no empty sentence", () => {
		const headings = STATES.map((tab) => {
			const body = drawPanel(tab);
			for (const words of body.querySelectorAll("h1, h2, h3, button, label, main p")) {
				const name = words.textContent || words.getAttribute("aria-label") || "";
				if (!words.matches("[role=status]")) expect(name, words.outerHTML).not.toBe("");
			}
			return body.querySelector("h1")!.textContent;
		});
		expect(new Set(headings).size).toBe(STATES.length - FAILURE_REASONS.length + 2);
	});

	test("speaks only in words of _locales", () => {
		speech.isSilent = true;
		for (const tab of STATES.filter(({ status }) => status !== "other-language")) {
			expect(lettersOf(drawPanel(tab, { place: place(0), told: "told_saved" }))).toBe("");
		}
	});

	test("says what to click where neither page nor site are known", () => {
		const told = (host: string | null) =>
			drawPanel({ status: "no-permission" }, { host }).querySelector(".message")!;
		expect(told(null).textContent).toContain("Click the On Record button in the toolbar");
		expect(told(null).querySelector("button")).toBeNull();
		expect(told("1.2").querySelector("button")?.textContent).toBe("Read automatically on 1.2");
	});

	test("does not say to click again, where nothing was clicked", () => {
		for (const page of CLOSED_PAGES) {
			expect(drawPanel({ status: "closed-page", page }).textContent).not.toMatch(/click again/);
		}
	});

	test("is announced in one sentence, but not where the reader scrolls", () => {
		const announced = (tab: TabState, at: ReaderPlace | null) =>
			drawPanel(tab, { place: at }).querySelector(".aside[role=status]")?.textContent;
		expect(announced({ status: "not-article" }, null)).toBe(ENGLISH.state_not_article!.message);
		expect(announced(READ, place(0))).toContain("2 of 4 attributed statements");
		expect(announced(READ, place(3))).toBe(announced(READ, place(0)));
	});
});

describe("without a result", () => {
	test("what was done, or was not, is told", () => {
		for (const status of ["no-permission", "site-off"] as const) {
			const body = drawPanel({ status }, { told: "told_not_allowed" });
			expect(body.querySelector(".told[role=status]")?.textContent).toBeTruthy();
		}
		expect(drawPanel(READ, { told: "told_not_in_page" }).querySelectorAll(".told").length).toBe(1);
	});

	test("the marks of a page that is too large to be kept can be hidden, and no others", () => {
		const switched = STATES.filter((tab) => drawPanel(tab).querySelector("[role=switch]"));
		expect(switched).toEqual([READ, { status: "failed", reason: "storage" }]);
	});
});

describe("the list", () => {
	test("holds the statements that are switched on and counts the others", () => {
		const body = drawPanel(READ);
		expect(entries(body).map((entry) => entry.getAttribute("data-id"))).toEqual(["0", "2", "3"]);
		expect(body.textContent).toContain("1 more is of a kind that is switched off above.");
	});

	test("says so when everything is switched off", () => {
		const marked = { ...DEFAULT_SETTINGS.marked, unnamed: false, vague: false };
		const body = drawPanel(READ, { settings: { ...DEFAULT_SETTINGS, marked } });
		expect(entries(body)).toEqual([]);
		expect(body.textContent).toContain(ENGLISH.panel_list_none!.message);
	});

	test("jumps to a statement", () => {
		click(entries(drawPanel(READ))[1]!);
		expect(INTENTS.jumpTo).toHaveBeenCalledExactlyOnceWith(at(TEXT, "6"));
	});

	test("marks the statement at the reader's place as the current one, for Tab too", () => {
		const body = drawPanel(READ, { place: place(3) });
		const current = entries(body).map((entry) => entry.getAttribute("aria-current"));
		expect(current).toEqual([null, null, "location"]);
		expect(entries(body).map((entry) => entry.getAttribute("tabIndex"))).toEqual(["-1", "-1", "0"]);
	});

	test("is one stop of the Tab key where the reader's place is not known", () => {
		const stops = entries(drawPanel(READ)).map((entry) => entry.getAttribute("tabIndex"));
		expect(stops).toEqual(["0", "-1", "-1"]);
	});
});

describe("the place in the text", () => {
	const dock = (at: ReaderPlace | null) => drawPanel(READ, { place: at }).querySelector(".dock")!;

	test("tells who is behind the statement, and which of theirs it is", () => {
		expect(dock(place(3)).querySelector("h2")?.textContent).toBe("1");
		expect(dock(place(3)).textContent).toContain("44");
		expect(dock(place(3)).textContent).toContain("Statement 2 of 2 from this source");
	});

	test("says when nothing is in sight, and nothing when nobody tells", () => {
		expect(dock(place(null)).textContent).toBe(ENGLISH.panel_read_elsewhere!.message);
		expect(dock(null).textContent).toBe("");
	});

	test("speaks of no marks where they are switched off", () => {
		const settings = { ...DEFAULT_SETTINGS, marksShown: false };
		const told = drawPanel(READ, { settings, place: place(null) }).querySelector(".dock")!;
		expect(told.textContent).not.toMatch(/mark/i);
	});

	test("knows that the text gives no source", () => {
		expect(dock(place(2)).querySelector("h2")?.textContent).toBe(ENGLISH.source_none!.message);
	});
});
