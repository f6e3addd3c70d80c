import type { Awaited } from "../../../src/background/analyst.ts";
import { CorrectionBook } from "../../../src/background/correction-book.ts";
import { CorrectionDesk } from "../../../src/background/correction-desk.ts";
import type { Ports } from "../../../src/background/ports.ts";
import { TabReader } from "../../../src/background/tab-reader.ts";
import {
	type Article,
	type Attribution,
	articleOfPlainText,
	span,
} from "../../../src/engine/index.ts";
import type { Correction } from "../../../src/shared/correction.ts";
import type { PageReading } from "../../../src/shared/messages.ts";
import { attribution, report } from "../report/report.ts";
import { FakeBrowser } from "./fake-ports.ts";

/** The tab with a long page, and what its content script reads. */
export const TAB = 7;
export const URL_A = "https://news.example/long";
export const PAGE_A = { pageId: "a", url: URL_A };
export const PARAGRAPH = "Two officials said the vote on the harbour would wait for another week. ";
export const LONG = `${PARAGRAPH.repeat(1_000)}\n\n`.repeat(2).trim();
export const READING: PageReading = { kind: "article", article: articleOfPlainText(LONG) };
/** Where the first of the two paragraphs ends. */
export const HALF = LONG.indexOf("\n\n");

/** What the tab is at a step of the analysis, which takes `milliseconds` up to there. */
interface Step {
	readonly milliseconds: number;
	readonly share: number;
	readonly readTo: number;
}

export const STEPS: readonly Step[] = [
	{ milliseconds: 40, share: 0.02, readTo: 0 },
	{ milliseconds: 400, share: 0.2, readTo: 0 },
	{ milliseconds: 800, share: 0.4, readTo: HALF },
	{ milliseconds: 1_200, share: 0.6, readTo: HALF },
];

/** The officials, as every beginning and the whole have them. */
export const OFFICIALS = attribution(0, { kind: "unnamed-group", source: span(0, 13) });
export const CORRECTION: Correction = {
	...{ id: 5, url: URL_A, title: null, because: "rule", madeAt: 1 },
	...{ source: "Two officials", cue: null, sentence: PARAGRAPH.trim(), at: 0 },
	...{ verdict: "not-a-source", found: "unnamed-group", wholeSource: false },
};
/** The steps at which the beginning is shown. */
export const SHOWN = 2;

/** The reader says on the officials' card that they are no source. */
export function takeOut(desk: CorrectionDesk) {
	const mark = { id: 0, source: span(0, 13), cue: null };
	const request = { page: PAGE_A, mark, verdict: "not-a-source" as const, wholeSource: false };
	return desk.correctMark(request, { tabId: TAB, isPrivate: false });
}

/** Lets whatever can go on do so. */
export const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A background that reads the long page, at every step of which the tab can be looked at. */
export class LongScene {
	readonly browser = new FakeBrowser();
	reader!: TabReader;
	desk!: CorrectionDesk;

	/**
	 * Begins anew, as after a wake-up.
	 *
	 * @param look after each step
	 * @param attributions found in the beginning
	 */
	analysing(
		look: (step: number) => Promise<void> | void,
		attributions: readonly Attribution[] = [],
		ports: Ports = this.browser.ports(),
	): void {
		const analyze = this.#analysisBy(look, attributions, ports);
		const book = new CorrectionBook(ports.corrections);
		this.reader = new TabReader({ ...ports, analyze }, book);
		this.desk = new CorrectionDesk(ports, this.reader, book);
		this.browser.tabs.set(TAB, { url: URL_A, page: PAGE_A, onRead: () => this.read() });
	}

	read(): ReturnType<TabReader["pageRead"]> {
		return this.reader.pageRead(TAB, URL_A, PAGE_A, READING);
	}

	sentTo(call: string) {
		return this.browser.calls.filter(([, sent]) => sent === call);
	}

	#analysisBy(
		look: (step: number) => Promise<void> | void,
		attributions: readonly Attribution[],
		ports: Ports,
	): Ports["analyze"] {
		const begun = this.browser.time;
		return async (article: Article, awaited: Awaited) => {
			for (const [i, { milliseconds, share, readTo }] of STEPS.entries()) {
				this.browser.time = begun + milliseconds;
				const { analysis } = report(article.text.slice(0, readTo), {
					statements: [{ ...span(0, 13), sourceId: 0 }],
					attributions,
				});
				awaited.onStep({ share, readTo, soFar: () => analysis }, "model");
				await nextTurn();
				await look(i);
				awaited.signal.throwIfAborted();
			}
			return ports.analyze(article, awaited);
		};
	}
}
