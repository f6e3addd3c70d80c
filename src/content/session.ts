import type { Keep } from "../highlight/guide-kit.ts";
import type { Highlighter } from "../highlight/highlighter.ts";
import type { CorrectionFault } from "../shared/correction.ts";
import type { ContentToBackground, Marking, PageIdentity } from "../shared/messages.ts";
import { failure } from "../shared/result.ts";
import type { MarkSettings } from "../shared/settings.ts";
import { addressOf } from "./address.ts";
import { identityOf } from "./identity.ts";
import { headingOf, type ReadResult, readPage, type Shelf, saysTheSame } from "./read-page.ts";
import { Runs } from "./runs.ts";
import { inSlices, nextSlice } from "./slices.ts";
import { PageWatch } from "./watch.ts";
import { whenSeen } from "./when.ts";

/** The content script's surroundings: the browser's, or a test's. */
export interface SessionPorts {
	readonly window: Window;
	readonly highlighter: Highlighter;
	/** Rejects when the background stays away. */
	pageRead(
		request: Parameters<ContentToBackground["pageRead"]>[0],
	): Promise<ReturnType<ContentToBackground["pageRead"]>>;
	readonly shelf: Shelf;
	isAlive(): boolean;
}

/**
 * One page from reading to marks, through its changes, until it stops.
 *
 *     settled ──look──▶ the same words ──▶ marked anew where they stand now
 *                  └──▶ other words ──tell──▶ analysed, and marked instead of what was marked
 *
 * One reading runs at a time; what is asked for meanwhile joins it or follows it.
 */
export class PageSession {
	readonly #ports: SessionPorts;
	#page: PageIdentity;
	/** What the background was told of, as it stands on the page now. */
	#told: ReadResult | null = null;
	#marking: Marking | null = null;
	/** Settings that came while a reading was under way: newer than those it will come back with. */
	#newest: MarkSettings | null = null;
	/** What is being analysed just now, and whether its beginning is marked instead of what was told. */
	#waiting: { readonly found: ReadResult; isMarked: boolean } | null = null;
	#watch: PageWatch | null = null;
	readonly #runs = new Runs((signal) => this.#read(signal));
	/** The background must be told what is read, be it the same. */
	#mustTell = false;
	/** The marks must be painted anew, be the words the same. */
	#mustMark = false;
	/** The reader came to another address: another article on the page may be meant. */
	#hasMoved = false;
	/** The page must be looked at once more when the run under way has ended. */
	#mustLook = false;

	constructor(ports: SessionPorts) {
		this.#ports = ports;
		this.#page = identityOf(ports.window);
	}

	get page(): PageIdentity {
		return this.#page;
	}

	get isAlive(): boolean {
		return this.#ports.isAlive();
	}

