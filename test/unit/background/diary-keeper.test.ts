import { beforeEach, expect, test, vi } from "vitest";
import { articleOfPlainText } from "../../../src/engine/index.ts";
import type { PageReading } from "../../../src/shared/messages.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { FakeBrowser, tabReaderOf } from "./fake-ports.ts";

const TAB = 7;
const URL_A = "https://news.example/harbour";
const PAGE_A = { pageId: "a", url: URL_A };
const STORY =
	"Two officials said on Monday that the vote on the harbour would wait for another week.";

let browser: FakeBrowser;

beforeEach(() => {
	browser = new FakeBrowser();
	browser.settings = { ...DEFAULT_SETTINGS, diary: true };
	browser.tabs.set(TAB, { url: URL_A, page: PAGE_A });
});

function read(reading: PageReading = storyOf(STORY), ports = browser.ports()) {
	return tabReaderOf(ports).pageRead(TAB, URL_A, PAGE_A, reading);
}

const noted = () => [...browser.diary.values()];

const storyOf = (text: string): PageReading => ({
	kind: "article",
	article: articleOfPlainText(text),
});

test("an article that was read is noted with its figures", async () => {
	await read();
	expect(noted()).toMatchObject([
		{ address: URL_A, outlet: "news.example", counts: { unnamed: 1, named: 0 }, sources: 1 },
	]);
});

test("so is one in which nothing was found", async () => {
	await read(storyOf("Nobody in this text says anything."));
	expect(noted()).toMatchObject([{ counts: { unnamed: 0 }, sources: 0 }]);
});

test("nothing is noted unless the reader asked for a diary", async () => {
	browser.settings = DEFAULT_SETTINGS;
	await read();
	expect(noted()).toEqual([]);
});

test("nothing is ever noted of a private window", async () => {
	browser.tabs.set(TAB, { url: URL_A, page: PAGE_A, isPrivate: true });
	await read();
	expect(noted()).toEqual([]);
});

test.each([{ kind: "not-article" }, { kind: "failed", reason: "page" }] as const)(
	"nothing is noted of a page that is %j",
	async (reading) => {
		await read(reading);
		expect(noted()).toEqual([]);
	},
);

test("a diary that cannot be written does not disturb the reading", async () => {
	const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
	browser.diaryFails = true;
	expect(await read()).toMatchObject({
		ok: true,
		value: { analysis: { attributions: [{ id: 0 }] } },
	});
	expect(complaints).toHaveBeenCalledOnce();
	complaints.mockRestore();
});

test("a diary that does not answer keeps no page waiting for its marks", async () => {
	const diary = { note: () => new Promise<void>(() => {}) };
	const answer = await read(storyOf(STORY), { ...browser.ports(), diary });
	expect(answer).toMatchObject({ ok: true, value: { analysis: { attributions: [{ id: 0 }] } } });
}, 1_900);
