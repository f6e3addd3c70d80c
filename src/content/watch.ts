import { addressOf } from "./address.ts";
import { type Change, changeOf, type Followed, graver, isGone, looksOtherwise } from "./changes.ts";
import { frameInView, isFrame } from "./frames.ts";
import { Settling } from "./settling.ts";
import { movesOf } from "./when.ts";

/** What can happen to a page. */
export interface PageListener {
	/** What was read must be marked anew: words of it were changed or taken away, or its colours. */
	onHit(): void;
	/** The page's own script went to another address without loading a new document. */
	onMoved(): void;
	/** What is to be read may be another since it was looked at last, and has come to rest. */
	onSettled(): void;
}

/** Milliseconds without a change after which the page is taken to be settled. */
const QUIET = 700;
/** How much longer a page must rest whose changes proved to be none of its article, time and again. */
const MOST_PATIENCE = 8;
/** Milliseconds after which a page without an article is looked at again, whatever was noticed. */
const LATE_LOOKS = [800, 4_000] as const;
/** Milliseconds for which such a page is watched: some text arrives late. */
const LATEST = 30_000;

/** Marks are coloured for the page's background, which may follow the browser's scheme. */
const DARK = "(prefers-color-scheme: dark)";
const EVERYTHING: MutationObserverInit = {
	childList: true,
	characterData: true,
	subtree: true,
	attributes: true,
	attributeFilter: ["class", "hidden", "open", "style"],
};

/**
 * Watches a page for moves within it and for changes that concern its article. Pages change all the
 * time: most changes cost one look at where they are, and those that prove to be none of the article
 * make the watch more patient.
 */
export class PageWatch {
	readonly #window: Window;
	readonly #listener: PageListener;
	readonly #stop = new AbortController();
	readonly #settling: Settling;
	readonly #observer: MutationObserver;
	#address: string;
	#followed: Followed | null = null;
	#patience = 1;
	/** The gravest change since the page came to rest last. */
	#change: Change = null;
	/** Of a page that is watched for an article to arrive; null: none is waited for. */
	#timers: readonly number[] | null = null;

	constructor(window: Window, listener: PageListener) {
		this.#window = window;
		this.#listener = listener;
		this.#address = addressOf(window);
		this.#settling = new Settling(window, () => this.#settled());
		this.#observer = new MutationObserver((records) => this.#changed(records));
		this.#observer.observe(window.document, EVERYTHING);
		this.#listen();
	}

	/** Whether something happened of which `onSettled` is still to tell. */
	get isUnsettled(): boolean {
		return this.#settling.isWaiting;
	}

	/**
	 * What counts from now on: the article that was read, or null while there is none.
	 *
	 * @param document where was looked: the page's, or that of a frame
	 */
	follow(followed: Followed | null, document: Document): void {
		this.#followed = followed;
		// Where an article was waited for in vain, the page's own is watched no longer.
		if (followed || document !== this.#window.document)
			this.#observer.observe(document, EVERYTHING);
		if (followed) this.#stopWaiting();
		else this.#timers ??= this.#waitForText();
	}

	/** Whether something was new when the page was looked at. */
	looked(isNew: boolean): void {
		this.#patience = isNew ? 1 : Math.min(MOST_PATIENCE, this.#patience * 2);
	}

	stop(): void {
		this.#stop.abort();
		this.#observer.disconnect();
		this.#settling.cancel();
		this.#stopWaiting();
	}

	#listen(): void {
		const { signal } = this.#stop;
		const mayHaveMoved = () => {
			if (addressOf(this.#window) !== this.#address) this.#moved();
		};
		for (const name of ["popstate", "hashchange"]) {
			this.#window.addEventListener(name, mayHaveMoved, { signal });
		}
		movesOf(this.#window, mayHaveMoved, signal);
		const loaded = ({ target }: Event) => isFrame(target) && this.#frameLoaded();
		this.#window.document.addEventListener("load", loaded, { capture: true, signal });
		const recolour = () => this.#happened("hit");
		this.#window.matchMedia(DARK).addEventListener("change", recolour, { signal });
	}

	#changed(records: readonly MutationRecord[]): void {
		// Where the browser tells of no moves, one shows with what it changes.
		if (addressOf(this.#window) !== this.#address) this.#moved();
		this.#happened(changeOf(records, this.#followed));
	}

	/** Only a frame that was read, or may be, matters. */
	#frameLoaded(): void {
		if (this.#followed && isGone(this.#followed)) this.#happened("hit");
		else if (!this.#followed && frameInView(this.#window)) this.#happened("text");
	}

	#moved(): void {
		this.#address = addressOf(this.#window);
		this.#patience = 1;
		this.#stopWaiting();
		this.#observer.observe(this.#window.document, EVERYTHING);
		this.#listener.onMoved();
		this.#happened("text");
	}

	#happened(change: Change): void {
		if (change === null) return;
		if (change === "hit") this.#listener.onHit();
		this.#change = graver(this.#change, change);
		this.#settling.touch(change === "hit" ? QUIET : QUIET * this.#patience);
	}

	#settled(): void {
		const change = this.#change;
		this.#change = null;
		const isNothing = change === "looks" && this.#followed && !looksOtherwise(this.#followed);
		if (!isNothing) this.#listener.onSettled();
	}

	#waitForText(): readonly number[] {
		const after = (wait: number, run: () => void) => this.#window.setTimeout(run, wait);
		return [
			...LATE_LOOKS.map((wait) => after(wait, () => this.#happened("text"))),
			after(LATEST, () => this.#observer.disconnect()),
		];
	}

	#stopWaiting(): void {
		for (const timer of this.#timers ?? []) this.#window.clearTimeout(timer);
		this.#timers = null;
	}
}