	/** Reads the page once the reader sees it; that the page has nothing better to do, slices wait for. */
	async start(): Promise<void> {
		await whenSeen(this.#ports.window.document);
		if (!this.#watch) await this.#run();
	}

	/** Reads the page and marks it, be it the same; joins a reading under way. */
	read(): Promise<void> {
		this.#mustTell = true;
		return this.#run();
	}

	/**
	 * The page was away, frozen: an answer to what it had asked may never come, and its tab's record
	 * was overwritten.
	 */
	comeBack(): Promise<void> {
		this.#begin();
		return this.read();
	}

	/** Marks what is found in a long text's beginning. False: the page moved on, or was left. */
	markSoFar(pageId: string, marking: Marking): boolean {
		if (pageId !== this.#page.pageId || !this.#waiting) return false;
		this.#waiting.isMarked = true;
		void this.#remark(marking);
		return true;
	}

	/** Has the reader's change kept and marks the page by it. Gives why not, where it was not kept. */
	async change(keep: Keep): Promise<CorrectionFault | null> {
		const { signal } = this.#runs;
		const page = this.#page;
		const result = await keep(page).catch(() => failure("page" as const));
		if (!result.ok) return result.error;
		if (signal.aborted || page !== this.#page) return "page";
		await this.#remark(result.value);
		return null;
	}

	/** Marks the same text as the reader corrected it elsewhere. False: it is another page's, or none. */
	async recorrect(pageId: string, marking: Marking): Promise<boolean> {
		if (pageId !== this.#page.pageId || !(this.#told || this.#waiting)) return false;
		await this.#remark(marking);
		return true;
	}

	/** Paints what was found with other settings. False: nothing was. */
	async repaint(settings: MarkSettings): Promise<boolean> {
		this.#newest = settings;
		this.#marking &&= { ...this.#marking, settings };
		return this.#ports.highlighter.repaint(settings);
	}

	/** Removes marks, card and listeners. `read` starts anew. */
	stop(): void {
		this.#begin();
		this.#watch?.stop();
		this.#watch = null;
		this.#told = null;
		this.#marking = null;
		this.#mustTell = false;
		this.#ports.highlighter.clear();
	}

	/** Leaves the run under way behind. */
	#begin(): void {
		this.#runs.leave();
		this.#waiting = null;
		this.#mustLook = false;
	}

	async #run(): Promise<void> {
		await this.#runs.run();
		if (this.#mustLook) await this.#look();
	}

	/** The page came to rest: reads it again, when it can be seen. */
	async #look(): Promise<void> {
		const { signal } = this.#runs;
		this.#mustLook = true;
		await whenSeen(this.#ports.window.document);
		if (signal.aborted || this.#runs.isRunning || !this.#mustLook) return;
		this.#mustLook = false;
		if (this.#ports.isAlive()) await this.#run();
		else this.stop();
	}

	async #read(signal: AbortSignal): Promise<void> {
		const { window, shelf } = this.#ports;
		const watch = this.#watched();
		const [mustMark, hasMoved] = [this.#mustMark, this.#hasMoved];
		this.#mustMark = false;
		this.#hasMoved = false;
		const stay = hasMoved || this.#mustTell ? null : headingOf(this.#told);
		const found = await readPage(window, (steps) => inSlices(window, steps, signal), shelf, stay);
		signal.throwIfAborted();
		watch.follow(found.followed, found.document);
		const isNew = !this.#told || !saysTheSame(found.reading, this.#told.reading);
		watch.looked(isNew);
		if (!isNew) this.#told = found;
		// While the page still changes, what it says is not worth an analysis: it will be looked at.
		const isEarly = watch.isUnsettled && (this.#told || found.reading.kind === "not-article");
		if (this.#mustTell || (isNew && !isEarly)) await this.#tell(found, signal);
		else if (isNew) {
			this.#mustMark ||= mustMark;
			this.#hasMoved ||= hasMoved;
		} else if (mustMark) await this.#mark();
	}

	#watched(): PageWatch {
		const { window, highlighter } = this.#ports;
		this.#watch ??= new PageWatch(window, {
			onHit: () => {
				this.#mustMark = true;
				highlighter.sweep();
			},
			onMoved: () => {
				this.#hasMoved = true;
			},
			onSettled: () => void this.#look(),
		});
		return this.#watch;
	}

	/** Has the page analysed, and marks what is found in it. */
	async #tell(found: ReadResult, signal: AbortSignal): Promise<void> {
		const { window } = this.#ports;
		// A page keeps its name while its words stay the same, whatever its script calls its address.
		if (addressOf(window) !== this.#page.url) this.#page = identityOf(window);
		this.#newest = null;
		this.#waiting = { found, isMarked: false };
		// A long text takes its time to be sent.
		await nextSlice(window);
		signal.throwIfAborted();
		const marking = await this.#ask(found);
		// The page may have moved on, or everything been stopped, while the background worked.
		signal.throwIfAborted();
		this.#waiting = null;
		this.#mustTell = false;
		this.#told = found;
		this.#marking = marking && { ...marking, settings: this.#newest ?? marking.settings };
		await this.#mark();
	}

	async #ask({ reading }: ReadResult): Promise<Marking | null> {
		try {
			const result = await this.#ports.pageRead({ page: this.#page, reading });
			return result.ok ? result.value : null;
		} catch {
			if (!this.#ports.isAlive()) this.stop();
			return null;
		}
	}

	#remark(marking: Marking): Promise<void> {
		const newest = { ...marking, settings: this.#newest ?? marking.settings };
		if (this.#waiting?.isMarked) return this.#show(this.#waiting.found, newest);
		this.#marking = newest;
		return this.#mark();
	}

	async #mark(): Promise<void> {
		if (this.#told && this.#marking) await this.#show(this.#told, this.#marking);
		else this.#ports.highlighter.clear();
	}

	async #show({ reading, map, document }: ReadResult, marking: Marking): Promise<void> {
		const { highlighter } = this.#ports;
		if (reading.kind !== "article" || !map) return highlighter.clear();
		const { analysis, corrected = [], settings } = marking;
		const { text } = reading.article;
		await highlighter.show({ text, analysis, corrected, map, document }, settings);
	}
}
