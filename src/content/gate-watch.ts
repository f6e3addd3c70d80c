import { addressOf } from "./address.ts";
import { isFrame } from "./frames.ts";
import { Settling } from "./settling.ts";
import { movesOf } from "./when.ts";

/** Milliseconds without a change after which the page is tested once more. */
const QUIET = 700;
/** How much longer a page must rest that was tested in vain, time and again. */
const MOST_PATIENCE = 8;
/** Milliseconds for which text is waited for: some arrives late. */
const LATEST = 30_000;
const NEW_TEXT: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Waits for an article to arrive on a page: text, for half a minute after the page was opened or moved
 * within itself; such moves for as long as the page is open. What arrives is not looked at: the test
 * that follows once it has come to rest takes no longer than that would.
 */
export class GateWatch {
	readonly #window: Window;
	readonly #stop = new AbortController();
	readonly #settling: Settling;
	readonly #observer = new MutationObserver(() => this.#stirred());
	#address: string;
	#patience = 1;
	#timer = 0;

	/** @param rested called each time the page has come to rest */
	constructor(window: Window, rested: () => void) {
		this.#window = window;
		this.#address = addressOf(window);
		this.#settling = new Settling(window, rested);
		this.#listen();
		this.#observe();
	}

	/** The page held no article when it had come to rest: it must rest longer the next time. */
	wasInVain(): void {
		this.#patience = Math.min(MOST_PATIENCE, this.#patience * 2);
	}

	stop(): void {
		// With a reason: the error that would be made without one costs milliseconds for its stack.
		this.#stop.abort("stopped");
		this.#observer.disconnect();
		this.#settling.cancel();
		this.#window.clearTimeout(this.#timer);
	}

	#listen(): void {
		const { signal } = this.#stop;
		const mayHaveMoved = () => this.#hasMoved() && this.#stirred();
		for (const name of ["popstate", "hashchange"]) {
			this.#window.addEventListener(name, mayHaveMoved, { signal });
		}
		movesOf(this.#window, mayHaveMoved, signal);
		const loaded = ({ target }: Event) => isFrame(target) && this.#stirred();
		this.#window.document.addEventListener("load", loaded, { capture: true, signal });
	}

	#observe(): void {
		this.#window.clearTimeout(this.#timer);
		this.#observer.observe(this.#window.document, NEW_TEXT);
		this.#timer = this.#window.setTimeout(() => this.#observer.disconnect(), LATEST);
	}

	#stirred(): void {
		// Where the browser tells of no moves, one shows with what it changes.
		if (this.#hasMoved()) {
			this.#address = addressOf(this.#window);
			this.#patience = 1;
			this.#observe();
		}
		this.#settling.touch(QUIET * this.#patience);
	}

	#hasMoved(): boolean {
		return addressOf(this.#window) !== this.#address;
	}
}
