import { beforeEach, describe, expect, test, vi } from "vitest";
import type { PopupIntents } from "../../../src/popup/intents.ts";
import { Popup } from "../../../src/popup/popup.tsx";
import type { ViewState } from "../../../src/report/state.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import {
	CLOSED_PAGES,
	FAILURE_REASONS,
	type FailureReason,
	type TabState,
} from "../../../src/shared/tab-state.ts";
import { fill, messagesOf } from "../locales/speech.ts";
import { click, draw, lettersOf, unfold } from "../report/drawn.ts";
import { attribution, report, source } from "../report/report.ts";

const speech = vi.hoisted(() => ({
	say: (_key: string, _values: readonly string[]): string => "",
}));

vi.mock("../../../src/platform/i18n.ts", () => ({
	message: (key: string, ...values: string[]) => speech.say(key, values),
	messageFor: (key: string, count: number, ...values: string[]) =>
		speech.say(`${key}_${count === 1 ? "one" : "other"}`, [String(count), ...values]),
}));
vi.mock("../../../src/platform/browser.ts", () => ({ browser: {} }));

const ENGLISH = messagesOf("en");
const inEnglish = (key: string, values: readonly string[]) => fill(ENGLISH, key, values) ?? "";

const NO_INTENTS: PopupIntents = {
	readPage() {},
	readAsEnglish() {},
	jumpTo() {},
	showMarks() {},
	mark() {},
	chooseRun() {},
	handOut() {},
	openOptions() {},
	openPanel: null,
};

function stateOf(tab: TabState, given: Partial<ViewState> = {}): ViewState {
	const settings = DEFAULT_SETTINGS;
	return { tab, settings, host: "1.2", choice: "on-click", told: null, ...given };
}

const drawPopup = (state: ViewState, intents: Partial<PopupIntents> = {}) =>
	draw(<Popup state={state} intents={{ ...NO_INTENTS, ...intents }} />);

/** A result in which every word is a figure, so that all letters on the screen are our own. */
const RESULT = report("1 2 3 4 5", {
	sources: [source(0, { kind: "unnamed-group", description: "22", title: "33", count: 4 })],
	attributions: [
		attribution(0, { kind: "unnamed-group", sourceId: 0 }),
		attribution(1, { kind: "hidden" }),
	],
	posts: [
		{
			platform: "x",
			form: "link",
			author: null,
			handle: "1",
			postId: null,
			url: null,
			text: "2",
			printedDate: "3",
			postedAt: null,
			span: null,
		},
	],
	notes: [{ rule: "reason-not-stated", sourceId: 0, spans: [] }],
});

const STATES: readonly TabState[] = [
	{ status: "unread" },
	{ status: "reading" },
	{ status: "read", report: RESULT },
	{ status: "nothing-found", report: RESULT },
	{ status: "not-article" },
	{ status: "other-language", language: "fr" },
	{ status: "site-off" },
	{ status: "no-permission" },
	...CLOSED_PAGES.map((page): TabState => ({ status: "closed-page", page })),
	...FAILURE_REASONS.map((reason): TabState => ({ status: "failed", reason })),
];

beforeEach(() => {
	speech.say = inEnglish;
});

describe("every state of the popup", () => {
	test("has a heading of its own and no empty sentence", () => {
		const headings = STATES.map((tab) => {
			const body = drawPopup(stateOf(tab));
			for (const words of body.querySelectorAll("h1, h2, h3, button, label, main p")) {
				const name = words.textContent || words.getAttribute("aria-label") || "";
				expect(name, words.outerHTML).not.toBe("");
			}
			return body.querySelector("h1")!.textContent;
		});
		// Failures share theirs and differ in the reason; only one came after the page was read.
		expect(new Set(headings).size).toBe(STATES.length - FAILURE_REASONS.length + 2);
	});

	test("offers to read again only what may turn out otherwise then", () => {
		const offered = FAILURE_REASONS.filter((reason) =>
			drawPopup(stateOf({ status: "failed", reason })).textContent?.includes("Read again"),
		);
		expect(offered).toEqual(["background", "engine", "page"]);
	});

	test("says of a page that was read and marked that it was, and offers to show its marks", () => {
		const drawn = (reason: FailureReason) => drawPopup(stateOf({ status: "failed", reason }));
		const kept = FAILURE_REASONS.filter((reason) =>
			drawn(reason).querySelector("h1")?.textContent?.startsWith("This page was read"),
		);
		expect(kept).toEqual(["storage"]);
		const switched = FAILURE_REASONS.filter((reason) =>
			drawn(reason).querySelector(".footer [role=switch]"),
		);
		expect(switched).toEqual(["storage"]);
		expect(drawn("storage").querySelector(".footer [popovertarget]")).toBeNull();
		vi.stubGlobal("CSS", {});
		const unpainted = drawn("storage").querySelector(".footer");
		vi.unstubAllGlobals();
		expect(unpainted?.getAttribute("data-shown")).toBe("false");
		expect(unpainted?.querySelector(".footer-row")).toBeNull();
	});

	test("offers to read as English what was taken for another language, and nothing else", () => {
		const buttonIn = (tab: TabState, intents: Partial<PopupIntents> = {}) =>
			[...drawPopup(stateOf(tab), intents).querySelectorAll("button")].find(
				({ textContent }) => textContent === "Read it as English anyway",
			);
		const offering = STATES.filter((tab) => buttonIn(tab));
		expect(offering.map(({ status }) => status)).toEqual(["other-language"]);
		const readAsEnglish = vi.fn();
		click(buttonIn({ status: "other-language", language: "fr" }, { readAsEnglish }) ?? null);
		expect(readAsEnglish).toHaveBeenCalledOnce();
	});

	test("speaks only in words of _locales", () => {
		speech.say = (key) => (key in ENGLISH ? "§" : "");
		for (const tab of STATES.filter(({ status }) => status !== "other-language")) {
			expect(lettersOf(drawPopup(stateOf(tab, { told: "told_copied" })))).toBe("");
		}
	});
});

