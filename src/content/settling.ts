/** What never rests is taken to be settled after so many times the quiet that was waited for. */
const MOST_WAITS = 6;

/** Waits until something that happens again and again has been quiet for a while. */
export class Settling {
	readonly #window: Window;
	readonly #settled: () => void;
	#timer = 0;
	#since = 0;
	#quiet = 0;

	constructor(window: Window, settled: () => void) {
		this.#window = window;
		this.#settled = settled;
	}

	get isWaiting(): boolean {
		return this.#timer !== 0;
	}

	/**
	 * It happened.
	 *
	 * @param quiet milliseconds to wait for it to happen again; the shortest one asked for counts
	 */
	touch(quiet: number): void {
		const now = this.#window.performance.now();
		if (!this.isWaiting) {
			this.#since = now;
			this.#quiet = quiet;
		}
		this.#quiet = Math.min(this.#quiet, quiet);
		this.#window.clearTimeout(this.#timer);
		const last = this.#since + this.#quiet * MOST_WAITS;
		const wait = Math.max(0, Math.min(this.#quiet, last - now));
		this.#timer = this.#window.setTimeout(() => {
			this.#timer = 0;
			this.#settled();
		}, wait);
	}

	cancel(): void {
		this.#window.clearTimeout(this.#timer);
		this.#timer = 0;
	}
}
