import { beforeEach, describe, expect, test } from "vitest";
import { CorrectionBook } from "../../../src/background/correction-book.ts";
import { CorrectionDesk } from "../../../src/background/correction-desk.ts";
import { TabReader } from "../../../src/background/tab-reader.ts";
import { articleOfPlainText, span } from "../../../src/engine/index.ts";
import { type MarkName, MOST_CORRECTIONS, type Verdict } from "../../../src/shared/correction.ts";
import { parseCorrections } from "../../../src/shared/correction-guard.ts";
import type { Marking, PageIdentity } from "../../../src/shared/messages.ts";
import type { Report } from "../../../src/shared/tab-state.ts";
import { FakeBrowser } from "./fake-ports.ts";

const URL = "https://a.example/story";
const TEXT = "Two officials said that the vote would wait. Nobody else spoke of it.";

let browser: FakeBrowser;
let reader: TabReader;
let desk: CorrectionDesk;

/** A background that has just woken. */
function wake(): void {
	const ports = browser.ports();
	const book = new CorrectionBook(ports.corrections);
	reader = new TabReader(ports, book);
	desk = new CorrectionDesk(ports, reader, book);
}

beforeEach(() => {
	browser = new FakeBrowser();
	wake();
});

async function read(tabId: number, url = URL, text = TEXT): Promise<Marking | null> {
	const page = pageIn(tabId, url);
	browser.tabs.set(tabId, { url, page });
	const result = await reader.pageRead(tabId, url, page, {
		kind: "article",
		article: articleOfPlainText(text),
	});
	browser.calls.length = 0;
	if (!result.ok) throw new Error(result.error);
	return result.value;
}

const pageIn = (tabId: number, url = URL): PageIdentity => ({ pageId: `page ${tabId}`, url });

const MARK: MarkName = { id: 0, source: span(0, 13), cue: null };

async function correct(tabId: number, verdict: Verdict, isPrivate = false, mark = MARK) {
	const request = { page: pageIn(tabId), mark, verdict, wholeSource: false };
	return desk.correctMark(request, { tabId, isPrivate });
}

function takeBack(id: number, isPrivate = false) {
	const correction = { id, passing: isPrivate };
	return desk.takeBack({ page: pageIn(1), correction }, { tabId: 1, isPrivate });
}

async function reportIn(tabId: number): Promise<Report> {
	const state = await reader.stateOf(tabId);
	if (!("report" in state)) throw new Error(state.status);
	return state.report;
}

const kept = () => parseCorrections(browser.corrections).list;
const kindsIn = async (tabId: number) =>
	(await reportIn(tabId)).analysis.attributions.map(({ kind }) => kind);

describe("a correction", () => {
	test("changes marks, popup and badge at once", async () => {
		await read(1);
		expect(browser.badges.get(1)?.text).toBe("1");
		const answer = await correct(1, "organization");
		expect(answer).toMatchObject({
			ok: true,
			value: {
				analysis: { attributions: [{ id: 0, kind: "organization" }] },
				corrected: [{ attribution: 0, verdict: "organization", found: "unnamed-group" }],
			},
		});
		expect(await kindsIn(1)).toEqual(["organization"]);
		expect(browser.badges.get(1)?.text).toBe("");
	});

	test("holds when the page is read again, and after the background died", async () => {
		await read(1);
		await correct(1, "not-a-source");
		wake();
		expect((await read(1, URL, `${TEXT}\nUpdated on Friday.`))?.analysis.attributions).toEqual([]);
	});

	test("shows on every other tab with the page, and on no other page", async () => {
		await read(1);
		await read(2);
		await read(3, "https://a.example/other");
		await correct(1, "not-a-source");
		expect(await kindsIn(2)).toEqual([]);
		const marked = browser.calls.filter(([, call]) => call === "showCorrected");
		expect(marked.find(([tabId]) => tabId === 2)?.[2]).toMatchObject({
			pageId: "page 2",
			marking: { analysis: { attributions: [] } },
		});
		expect(await kindsIn(3)).toEqual(["unnamed-group"]);
		// It has its answer: told twice, it would close the card before that comes.
		expect(marked.find(([tabId]) => tabId === 1)).toBeUndefined();
	});

	test("of the same mark takes the place of the one before", async () => {
		await read(1);
		await correct(1, "organization");
		await correct(1, "document");
		expect(kept().map(({ verdict }) => verdict)).toEqual(["document"]);
		expect(await kindsIn(1)).toEqual(["document"]);
	});

	test("is of the mark at its place, whatever number that had when the card was opened", async () => {
		await read(1);
		expect(await correct(1, "document", false, { ...MARK, id: 5 })).toMatchObject({ ok: true });
		expect(await kindsIn(1)).toEqual(["document"]);
	});

	test("can be taken back, on the card and in the options", async () => {
		await read(1);
		for (const undo of [takeBack, (id: number) => desk.drop([id])]) {
			await correct(1, "not-a-source");
			expect(await kindsIn(1)).toEqual([]);
			expect(await undo(kept()[0]!.id)).toMatchObject({ ok: true });
			expect(await kindsIn(1)).toEqual(["unnamed-group"]);
			expect(kept()).toEqual([]);
		}
	});

	test("says what it is about, for the list", async () => {
		await read(1);
		await correct(1, "not-a-source");
		expect(kept()).toMatchObject([
			{
				url: URL,
				source: "Two officials",
				sentence: "Two officials said that the vote would wait.",
				found: "unnamed-group",
				because: "subject-verb",
			},
		]);
	});
});

