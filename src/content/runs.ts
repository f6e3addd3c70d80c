/** One piece of work at a time, which may be left behind for a fresh start. */
export class Runs {
	readonly #work: (signal: AbortSignal) => Promise<void>;
	#running: Promise<void> | null = null;
	#turn = new AbortController();

	/** @param work throws when its signal says that nobody wants it any longer */
	constructor(work: (signal: AbortSignal) => Promise<void>) {
		this.#work = work;
	}

	/** Aborted when what is begun now has been left behind. */
	get signal(): AbortSignal {
		return this.#turn.signal;
	}

	get isRunning(): boolean {
		return this.#running !== null;
	}

	/** Joins the run under way, or begins one. Resolves, too, when it is left behind. */
	run(): Promise<void> {
		this.#running ??= this.#begin(this.#turn.signal);
		return this.#running;
	}

	/** Leaves what was begun behind, whether it ever ends or not. */
	leave(): void {
		this.#turn.abort();
		this.#turn = new AbortController();
		this.#running = null;
	}

	async #begin(signal: AbortSignal): Promise<void> {
		try {
			await this.#work(signal);
		} catch (error) {
			if (!signal.aborted) throw error;
		} finally {
			if (!signal.aborted) this.#running = null;
		}
	}
}
