import { act } from "preact/test-utils";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Diary } from "../../../../src/options/diary/diary.tsx";
import { OverTime } from "../../../../src/options/diary/over-time.tsx";
import type { OptionsIntents, OptionsState } from "../../../../src/options/session.ts";
import { DEFAULT_SETTINGS } from "../../../../src/shared/settings.ts";
import { fill, messagesOf } from "../../locales/speech.ts";
import { click, draw, eventIn, lettersOf } from "../../report/drawn.ts";
import { NOW, readDaysAgo } from "./diary-data.ts";

const speech = vi.hoisted(() => ({
	say: (_key: string, _values: readonly string[]): string => "",
}));

vi.mock("../../../../src/platform/i18n.ts", () => ({
	message: (key: string, ...values: string[]) => speech.say(key, values),
	messageFor: (key: string, count: number, ...values: string[]) =>
		speech.say(`${key}_${count === 1 ? "one" : "other"}`, [String(count), ...values]),
}));
vi.mock("../../../../src/platform/browser.ts", () => ({
	browser: { storage: { local: {}, session: {}, onChanged: { addListener() {} } } },
}));

const ENGLISH = messagesOf("en");
const ENTRIES = [
	readDaysAgo(0, { outlet: "1.2", title: "7", address: "https://7" }),
	readDaysAgo(9, { outlet: "3.4", title: null, address: "https://9" }),
];

function drawDiary(given: Partial<OptionsState>, intents: Partial<OptionsIntents> = {}): Element {
	const state = { settings: DEFAULT_SETTINGS, diary: [], ...given } as unknown as OptionsState;
	return draw(<Diary state={state} intents={intents as OptionsIntents} />);
}

const drawTime = (entries = ENTRIES, onOutlet = vi.fn()) =>
	draw(
		<OverTime
			entries={entries}
			since={Math.min(...entries.map(({ firstRead }) => firstRead))}
			outlet={null}
			onOutlet={onOutlet}
			now={NOW}
		/>,
	);

beforeEach(() => {
	speech.say = (key, values) => fill(ENGLISH, key, values) ?? "";
});

describe("the diary in the options", () => {
	test("is off, empty and says what it would note", () => {
		const body = drawDiary({});
		expect(body.querySelector("[role=switch]")?.hasAttribute("checked")).toBe(false);
		expect(body.textContent).toContain("never notes private windows");
		expect(body.textContent).toContain("5,000 articles of the last 2 years");
		expect(body.querySelector(".diary-chart")).toBeNull();
	});

	test("can be switched on", () => {
		const change = vi.fn();
		const box = drawDiary({}, { change }).querySelector<HTMLInputElement>("[role=switch]")!;
		box.checked = true;
		box.dispatchEvent(new (eventIn(box))("change"));
		expect(change).toHaveBeenCalledWith({ diary: true });
	});

	test("says so when it is kept and cannot be opened, and alarms nobody who keeps none", () => {
		const kept = { ...DEFAULT_SETTINGS, diary: true };
		const body = drawDiary({ diary: null, settings: kept });
		expect(body.querySelector("[role=alert]")?.textContent).toContain("cannot be opened");
		expect(drawDiary({ diary: null }).querySelector("[role=alert]")).toBeNull();
		expect(drawDiary({ diary: "private" }).textContent).not.toContain("In a private window");
	});

	test("says in a private window only that it is not shown there", () => {
		const kept = { ...DEFAULT_SETTINGS, diary: true };
		const body = drawDiary({ diary: "private", settings: kept });
		expect(body.textContent).toContain("In a private window the diary is not shown.");
		expect(body.textContent).not.toContain("damaged");
		expect(body.querySelector("[role=alert], .diary-articles")).toBeNull();
		const damaged = drawDiary({ diary: null, settings: kept }).querySelector("[role=alert]");
		expect(damaged?.textContent).not.toContain("private");
	});

	test("still shows what it holds after it was switched off, and that nothing is added", () => {
		const body = drawDiary({ diary: ENTRIES });
		expect(body.textContent).toContain("Nothing new is noted.");
		expect(body.querySelectorAll(".diary-article")).toHaveLength(2);
	});

	test("lists each article with its figures, to be opened and deleted", () => {
		const forgetArticle = vi.fn();
		const body = drawDiary({ diary: ENTRIES }, { forgetArticle });
		const [first, second] = body.querySelectorAll(".diary-article");
		expect(first!.querySelector("a")?.getAttribute("href")).toBe("https://7");
		expect(first!.querySelector("a")?.getAttribute("rel")).toContain("noreferrer");
		expect(first!.textContent).toContain("Named 3 · Institutional 1 · Unnamed 2 · 4 sources");
		expect(second!.querySelector("a")?.textContent).toBe("https://9");
		click(second!.querySelector("button"));
		expect(forgetArticle).toHaveBeenCalledWith("https://9");
	});

	test("is deleted only after a second question", async () => {
		const clearDiary = vi.fn();
		const body = drawDiary({ diary: ENTRIES }, { clearDiary });
		const last = () => [...body.querySelectorAll<HTMLButtonElement>(".buttons button")];
		await act(() => click(last().at(-1)!));
		expect(clearDiary).not.toHaveBeenCalled();
		expect(body.textContent).toContain("Delete all 2 articles in the diary?");
		await act(() => click(body.querySelector(".sure .button-main")));
		expect(clearDiary).toHaveBeenCalledOnce();
	});

	async function search(body: Element, words: string): Promise<void> {
		const field = body.querySelector<HTMLInputElement>("[type=search]")!;
		field.value = words;
		await act(() => {
			field.dispatchEvent(new (eventIn(field))("input", { bubbles: true }));
		});
	}

	test("finds articles by their words", async () => {
		const body = drawDiary({ diary: ENTRIES });
		await search(body, "3.4");
		expect(body.querySelectorAll(".diary-article")).toHaveLength(1);
	});

	test("draws what is found, and no chart of nothing", async () => {
		const body = drawDiary({ diary: ENTRIES });
		const told = () => body.querySelector(".diary-chart")?.getAttribute("aria-label");
		expect(told()).toContain("sources: 8; from unnamed or vague ones: 4.");
		await search(body, "3.4");
		expect(told()).toContain("sources: 4; from unnamed or vague ones: 2.");
		await search(body, "nowhere");
		expect(told()).toBeUndefined();
	});

	test("speaks only in words of _locales", () => {
		speech.say = (key) => (key in ENGLISH ? "§" : "");
		// Dates are the browser's own; addresses the page's.
		const words = lettersOf(drawDiary({ diary: ENTRIES })).replace(/Oct|Nov|https|ober|ember/g, "");
		expect(words).toBe("");
	});
});