describe("a result", () => {
	test("says its figure in a sentence", () => {
		const body = drawPopup(stateOf({ status: "read", report: RESULT }));
		expect(body.querySelector("h1")?.textContent).toBe(
			"1 of 2 attributed statements rests on an unnamed source.",
		);
	});

	test("says when only the beginning of the article could be read", () => {
		const sentence = "Only the beginning of this article is readable";
		const whole = drawPopup(stateOf({ status: "read", report: RESULT }));
		expect(whole.textContent).not.toContain(sentence);
		const stub = { ...RESULT, onlyBeginning: true };
		const body = drawPopup(stateOf({ status: "read", report: stub }));
		expect(body.querySelector(".headline")?.textContent).toContain(sentence);
		const empty = drawPopup(stateOf({ status: "nothing-found", report: stub }));
		expect(empty.querySelector(".message")?.textContent).toContain(sentence);
	});

	test("says with its headline what must be known of it", () => {
		const byRules = { ...RESULT, finder: "rules" } as const;
		const body = drawPopup(stateOf({ status: "read", report: byRules }));
		expect(body.querySelector(".headline")?.textContent).toContain("Simple rules were used");
	});

	test("says where the text is when most of a page is a frame", () => {
		const more = (tab: TabState) => drawPopup(stateOf(tab)).querySelector(".message")?.textContent;
		expect(more({ status: "not-article", inFrame: true })).toContain("right-click in the frame");
		expect(more({ status: "not-article" })).not.toContain("frame");
	});

	test("says which part of an article the page holds", () => {
		const part = { ...RESULT, part: { number: 2, of: 3 } };
		const body = drawPopup(stateOf({ status: "read", report: part }));
		expect(body.querySelector(".headline")?.textContent).toContain("holds part 2 of 3");
	});

	test("jumps to a source's first mention", async () => {
		const place = { start: 2, end: 3 } as never;
		const known = source(0, { kind: "person", name: "Ana", mentions: [place] });
		const found = report("1 2 3", {
			sources: [known],
			attributions: [attribution(0, { kind: "person", sourceId: 0, source: place })],
		});
		const jumpTo = vi.fn();
		const body = drawPopup(stateOf({ status: "read", report: found }), { jumpTo });
		await unfold(body.querySelector(".group[data-category=named]"));
		click(body.querySelector(".source-name"));
		expect(jumpTo).toHaveBeenCalledWith(place);
	});

	test("says so when the trained reader could not be loaded, also where nothing was found", () => {
		const byRules = { ...RESULT, finder: "rules" } as const;
		const sentence = ENGLISH.finder_rules!.message;
		for (const status of ["read", "nothing-found"] as const) {
			const told = (report: typeof RESULT) => drawPopup(stateOf({ status, report })).textContent;
			expect(told(byRules)).toContain(sentence);
			expect(told(RESULT)).not.toContain(sentence);
		}
	});

	test("offers to show marks only where the browser can", () => {
		const offers = () => drawPopup(stateOf({ status: "read", report: RESULT }));
		expect(offers().querySelector(".footer [role=switch]")).not.toBeNull();
		vi.stubGlobal("CSS", {});
		expect(offers().querySelector(".footer [role=switch]")).toBeNull();
		expect(offers().querySelector(".footer")?.textContent).toContain("Copy or save");
		vi.unstubAllGlobals();
	});

	test("says what is not found in the text", () => {
		const body = drawPopup(stateOf({ status: "read", report: RESULT }));
		expect(body.querySelector(".veil")?.textContent).toContain("Not found in the text");
	});
});

describe("what helps", () => {
	test.each([
		["not-article", "Read again"],
		["no-permission", "Read automatically on 1.2"],
		["site-off", "Turn on for 1.2"],
	] as const)("%s: %s", (status, label) => {
		const button = drawPopup(stateOf({ status })).querySelector("main .button");
		expect(button?.textContent).toBe(label);
	});

	test("reads the page again when asked to", () => {
		const readPage = vi.fn();
		const body = drawPopup(stateOf({ status: "failed", reason: "page" }), { readPage });
		click(body.querySelector("main .button"));
		expect(readPage).toHaveBeenCalledOnce();
	});

	test("offers no choice of sites on the browser's own pages", () => {
		const body = drawPopup(stateOf({ status: "closed-page", page: "browser" }, { host: null }));
		expect(body.querySelector("fieldset")).toBeNull();
	});
});
