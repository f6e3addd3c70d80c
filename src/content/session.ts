import type { OffsetMap } from "../article/index.ts";
import { span } from "../engine/index.ts";
import type { Highlighter } from "../highlight/highlighter.ts";
import { rangesIn } from "../highlight/locate.ts";
import { withoutFragment } from "../shared/hosts.ts";
import type {
	ContentToBackground,
	Marking,
	PageIdentity,
	PageReading,
} from "../shared/messages.ts";
import type { MarkSettings } from "../shared/settings.ts";
import { readPage, saysTheSame } from "./read-page.ts";
import { watchPage } from "./watch.ts";
import { whenIdle, whenSeen } from "./when.ts";

/** The content script's surroundings: the browser's, or a test's. */
export interface SessionPorts {
	readonly window: Window;
	readonly highlighter: Highlighter;
	/** Rejects when the background stays away. */
	pageRead(
		request: Parameters<ContentToBackground["pageRead"]>[0],
	): Promise<ReturnType<ContentToBackground["pageRead"]>>;
	isAlive(): boolean;
}

/** Milliseconds after which a page without an article is looked at again: some arrive late. */
const SECOND_LOOKS = [1_500, 3_500] as const;

/** One page from reading to marks, through its changes, until it stops. */
export class PageSession {
	readonly #ports: SessionPorts;
	#page: PageIdentity;
	#reading: PageReading | null = null;
	#marking: Marking | null = null;
	/** Settings that came while a reading was under way: newer than those it will come back with. */
	#newest: MarkSettings | null = null;
	#running: Promise<void> | null = null;
	/** What is being analysed just now, and where it stands. */
	#waiting: { readonly reading: PageReading; readonly map: OffsetMap | null } | null = null;
	#stopWatching: (() => void) | null = null;
	/** Counts the stops: what was begun before one must not end after it. */
	#turn = 0;
	#looks = 0;
	#timer = 0;

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

	/** Reads the page once the reader sees it and the browser has nothing better to do. */
	async start(): Promise<void> {
		const { window } = this.#ports;
		await whenSeen(window.document);
		await whenIdle(window);
		if (!this.#stopWatching) await this.read();
	}

	/** Reads the page and marks it; joins a reading under way. */
	read(): Promise<void> {
		if (this.#running) return this.#running;
		const running = this.#read().finally(() => {
			if (this.#running === running) this.#running = null;
		});
		this.#running = running;
		return running;
	}

	/** Marks what is found in a long text's beginning. False: the page moved on, or was left. */
	markSoFar(pageId: string, marking: Marking): boolean {
		if (pageId !== this.#page.pageId || !this.#waiting) return false;
		const { reading, map } = this.#waiting;
		this.#show(reading, { ...marking, settings: this.#newest ?? marking.settings }, map);
		return true;
	}

	/** Paints what was found with other settings. False: nothing was. */
	repaint(settings: MarkSettings): boolean {
		this.#newest = settings;
		if (!this.#marking) return false;
		this.#marking = { ...this.#marking, settings };
		return this.#ports.highlighter.repaint(settings);
	}

	/** Removes marks, card and listeners. `read` starts anew. */
	stop(): void {
		const { window, highlighter } = this.#ports;
		window.clearTimeout(this.#timer);
		this.#turn++;
		this.#running = null;
		this.#waiting = null;
		this.#stopWatching?.();
		this.#stopWatching = null;
		this.#reading = null;
		this.#marking = null;
		highlighter.clear();
	}

	async #read(): Promise<void> {
		const { window } = this.#ports;
		const turn = this.#turn;
		const { reading, map } = readPage(window);
		this.#watch(map, reading);
		this.#newest = null;
		this.#waiting = { reading, map };
		const marking = await this.#ask(this.#page, reading);
		// The page may have moved on, or everything been stopped, while the background worked.
		if (turn !== this.#turn) return;
		this.#waiting = null;
		this.#reading = reading;
		this.#marking = marking && { ...marking, settings: this.#newest ?? marking.settings };
		this.#mark(map);
	}

	async #ask(page: PageIdentity, reading: PageReading): Promise<Marking | null> {
		try {
			const result = await this.#ports.pageRead({ page, reading });
			return result.ok ? result.value : null;
		} catch {
			if (!this.#ports.isAlive()) this.stop();
			return null;
		}
	}

	#mark(map: OffsetMap | null): void {
		const { highlighter } = this.#ports;
		if (this.#reading && this.#marking) this.#show(this.#reading, this.#marking, map);
		else highlighter.clear();
	}

	#show(reading: PageReading, { analysis, settings }: Marking, map: OffsetMap | null): void {
		const { highlighter } = this.#ports;
		if (reading.kind !== "article" || !map) highlighter.clear();
		else highlighter.show({ text: reading.article.text, analysis, map }, settings);
	}

	#watch(map: OffsetMap | null, reading: PageReading): void {
		const { window } = this.#ports;
		this.#stopWatching?.();
		this.#stopWatching = watchPage(window, map && rootOf(map, reading), {
			onMoved: () => this.#moved(),
			onChanged: () => this.#changed(),
		});
		if (reading.kind === "not-article") this.#lookAgain();
	}

	#lookAgain(): void {
		const wait = SECOND_LOOKS[this.#looks++];
		if (wait === undefined) return;
		this.#timer = this.#ports.window.setTimeout(() => this.#changed(), wait);
	}

	/** Another page in the same document: nothing of the old one may stay. */
	#moved(): void {
		this.stop();
		this.#looks = 0;
		this.#page = identityOf(this.#ports.window);
		void this.read();
	}

	/** Reads again; the same words on other nodes need no new analysis. */
	#changed(): void {
		if (!this.#ports.isAlive()) {
			this.stop();
			return;
		}
		const { reading, map } = readPage(this.#ports.window);
		if (!this.#reading || !saysTheSame(reading, this.#reading)) {
			void this.read();
			return;
		}
		this.#watch(map, reading);
		this.#mark(map);
	}
}

function identityOf(window: Window): PageIdentity {
	const words = window.crypto.getRandomValues(new Uint32Array(4));
	return {
		pageId: [...words].map((word) => word.toString(36)).join("-"),
		url: withoutFragment(window.location.href),
	};
}

/** The smallest part of the page that holds the whole article. */
function rootOf(map: OffsetMap, reading: PageReading): Node | null {
	if (reading.kind !== "article") return null;
	const ranges = rangesIn(map, span(0, reading.article.text.length));
	const [first, last] = [ranges[0], ranges.at(-1)];
	if (!first || !last) return null;
	const whole = new Range();
	whole.setStart(first.startContainer, 0);
	whole.setEnd(last.endContainer, 0);
	return whole.commonAncestorContainer;
}
