import { beforeEach, expect, test, vi } from "vitest";
import type { TabReader } from "../../../src/background/tab-reader.ts";
import { articleOfPlainText } from "../../../src/engine/index.ts";
import type { PageIdentity, PageReading } from "../../../src/shared/messages.ts";
import { FakeBrowser, tabReaderOf } from "./fake-ports.ts";

const TAB = 7;
const ADDRESS = "https://news.example/song";
const PAGE: PageIdentity = { pageId: "a", url: ADDRESS };
/** The pretended engine takes what begins like this for German. */
const SONG = articleOfPlainText(
	"Der Hafen ist leer, the two officials sang, and went on for an hour.",
);

const turn = () => new Promise((resolve) => setTimeout(resolve));

let browser: FakeBrowser;
let reader: TabReader;

function show(page: PageIdentity, reading: PageReading = { kind: "article", article: SONG }): void {
	const onRead = () => reader.pageRead(TAB, ADDRESS, page, reading);
	browser.tabs.set(TAB, { url: ADDRESS, page, onRead });
}

beforeEach(() => {
	browser = new FakeBrowser();
	reader = tabReaderOf(browser.ports());
});

test("a page taken for another language is read when the reader says that it is English", async () => {
	show(PAGE);
	expect(await reader.readTab(TAB)).toMatchObject({ status: "other-language", language: "de" });
	const read = { status: "read", report: { takenFor: "de" } };
	expect(await reader.readTab(TAB, true)).toMatchObject(read);
	expect(await reader.stateOf(TAB)).toMatchObject(read);
});

test("it is read so again as it changes, though the background died meanwhile", async () => {
	show(PAGE);
	await reader.readTab(TAB);
	await reader.readTab(TAB, true);
	reader = tabReaderOf(browser.ports());
	expect(await reader.readTab(TAB)).toMatchObject({ status: "read", report: { takenFor: "de" } });
});

/** Has analyses wait, from the next one on; gives what lets the one that waits go on. */
function slowly(): { go(): void; waiting(): Promise<void> } {
	const ports = browser.ports();
	const held: (() => void)[] = [];
	reader = tabReaderOf({
		...ports,
		analyze: async (article, awaited) => {
			const analyzed = await ports.analyze(article, awaited);
			await new Promise<void>((resolve) => held.push(resolve));
			return analyzed;
		},
	});
	const waiting = () => vi.waitFor(() => expect(held).toHaveLength(1));
	return { go: () => held.shift()?.(), waiting };
}

test("it is read so when the reader says so while it is read again", async () => {
	show(PAGE);
	await reader.readTab(TAB);
	const slow = slowly();
	const again = reader.readTab(TAB);
	await slow.waiting();
	const asEnglish = reader.readTab(TAB, true);
	await turn();
	slow.go();
	await slow.waiting();
	slow.go();
	expect(await asEnglish).toMatchObject({ status: "read", report: { takenFor: "de" } });
	await again;
	expect(await reader.stateOf(TAB)).toMatchObject({ status: "read", report: { takenFor: "de" } });
});

test("it is read so when the reader says so while the page has itself read again", async () => {
	show(PAGE);
	await reader.readTab(TAB);
	const slow = slowly();
	const again = reader.pageRead(TAB, ADDRESS, PAGE, { kind: "article", article: SONG });
	await slow.waiting();
	// A content script that is asked meanwhile answers when the reading under way is done.
	let isJoined = true;
	const page = browser.tabs.get(TAB)!;
	const { onRead } = page;
	page.onRead = async () => {
		await (isJoined ? again : onRead?.());
		isJoined = false;
	};
	const asEnglish = reader.readTab(TAB, true);
	await turn();
	slow.go();
	await slow.waiting();
	slow.go();
	expect(await asEnglish).toMatchObject({ status: "read", report: { takenFor: "de" } });
});

test("another page in the same tab is not", async () => {
	show(PAGE);
	await reader.readTab(TAB);
	await reader.readTab(TAB, true);
	show({ ...PAGE, pageId: "b" });
	expect(await reader.readTab(TAB)).toMatchObject({ status: "other-language" });
});

test("nor is one that takes its place just when the reader says so", async () => {
	show(PAGE);
	await reader.readTab(TAB);
	const next: PageIdentity = { ...PAGE, pageId: "b" };
	const page = browser.tabs.get(TAB)!;
	page.onRead = async () => {
		show(next);
		await reader.pageRead(TAB, ADDRESS, next, { kind: "article", article: SONG });
	};
	expect(await reader.readTab(TAB, true)).toMatchObject({ status: "other-language" });
	expect(await browser.ports().records.get(TAB)).not.toHaveProperty("takenFor");
});

test("nothing is said of it where the page was taken for English all along", async () => {
	const article = articleOfPlainText("Two officials said that the song had to go.");
	show(PAGE, { kind: "article", article });
	await reader.readTab(TAB);
	const state = await reader.readTab(TAB, true);
	expect(state).toMatchObject({ status: "read" });
	expect(state).not.toHaveProperty("report.takenFor");
});