describe("the chart", () => {
	test("has over its line who is given, and under it who is not", () => {
		const [svg] = drawTime().querySelectorAll("svg.diary-chart");
		const line = Number(svg!.querySelector("line")!.getAttribute("y1"));
		const sides = [...svg!.querySelectorAll("[data-category]")].map((part) => {
			const rect = part.querySelector("rect")!;
			const side = Number(rect.getAttribute("y")) < line ? "over" : "under";
			return `${part.getAttribute("data-category")} ${side}`;
		});
		expect([...new Set(sides)].sort()).toEqual([
			"institutional over",
			"named over",
			"unnamed under",
		]);
	});

	test("draws twice as much twice as high", () => {
		const double = readDaysAgo(8, { counts: { ...ENTRIES[0]!.counts, unnamed: 4 } });
		const [svg] = drawTime([readDaysAgo(0), double]).querySelectorAll("svg.diary-chart");
		const heights = [...svg!.querySelectorAll("[data-category=unnamed] rect")].map(
			(rect) => Number(rect.getAttribute("height")) + 1,
		);
		expect(heights[0]! / heights[1]!).toBeCloseTo(2);
	});

	test("has its days in the order of its columns where writing runs from right to left too", () => {
		expect(drawTime().querySelector(".diary-days")?.getAttribute("dir")).toBe("ltr");
	});

	test("is told in words and stands as a table beside", () => {
		const body = drawTime();
		expect(body.querySelector(".diary-chart")?.getAttribute("aria-label")).toContain(
			"All outlets. Statements from named, institutional or second-hand sources: 8; from unnamed or vague ones: 4.",
		);
		const rows = [...body.querySelectorAll("tbody tr")].map((row) =>
			[...row.children].map((cell) => cell.textContent).join(" "),
		);
		expect(rows).toEqual([
			"Nov\u00a010 1 3 1 0 2 0",
			"Nov\u00a017 1 3 1 0 2 0",
			"1.2 1 3 1 0 2 0",
			"3.4 1 3 1 0 2 0",
		]);
	});

	test("of each outlet stands by its name and leads to it", () => {
		const onOutlet = vi.fn();
		const body = drawTime(ENTRIES, onOutlet);
		const outlets = [...body.querySelectorAll(".diary-outlet b")].map((one) => one.textContent);
		expect(outlets).toEqual(["1.2", "3.4"]);
		click(body.querySelectorAll(".diary-outlet")[1]!);
		expect(onOutlet).toHaveBeenCalledWith("3.4");
	});
});