describe("in a private window", () => {
	test("nothing is kept beyond the tab", async () => {
		await read(1);
		expect(await correct(1, "not-a-source", true)).toMatchObject({
			ok: true,
			value: { corrected: [{ passing: true }] },
		});
		expect(browser.corrections).toBeUndefined();
		expect(await kindsIn(1)).toEqual([]);
		await read(2);
		expect(await kindsIn(2)).toEqual(["unnamed-group"]);
	});

	test("it can be taken back", async () => {
		await read(1);
		await correct(1, "not-a-source", true);
		const [one] = (await reportIn(1)).corrected!;
		await takeBack(one!.id, true);
		expect(await kindsIn(1)).toEqual(["unnamed-group"]);
	});
});

describe("what is taken back twice, as in a window that is out of date,", () => {
	test("takes no later correction with it", async () => {
		await read(1);
		await correct(1, "person");
		const { id } = kept()[0]!;
		await desk.drop([id]);
		await correct(1, "document");
		await desk.drop([id]);
		expect(kept().map(({ verdict }) => verdict)).toEqual(["document"]);
	});

	test("nor in a private window", async () => {
		await read(1);
		await correct(1, "person", true);
		const [first] = (await reportIn(1)).corrected!;
		await takeBack(first!.id, true);
		await correct(1, "document", true);
		await takeBack(first!.id, true);
		expect(await kindsIn(1)).toEqual(["document"]);
	});
});

describe("what cannot be kept is told", () => {
	test("when the storage is full", async () => {
		await read(1);
		browser.correctionsFail = true;
		expect(await correct(1, "person")).toEqual({ ok: false, error: "storage" });
		expect(await kindsIn(1)).toEqual(["unnamed-group"]);
	});

	test("when there are as many as can be", async () => {
		await read(1);
		await correct(1, "person");
		const [one] = kept();
		const many = Array.from({ length: MOST_CORRECTIONS }, (_, i) => ({ ...one!, at: i + 1 }));
		expect(await desk.addAll(many)).toEqual({ ok: false, error: "full" });
		expect(await desk.addAll(many.slice(1))).toEqual({ ok: true, value: true });
		expect(kept()).toHaveLength(MOST_CORRECTIONS);
	});

	test("when a newer version keeps them, whose are not written over", async () => {
		await read(1);
		browser.corrections = { version: 2, list: ["who knows"] };
		expect(await correct(1, "person")).toEqual({ ok: false, error: "newer" });
		expect(browser.corrections).toEqual({ version: 2, list: ["who knows"] });
	});

	test("when the page is another one meanwhile", async () => {
		await read(1);
		browser.tabs.set(1, { url: URL, page: { pageId: "another", url: URL } });
		await reader.pageRead(1, URL, { pageId: "another", url: URL }, { kind: "not-article" });
		expect(await correct(1, "person")).toEqual({ ok: false, error: "page" });
	});

	test("when the mark is not the one that was meant", async () => {
		await read(1);
		const other = await correct(1, "person", false, { ...MARK, source: null });
		expect(other).toEqual({ ok: false, error: "page" });
	});
});

test("a page whose text made room for others is read once more", async () => {
	await read(1);
	const page = pageIn(1);
	await browser.ports().records.keep(1, { ...page, state: { status: "unread" }, keptAt: 0 });
	browser.tabs.set(1, {
		url: URL,
		page,
		onRead: () =>
			reader.pageRead(1, URL, page, { kind: "article", article: articleOfPlainText(TEXT) }),
	});
	expect(await correct(1, "person")).toMatchObject({ ok: true });
});

test("a correction that is asked for twice is kept once, under one number", async () => {
	await read(1);
	await correct(1, "person");
	const [once] = kept();
	wake();
	await correct(1, "person");
	expect(kept().map(({ id }) => id)).toEqual([once!.id]);
});
