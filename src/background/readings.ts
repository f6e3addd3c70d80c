import type { AnalysisStep, Article, Finder } from "../engine/index.ts";
import type { PageIdentity } from "../shared/messages.ts";
import type { ReadingProgress, Report, TabState } from "../shared/tab-state.ts";
import type { Awaited } from "./analyst.ts";
import { badgeOf } from "./badge.ts";
import { markingOfReport } from "./marking.ts";
import { type Due, Pace } from "./pace.ts";
import type { Ports } from "./ports.ts";
import { type ArticleReading, reportOf } from "./read-state.ts";

/** What is told of a page: what was found, with the reader's corrections. */
type Corrected = (tabId: number, page: PageIdentity, state: TabState) => Promise<TabState>;

/** One page that is being analysed; lost with the background, as the analysis is. */
export class ReadingUnderWay {
	readonly page: PageIdentity;
	readonly #ports: Ports;
	readonly #tabId: number;
	readonly #corrected: Corrected;
	readonly #gone = new AbortController();
	#progress: ReadingProgress | null = null;
	#soFar: Report | null = null;

	constructor(ports: Ports, corrected: Corrected, tabId: number, page: PageIdentity) {
		this.#ports = ports;
		this.#corrected = corrected;
		this.#tabId = tabId;
		this.page = page;
	}

	/** Where its tab stands meanwhile, without the reader's corrections. */
	get state(): TabState {
		return {
			status: "reading",
			...(this.#progress && { progress: this.#progress }),
			...(this.#soFar && { soFar: this.#soFar }),
		};
	}

	/** Whether the page it was for is gone. */
	get isGone(): boolean {
		return this.#gone.signal.aborted;
	}

	/** Nobody waits for it any longer. */
	end(): void {
		this.#gone.abort();
	}

	/** What the analyst is given along with an article. */
	awaiting(reading: ArticleReading): Awaited {
		const started = this.#ports.now();
		const pace = new Pace();
		const { text } = reading.article;
		let words: number | null = null;
		const onStep = (step: AnalysisStep, finder: Finder) => {
			const due = pace.dueAt(this.#ports.now() - started, step, text.length);
			if (!due.figure) return;
			words ??= wordsIn(reading.article);
			this.#progress = { share: step.share, words };
			if (due.beginning) {
				const before = this.#ports.now();
				this.#takeBeginning(reading, step, finder);
				pace.beginningTook(this.#ports.now() - before, step.readTo);
			}
			this.#tell(due).catch(complain);
		};
		return { signal: this.#gone.signal, onStep };
	}

	#takeBeginning(reading: ArticleReading, step: AnalysisStep, finder: Finder): void {
		const analysis = step.soFar();
		const text = reading.article.text.slice(0, step.readTo);
		const beginning = { ...reading, article: { ...reading.article, text } };
		this.#soFar = reportOf(beginning, this.page.url, { analysis, finder });
	}

	/** Nothing is told of a page that is gone, nor is it read any further. */
	async #tell(due: Due): Promise<void> {
		const { callContent, tellReadingOn } = this.#ports;
		const there = await callContent(this.#tabId, "identify", {}).catch(() => null);
		if (there?.pageId !== this.page.pageId) this.end();
		if (this.isGone || !this.#progress) return;
		if (!due.beginning) await tellReadingOn(this.#tabId, this.#progress);
		else await this.#tellBeginning();
		if (due.badge && !this.isGone) await this.#showBadge();
	}

	async #tellBeginning(): Promise<void> {
		const shown = await this.#corrected(this.#tabId, this.page, this.state);
		if (this.isGone || shown.status !== "reading" || !shown.soFar) return;
		await Promise.all([this.#ports.tellViews(this.#tabId, shown), this.#mark(shown.soFar)]);
	}

	/** A page that does not take its marks any longer waits for nothing. */
	async #mark(soFar: Report): Promise<void> {
		const marking = markingOfReport(soFar, await this.#ports.settings.read());
		const request = { pageId: this.page.pageId, marking };
		const marked = this.#ports.callContent(this.#tabId, "markSoFar", request);
		if (!(await marked.catch(() => false))) this.end();
	}

	async #showBadge(): Promise<void> {
		const settings = await this.#ports.settings.read();
		await this.#ports.showBadge(this.#tabId, badgeOf(this.state, settings, this.#ports.words));
	}
}

/** What is being analysed, at most one page a tab. */
export class Readings {
	readonly #ports: Ports;
	readonly #corrected: Corrected;
	readonly #byTab = new Map<number, ReadingUnderWay>();

	constructor(ports: Ports, corrected: Corrected) {
		this.#ports = ports;
		this.#corrected = corrected;
	}

	/** What is under way in a tab, if anything. */
	in(tabId: number): ReadingUnderWay | null {
		return this.#byTab.get(tabId) ?? null;
	}

	/** Begins one; the one before it in the same tab is ended. */
	begin(tabId: number, page: PageIdentity): ReadingUnderWay {
		this.end(tabId);
		const reading = new ReadingUnderWay(this.#ports, this.#corrected, tabId, page);
		this.#byTab.set(tabId, reading);
		return reading;
	}

	/** Ends what is under way in a tab, which is closed or shows something else. */
	end(tabId: number): void {
		this.#byTab.get(tabId)?.end();
		this.#byTab.delete(tabId);
	}

	/** It came to its end by itself. */
	finished(tabId: number, reading: ReadingUnderWay): void {
		if (this.#byTab.get(tabId) === reading) this.#byTab.delete(tabId);
	}
}

/** What goes wrong in telling must not stop the reading. */
function complain(error: unknown): void {
	console.error("On Record:", error);
}

function wordsIn({ text }: Article): number {
	return text.match(/\S+/g)?.length ?? 0;
}
