import { beforeEach, describe, expect, test, vi } from "vitest";
import { Result } from "../../../src/popup/result.tsx";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/shared/settings.ts";
import type { Report } from "../../../src/shared/tab-state.ts";
import { click, draw, unfold } from "../report/drawn.ts";
import { at, attribution, report, source } from "../report/report.ts";

vi.mock("../../../src/platform/i18n.ts", () => import("../locales/english.ts"));

const intents = {
	readPage: vi.fn(),
	readAsEnglish: vi.fn(),
	jumpTo: vi.fn(),
	showMarks: vi.fn(),
	mark: vi.fn(),
	chooseRun: vi.fn(),
	openOptions: vi.fn(),
};

const drawResult = (found: Report, settings: Settings = DEFAULT_SETTINGS) =>
	draw(<Result report={found} settings={settings} intents={intents} />);

const TEXT = "The clerk said it rained. Reportedly it did.";
const CLERK = source(0, { kind: "unnamed-person", description: "The clerk" });
const REPORT = report(TEXT, {
	sources: [CLERK],
	attributions: [
		attribution(0, { kind: "unnamed-person", sourceId: 0, cue: at(TEXT, "said") }),
		attribution(1, { kind: "hidden", cue: at(TEXT, "Reportedly") }),
	],
});

beforeEach(() => {
	intents.mark.mockClear();
});

describe("the categories of a result", () => {
	const groupsOf = (body: Element) =>
		[...body.querySelectorAll(".group")].map((group) => [
			group.getAttribute("data-category"),
			group.hasAttribute("open"),
		]);

	test("stand open in the list where they are marked in the page, and are folded elsewhere", () => {
		const marked = { ...DEFAULT_SETTINGS.marked, unnamed: false, vague: true };
		const settings = { ...DEFAULT_SETTINGS, marked };
		const body = drawResult(REPORT, settings);
		expect(groupsOf(body)).toEqual([
			["unnamed", false],
			["vague", true],
		]);
		const pressed = [...body.querySelectorAll(".filter")].map((filter) => [
			filter.getAttribute("data-category"),
			filter.getAttribute("aria-pressed"),
		]);
		expect(pressed).toContainEqual(["unnamed", "false"]);
		expect(pressed).toContainEqual(["vague", "true"]);
	});

	test("draw what is folded only once it is unfolded", async () => {
		const marked = { ...DEFAULT_SETTINGS.marked, unnamed: false, vague: true };
		const body = drawResult(REPORT, { ...DEFAULT_SETTINGS, marked });
		const unnamed = body.querySelector("[data-category=unnamed].group")!;
		expect(unnamed.querySelectorAll(".source")).toHaveLength(0);
		expect(body.querySelectorAll("[data-category=vague] .source")).toHaveLength(1);
		await unfold(unnamed);
		expect(unnamed.querySelector(".source-name")?.textContent).toBe("The clerk");
	});

	test("draw the statements of a source that has several once they are unfolded", async () => {
		const text = "The clerk said it rained. The clerk said it snowed.";
		const [first, second] = [at(text, "it rained"), at(text, "it snowed")];
		const saying = { kind: "unnamed-person", sourceId: 0 } as const;
		const found = report(text, {
			sources: [CLERK],
			attributions: [
				attribution(0, { ...saying, contentSpans: [first] }),
				attribution(1, { ...saying, contentSpans: [second] }),
			],
		});
		const item = drawResult(found).querySelector(".source")!;
		expect(item.textContent).toContain("2 statements");
		expect(item.querySelectorAll(".statements li")).toHaveLength(0);
		await unfold(item.querySelector("details"));
		expect(item.querySelectorAll(".statements li")).toHaveLength(2);
	});

	test("say in words that they are off, not by a tooltip alone", () => {
		const marked = { ...DEFAULT_SETTINGS.marked, unnamed: false, vague: true };
		const body = drawResult(REPORT, { ...DEFAULT_SETTINGS, marked });
		const wordsOf = (category: string) =>
			body.querySelector(`.filter[data-category=${category}]`)?.textContent;
		expect(wordsOf("unnamed")).toMatch(/ off$/);
		expect(wordsOf("vague")).not.toMatch(/off/);
	});

	test("tell what is marked in pages only where the browser can mark", () => {
		const titles = () =>
			[...drawResult(REPORT).querySelectorAll(".filter")].map(
				(button) => button.getAttribute("title") ?? "",
			);
		expect(titles()).toContain("Marked in pages. Click to switch off.");
		vi.stubGlobal("CSS", {});
		expect(titles().join("")).toBe("");
		vi.unstubAllGlobals();
	});

	test("are switched one by one", () => {
		const body = drawResult(REPORT);
		click(body.querySelector(".filter[data-category=unnamed]"));
		click(body.querySelector(".filter[data-category=named]"));
		expect(intents.mark.mock.calls).toEqual([
			["unnamed", false],
			["named", true],
		]);
	});
});

