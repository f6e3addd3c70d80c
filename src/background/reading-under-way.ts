import type { AnalysisStep, Article, Finder } from "../engine/index.ts";
import type { Marking, PageIdentity } from "../shared/messages.ts";
import type { Settings } from "../shared/settings.ts";
import type { ReadingProgress, Report, TabState } from "../shared/tab-state.ts";
import type { Awaited } from "./analyst.ts";
import { badgeOf } from "./badge.ts";
import { markingOfReport } from "./marking.ts";
import { type Due, Pace } from "./pace.ts";
import type { Ports } from "./ports.ts";
import { type ArticleReading, reportOf } from "./report.ts";
import type { Teller } from "./teller.ts";

/** One page that is being analysed; lost with the background, as the analysis is. */
export class ReadingUnderWay {
	readonly tabId: number;
	readonly page: PageIdentity;
	readonly #ports: Ports;
	readonly #teller: Teller;
	readonly #untilFree: () => Promise<void>;
	readonly #gone = new AbortController();
	#round = new AbortController();
	/** Whether less certain findings are looked for in this round. */
	#lessCertain = false;
	#isOver = false;
	#progress: ReadingProgress | null = null;
	#soFar: Report | null = null;
	#edition = 0;

	/** @param untilFree resolves when nothing is under way that goes before the analysis */
	constructor(
		ports: Ports,
		teller: Teller,
		untilFree: () => Promise<void>,
		{ tabId, page }: { readonly tabId: number; readonly page: PageIdentity },
	) {
		this.#ports = ports;
		this.#teller = teller;
		this.#untilFree = untilFree;
		this.tabId = tabId;
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

	/** What was found in the text's beginning, without the reader's corrections; null: none is shown. */
	get soFar(): Report | null {
		return this.#soFar;
	}

	/** Changes with the beginning that is shown and with what it is to be shown by. */
	get edition(): number {
		return this.#edition;
	}

	/** Whether the page it was for is gone. */
	get isGone(): boolean {
		return this.#gone.signal.aborted;
	}

	/** The text is read from its beginning on; what was shown of it stays until there is something newer. */
	beginRound(lessCertain: boolean): AbortSignal {
		this.#round = new AbortController();
		this.#lessCertain = lessCertain;
		return this.#round.signal;
	}

	/** Ends a round whose findings would not be those that are wanted. */
	startAnewUnless(lessCertain: boolean): void {
		if (this.#lessCertain !== lessCertain) this.#round.abort();
	}

	/** Nobody waits for it any longer. */
	end(): void {
		this.#gone.abort();
	}

	/** It came to its end: the whole is told from now on, and nothing of this any longer. */
	finish(): void {
		this.#isOver = true;
	}

	/** Corrections or settings changed: what is being told by the old ones is made anew. */
	outdate(): void {
		this.#edition++;
	}

	/** What the page is marked with as far as it is read; null: with nothing yet. */
	async marking(): Promise<Marking | null> {
		const { shown, settings } = await this.#latest();
		return shown.status === "reading" && shown.soFar
			? markingOfReport(shown.soFar, settings)
			: null;
	}

	/**
	 * Shows the beginning by the corrections and settings that hold now.
	 *
	 * @param withMarks false: the page gets its marks as the answer to what it asked
	 */
	async tellAnew(withMarks = true): Promise<void> {
		if (this.#soFar) await this.#tellBeginning(withMarks).catch(complain);
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
		const isEnglish = reading.takenFor !== undefined;
		const signal = AbortSignal.any([this.#gone.signal, this.#round.signal]);
		return { signal, onStep, untilFree: this.#untilFree, isEnglish };
	}

	#takeBeginning(reading: ArticleReading, step: AnalysisStep, finder: Finder): void {
		const analysis = step.soFar();
		const text = reading.article.text.slice(0, step.readTo);
		const beginning = { ...reading, article: { ...reading.article, text } };
		this.#soFar = reportOf(beginning, this.page.url, { analysis, finder });
		this.#edition++;
	}

	/** Whether there is nothing more to tell: telling it late would hide what was told since. */
	get #isSilent(): boolean {
		return this.isGone || this.#isOver;
	}

	/** Nothing is told of a page that is gone, nor is it read any further. */
	async #tell(due: Due): Promise<void> {
		const { callContent, tellReadingOn } = this.#ports;
		const there = await callContent(this.tabId, "identify", {}).catch(() => null);
		if (there?.pageId !== this.page.pageId) this.end();
		if (this.#isSilent || !this.#progress) return;
		if (!due.beginning) await tellReadingOn(this.tabId, this.#progress);
		else await this.#tellBeginning();
		if (due.badge) await this.#showBadge();
	}

	async #tellBeginning(withMarks = true): Promise<void> {
		const { shown, settings } = await this.#latest();
		if (this.#isSilent || shown.status !== "reading" || !shown.soFar) return;
		// Figures may have been told meanwhile: they fall only where the reading was begun anew.
		const progress = this.#progress && { progress: this.#progress };
		const told = this.#ports.tellViews(this.tabId, { ...shown, ...progress });
		if (withMarks) await this.#mark(markingOfReport(shown.soFar, settings));
		await told;
	}

	/** Where the tab stands, corrected, and the settings; neither changed while it was looked up. */
	async #latest(): Promise<{ readonly shown: TabState; readonly settings: Settings }> {
		for (;;) {
			const edition = this.#edition;
			const shown = await this.#teller.corrected(this.tabId, this.page, this.state);
			const settings = await this.#ports.settings.read();
			if (edition === this.#edition) return { shown, settings };
		}
	}

	/** A page that does not take its marks any longer waits for nothing. */
	async #mark(marking: Marking): Promise<void> {
		const request = { pageId: this.page.pageId, marking };
		const marked = this.#ports.callContent(this.tabId, "markSoFar", request);
		if (!(await marked.catch(() => false))) this.end();
	}

	async #showBadge(): Promise<void> {
		const settings = await this.#ports.settings.read();
		if (this.#isSilent) return;
		await this.#ports.showBadge(this.tabId, badgeOf(this.state, settings, this.#ports.words));
	}
}

/** What goes wrong in telling must not stop the reading. */
function complain(error: unknown): void {
	console.error("On Record:", error);
}

function wordsIn({ text }: Article): number {
	return text.match(/\S+/g)?.length ?? 0;
}
