/** Milliseconds between two looks at whether the marks are still painted. */
const OFTEN = 1_500;
/** The same for a page whose script takes them off again and again. */
const SELDOM = 60_000;

/**
 * Puts marks back that the page's script took off: the browser tells nobody that it clears
 * `CSS.highlights`. With a script that does so all the time there is no fight: each time, the next
 * look is twice as far away.
 */
export class Upkeep {
	readonly #window: Window;
	readonly #restore: () => boolean;
	#timer = 0;
	#wait = OFTEN;

	/** @param restore puts back what is gone, and says whether anything was */
	constructor(window: Window, restore: () => boolean) {
		this.#window = window;
		this.#restore = restore;
	}

	/** Begins to look, unless it does. */
	start(): void {
		if (this.#timer === 0) this.#next();
	}

	stop(): void {
		this.#window.clearTimeout(this.#timer);
		this.#timer = 0;
		this.#wait = OFTEN;
	}

	#next(): void {
		this.#timer = this.#window.setTimeout(() => {
			// Nobody sees a hidden page, and its timers are dear.
			const wasGone = !this.#window.document.hidden && this.#restore();
			this.#wait = wasGone ? Math.min(SELDOM, this.#wait * 2) : Math.max(OFTEN, this.#wait / 2);
			this.#next();
		}, this.#wait);
	}
}