describe("what newsrooms ask", () => {
	const RULES = ["reason-not-stated", "body-not-stated", "vantage-not-stated", "hidden-source"];
	const NOTES = RULES.map((rule) => ({ rule, sourceId: null, spans: [at(TEXT, "Reportedly")] }));
	const drawNotes = (count: number) =>
		drawResult({ ...REPORT, analysis: { ...REPORT.analysis, notes: NOTES.slice(0, count) } });
	const told = (body: Element) => body.querySelectorAll(".note").length;
	const foldIn = (body: Element) =>
		[...body.querySelectorAll("summary")].find(({ textContent }) =>
			/more points/.test(textContent),
		);

	test.each([1, 2, 3])("stands open where it is %i points", (count) => {
		const body = drawNotes(count);
		expect(told(body)).toBe(count);
		expect(foldIn(body)).toBeUndefined();
	});

	test("is folded from the third of many points on, so that the sources are seen early", async () => {
		const body = drawNotes(4);
		expect(told(body)).toBe(2);
		expect(foldIn(body)?.textContent).toBe("2 more points");
		await unfold(foldIn(body)?.parentElement ?? null);
		expect(told(body)).toBe(4);
	});

	test("is not there where nothing is asked", () => {
		expect(drawNotes(0).textContent).not.toContain("newsrooms");
	});
});

describe("a source of the list", () => {
	const listed = (category: string) =>
		drawResult(REPORT).querySelector(`.group[data-category=${category}] .source`)!;

	test("says once what is not found in the text", () => {
		const told = listed("unnamed").textContent!;
		expect(told.match(/not found in the text/gi)).toHaveLength(1);
		expect(told).toContain("Anonymity · Reason given · How they know");
	});

	test("does not repeat its category, nor that there is no source", () => {
		expect(listed("unnamed").textContent).not.toMatch(/unnamed/i);
		expect(listed("vague").textContent!.match(/No source given/g)).toHaveLength(1);
	});

	test("shows its only statement at once", () => {
		expect(listed("unnamed").querySelector("details")).toBeNull();
		expect(listed("unnamed").querySelector(".statements .jump")).not.toBeNull();
	});
});

describe("a list that is longer than a popup is high", () => {
	const speakers = (count: number) => {
		const names = Array.from({ length: count }, (_, id) => `Clerk ${id}`);
		return report(TEXT, {
			sources: names.map((description, id) => source(id, { kind: "unnamed-person", description })),
			attributions: names.map((_, id) => attribution(id, { kind: "unnamed-person", sourceId: id })),
		});
	};
	const drawBoth = (found: Report) => {
		const view = (
			<Result report={found} settings={DEFAULT_SETTINGS} intents={intents}>
				<p id="below">Below</p>
			</Result>
		);
		return draw(view);
	};
	const namesIn = (body: Element) =>
		[...body.querySelectorAll(".source-name")].map(({ textContent }) => textContent);

	test("is drawn as far as it is seen, and to its end once that is painted", async () => {
		const body = drawBoth(speakers(20));
		const seen = namesIn(body).length;
		expect(seen).toBeGreaterThan(0);
		expect(seen).toBeLessThan(20);
		expect(namesIn(body)).toEqual(Array.from({ length: seen }, (_, id) => `Clerk ${id}`));
		expect(body.querySelector(".group-name")!.textContent).toContain("20");
		expect(body.querySelector("#below")).toBeNull();
		await vi.waitFor(() => expect(body.querySelector("#below")).not.toBeNull());
		expect(namesIn(body)).toHaveLength(20);
	});

	test("is drawn less far below notes", () => {
		const notes = [{ rule: "hidden-source", sourceId: null, spans: [at(TEXT, "Reportedly")] }];
		const found = speakers(20);
		const body = drawBoth({ ...found, analysis: { ...found.analysis, notes } });
		expect(namesIn(body).length).toBeGreaterThan(0);
		expect(namesIn(body).length).toBeLessThan(namesIn(drawBoth(found)).length);
	});

	test("is drawn further where its sources take less room each", () => {
		const found = speakers(20);
		const sources = found.analysis.sources.map((one) => ({ ...one, kind: "person" as const }));
		const attributions = found.analysis.attributions.map((one) => ({
			...one,
			kind: "person" as const,
		}));
		const settings = { ...DEFAULT_SETTINGS, marked: { ...DEFAULT_SETTINGS.marked, named: true } };
		const named = { ...found, analysis: { ...found.analysis, sources, attributions } };
		const seen = namesIn(drawResult(named, settings)).length;
		expect(seen).toBeGreaterThan(namesIn(drawBoth(found)).length);
		expect(seen).toBeLessThan(20);
	});

	test("and one that is not, all at once", () => {
		const body = drawBoth(speakers(1));
		expect(namesIn(body)).toEqual(["Clerk 0"]);
		expect(body.querySelector("#below")).not.toBeNull();
	});
});
