import { CorrectionBook } from "../../../src/background/correction-book.ts";
import { CorrectionDesk } from "../../../src/background/correction-desk.ts";
import type { Ports } from "../../../src/background/ports.ts";
import { SettingsKeeper } from "../../../src/background/settings-keeper.ts";
import { StepBack } from "../../../src/background/step-back.ts";
import { TabReader } from "../../../src/background/tab-reader.ts";
import { articleOfPlainText } from "../../../src/engine/index.ts";
import type { PageReading } from "../../../src/shared/messages.ts";
import { FakeBrowser } from "./fake-ports.ts";

/** The tab in which faults happen, the page in it, and what its content script reads. */
export const TAB = 4;
export const URL_A = "https://a.example/story";
export const PAGE_A = { pageId: "a", url: URL_A };
export const ARTICLE = "Two officials said that the vote would wait.";
export const READING: PageReading = { kind: "article", article: articleOfPlainText(ARTICLE) };
/** What browsers say of a page into which they let the extension no longer. */
export const REFUSAL = "Missing host permission for the tab";

/** A background: what a wake-up makes on the ports of a browser. */
export function wake(ports: Ports) {
	const book = new CorrectionBook(ports.corrections);
	const reader = new TabReader(ports, book);
	const desk = new CorrectionDesk(ports, reader, book);
	const keeper = new SettingsKeeper(ports, reader);
	return { ports, reader, desk, keeper, stepBack: new StepBack(ports, keeper, reader) };
}
export type Background = ReturnType<typeof wake>;

export function browserWithPage(): FakeBrowser {
	const browser = new FakeBrowser();
	browser.tabs.set(TAB, { url: URL_A, page: PAGE_A });
	return browser;
}

/** The page was read by its content script. */
export const read = ({ reader }: Background) => reader.pageRead(TAB, URL_A, PAGE_A, READING);
export const everySite = ({ keeper }: Background) => keeper.change({ run: "every-site" });
