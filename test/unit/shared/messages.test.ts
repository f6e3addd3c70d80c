import { describe, expect, test } from "vitest";
import { analyze, articleOfPlainText } from "../../../src/engine/index.ts";
import { HEARD_FROM_PAGES } from "../../../src/shared/content-guards.ts";
import type { Guard } from "../../../src/shared/guard.ts";
import { HEAVIEST_MESSAGE, LONGEST_TEXT } from "../../../src/shared/limits.ts";
import { HEARD_IN_PAGES } from "../../../src/shared/page-guards.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { BACKGROUND_TO_VIEW } from "../../../src/shared/view-guards.ts";
import { HEARD_FROM_VIEWS } from "../../../src/shared/view-requests.ts";
import { isWithin } from "../../../src/shared/weight.ts";

const TEXT = `Two officials, who asked not to be named, said on Monday that the vote would wait.

"We need the count first," said Mayor Ada Brandt, as the Harbour Gazette reported.`;
const article = articleOfPlainText(TEXT);
const analysis = JSON.parse(JSON.stringify(analyze(article)));
const page = { pageId: "a-b-c-d", url: "https://news.example/story" };
const { marksShown, marked, markStyle, showLessCertain } = DEFAULT_SETTINGS;
const settings = { marksShown, marked, markStyle, showLessCertain };
const span = { start: 3, end: 9 };
const { attributions, sources } = analysis;
const marking = { analysis: { attributions, sources }, settings };
const report = {
	url: page.url,
	title: "Vote waits",
	publisher: null,
	published: null,
	text: TEXT,
	analysis,
	finder: "model",
	takenFor: "de",
};
const correction = {
	id: 1,
	url: page.url,
	source: "Two officials",
	cue: "said",
	sentence: "Two officials said so.",
	at: 0,
	verdict: "person",
	wholeSource: true,
	found: "unnamed-group",
	because: "subject-verb",
	title: null,
	madeAt: 1_900_000_000_000,
};

/** Messages as the parts send them; each call of each map has at least one. */
const MESSAGES: Readonly<Record<string, { guards: object; calls: Record<string, unknown[]> }>> = {
	"from page to background": {
		guards: HEARD_FROM_PAGES,
		calls: {
			startReading: [{}],
			bringScript: [{ script: "guide" }, { script: "posts" }, { script: "seldom" }],
			pageRead: [
				{ page, reading: { kind: "article", article } },
				{ page, reading: { kind: "pdf" } },
			],
			correctMark: [
				{ page, mark: { id: 0, source: span, cue: null }, verdict: "person", wholeSource: true },
			],
			takeBack: [{ page, correction: { id: 1, passing: false } }],
		},
	},
	"from background to page": {
		guards: HEARD_IN_PAGES,
		calls: {
			identify: [{}],
			readPage: [{}],
			stop: [{}],
			markSoFar: [{ pageId: page.pageId, marking }],
			showMarks: [{ settings }],
			showCorrected: [{ pageId: page.pageId, marking }],
			jumpTo: [{ span }],
			stepUnnamed: [{ direction: 1 }],
		},
	},
	"from view to background": {
		guards: HEARD_FROM_VIEWS,
		calls: {
			getTab: [{ tabId: 3 }],
			readTab: [{ tabId: 3 }, { tabId: 3, asEnglish: true }],
			jumpTo: [{ tabId: 3, span }],
			changeSettings: [{ run: "on-click" }, { marked: { vague: false } }],
			setSite: [
				{ host: "news.example", choice: "on" },
				{ host: "news.example", choice: null, run: "on-click" },
			],
			settle: [{}],
			replaceSettings: [DEFAULT_SETTINGS],
			dropCorrections: [{ ids: [1] }],
			addCorrections: [{ list: [correction] }],
		},
	},
	"from background to view": {
		guards: BACKGROUND_TO_VIEW,
		calls: {
			tabChanged: [
				{ tabId: 3, state: { status: "read", report } },
				{ tabId: 3, state: { status: "failed", reason: "page" } },
			],
			readingOn: [{ tabId: 3, progress: { share: 0.5, words: 10 } }],
		},
	},
};

type Path = readonly (string | number)[];

/** Every place in a message, outermost first. */
function placesIn(value: unknown, at: Path = []): Path[] {
	if (typeof value !== "object" || value === null) return [at];
	const inner = Object.entries(value).flatMap(([key, one]) =>
		placesIn(one, [...at, Array.isArray(value) ? Number(key) : key]),
	);
	return [at, ...inner];
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
}

function withValue(message: unknown, path: Path, value: unknown): unknown {
	const copy = structuredClone(message);
	const last = path.at(-1);
	if (last === undefined) return value;
	(valueAt(copy, path.slice(0, -1)) as Record<string, unknown>)[last] = value;
	return copy;
}

/** Values that are of no type a message has in that place. Null stands for what was not found. */
function wrongFor(value: unknown, path: Path): unknown[] {
	if (typeof value === "string") return [7, true, ["x"], { x: 1 }, "x".repeat(LONGEST_TEXT + 1)];
	if (typeof value === "number") return ["7", -7, Number.NaN, [7], 2 ** 60, ...fractionFor(path)];
	if (typeof value === "boolean") return ["true", 1, null, []];
	if (Array.isArray(value)) return ["x", 1, null, { 0: 1 }, new Array(2_000_000).fill(null)];
	return value === null ? [] : ["x", 1, [value], undefined];
}

/** Shares are the only numbers that are not counts. */
function fractionFor(path: Path): number[] {
	return ["confidence", "share"].includes(String(path.at(-1))) ? [] : [0.5];
}

describe.each(Object.entries(MESSAGES))("messages %s", (_, { guards, calls }) => {
	test("have an example each", () => {
		expect(Object.keys(calls).sort()).toEqual(Object.keys(guards).sort());
	});

	const examples = Object.entries(calls).flatMap(([call, messages]) =>
		messages.map((message) => {
			const { request } = (guards as Record<string, { request: Guard<unknown> }>)[call]!;
			return { call, message, request };
		}),
	);

	test.each(examples)("$call is let through as it is sent", ({ message, request }) => {
		expect(request(structuredClone(message))).toBe(true);
		expect(isWithin(message, HEAVIEST_MESSAGE)).toBe(true);
	});

	test.each(examples)(
		"$call is refused with anything of a wrong type or size",
		({ message, request }) => {
			const taken = placesIn(message).flatMap((path) =>
				wrongFor(valueAt(message, path), path)
					.filter((wrong) => request(withValue(message, path, wrong)))
					.map((wrong) => `${path.join(".")} = ${String(wrong).slice(0, 20)}`),
			);
			expect(taken).toEqual([]);
		},
	);
});

describe("the weight of a message", () => {
	test("is that of its text, wherever it stands", () => {
		const message = { a: [{ b: "x".repeat(1000) }, "y".repeat(1000)] };
		expect(isWithin(message, 2_200)).toBe(true);
		expect(isWithin(message, 2_000)).toBe(false);
	});

	test("is too much for a list without end and for a million fields, though each is small", () => {
		expect(isWithin(new Array(5_000_000).fill(0), HEAVIEST_MESSAGE)).toBe(false);
		expect(isWithin({ extra: "x".repeat(HEAVIEST_MESSAGE) }, HEAVIEST_MESSAGE)).toBe(false);
	});

	test("is found of what is nested deeper than any call could follow", () => {
		let deep: unknown = "end";
		for (let i = 0; i < 200_000; i++) deep = [deep];
		expect(isWithin(deep, HEAVIEST_MESSAGE)).toBe(true);
	});
});
