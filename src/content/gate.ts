import { mayBeArticle } from "../article/index.ts";
import { DEEPEST_FRAME, frameInView } from "./frames.ts";
import { GateWatch } from "./gate-watch.ts";
import { whenIdle, whenSeen } from "./when.ts";

/** The gate's surroundings: the browser's, or a test's. */
export interface GatePorts {
	readonly window: Window;
	/** Has the page read. False: it shall not be; rejects when the background stays away. */
	startReading(): Promise<boolean>;
	isAlive(): boolean;
}

/**
 * All that stands in a page that is no article. It tests whether the page may hold one, tests again
 * when text has arrived or the page has moved within itself, and has the page read once it may: what
 * reads and marks is put into the page then, and this goes.
 */
export class Gate {
	readonly #ports: GatePorts;
	#watch: GateWatch | null = null;
	#isLooking = false;
	#isStopped = false;

	constructor(ports: GatePorts) {
		this.#ports = ports;
	}

	get isAlive(): boolean {
		return this.#ports.isAlive();
	}

	/** Tests the page once the reader sees it and the browser has nothing better to do. */
	async look(): Promise<void> {
		if (this.#isLooking) return;
		this.#isLooking = true;
		const { window } = this.#ports;
		await whenSeen(window.document);
		await whenIdle(window);
		const isDone = this.#isStopped || (await this.#isDone());
		this.#isLooking = false;
		if (isDone) this.stop();
		else if (!this.#isStopped) this.#wait();
	}

	stop(): void {
		this.#isStopped = true;
		this.#watch?.stop();
	}

	/** Whether there is nothing left to wait for. */
	async #isDone(): Promise<boolean> {
		const { window, isAlive, startReading } = this.#ports;
		// Asked first: most pages are none, and the browser's own API takes its time to be made.
		if (!mayHoldArticle(window)) return false;
		if (!isAlive()) return true;
		// Whether it was granted or refused; without an answer the next change asks again.
		return startReading().then(
			() => true,
			() => false,
		);
	}

	#wait(): void {
		if (this.#watch) this.#watch.wasInVain();
		else this.#watch = new GateWatch(this.#ports.window, () => void this.look());
	}
}

/** Whether the page, or a frame of the same site that fills the view, may hold an article. */
function mayHoldArticle(window: Window): boolean {
	let at: Window | null = window;
	for (let depth = 0; at && depth < DEEPEST_FRAME; depth++) {
		if (mayBeArticle(at.document)) return true;
		at = frameInView(at)?.contentDocument?.defaultView ?? null;
	}
	return false;
}
