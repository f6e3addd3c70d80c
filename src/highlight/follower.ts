import { overlaps, type Span } from "../engine/index.ts";
import type { ReaderPlace } from "../shared/reader-place.ts";
import type { MarkSettings } from "../shared/settings.ts";
import { framingsOf, scrollerOf, scrollingOf, viewOf } from "./framing.ts";
import type { ReadPage } from "./locate.ts";
import {
	type Passage,
	passagesAround,
	passagesOf,
	type Ruler,
	rulerIn,
	shortest,
} from "./passage.ts";
import { type Extent, passageAt, readingLine } from "./reading-line.ts";

/** Milliseconds between two looks at where the reader is. */
const PACE = 120;
/** CSS pixels a page may move before the reader has left what they picked. */
const LEFT = 40;

type Tell = (place: ReaderPlace) => void;

/** What the reader picked: it stays until they scroll on. */
interface Picked {
	readonly passage: Passage;
	/** Where it came to stand; null while the page is still scrolling to it. */
	readonly top: number | null;
}

/** Tells where the reader is. Watches the page only while somebody follows. */
export class Follower {
	readonly #window: Window;
	/** In which the article stands: the page's, or that of a frame. */
	#document: Document;
	#ruler: Ruler;
	readonly #followers = new Set<Tell>();
	#shown: { page: ReadPage; settings: MarkSettings } | null = null;
	/** Null: not looked for yet. */
	#passages: readonly Passage[] | null = null;
	#picked: Picked | null = null;
	/** Told last. */
	#place: ReaderPlace | null = null;
	#stop: AbortController | null = null;
	#timer = 0;

	constructor(window: Window) {
		this.#window = window;
		this.#document = window.document;
		this.#ruler = rulerIn(this.#document);
	}

	get #isFollowed(): boolean {
		return this.#followers.size > 0;
	}

	/** Takes another page, or the same with other settings; null for none. */
	take(page: ReadPage | null, settings: MarkSettings | null): void {
		if (page && page.document !== this.#document) this.#moveTo(page.document);
		this.#shown = page && settings && { page, settings };
		this.#passages = null;
		this.#picked = null;
		if (this.#isFollowed) this.#look();
	}

	#moveTo(document: Document): void {
		this.#document = document;
		this.#ruler = rulerIn(document);
		this.#stop?.abort();
		this.#stop = null;
		if (this.#isFollowed) this.#watch();
	}

	/** Tells a follower where the reader is, now and whenever that changes. Gives what ends it. */
	follow(tell: Tell): () => void {
		this.#followers.add(tell);
		this.#watch();
		this.#place = { attribution: this.#attributionInSight(), by: "scrolling" };
		tell(this.#place);
		return () => {
			this.#followers.delete(tell);
			if (!this.#isFollowed) this.#rest();
		};
	}

	/** The reader picked what stands at a span, and the page scrolls to it: gives what that gives. */
	async during<Result>(at: Span | null, scrolling: Promise<Result>): Promise<Result> {
		if (at && this.#isFollowed) this.#pick(at);
		const result = await scrolling;
		this.#settle();
		return result;
	}

	#pick(at: Span): void {
		const all = this.#known();
		const passage =
			all.find(({ reach }) => reach.start === at.start && reach.end === at.end) ??
			shortest(all.filter(({ reach }) => overlaps(reach, at)));
		this.#picked = passage ? { passage, top: null } : null;
		if (passage) this.#tell({ attribution: passage.id, by: "picking" });
	}

	/** The page stands still: at what was picked, or where the reader went in the meantime. */
	#settle(): void {
		if (!this.#picked) return;
		const { passage } = this.#picked;
		const extent = this.#ruler.extentOf(passage);
		const scrolling = scrollingOf(this.#document);
		const isInSight =
			extent &&
			scrolling &&
			extent.bottom + scrolling.offset > 0 &&
			extent.top + scrolling.offset < scrolling.window.innerHeight;
		this.#picked = isInSight ? { passage, top: extent.top } : null;
		if (!isInSight) this.#look();
	}

	#watch(): void {
		if (this.#stop) return;
		this.#stop = new AbortController();
		const options = { capture: true, passive: true, signal: this.#stop.signal };
		for (const { window } of framingsOf(this.#document)) {
			for (const name of ["scroll", "resize"]) {
				window.addEventListener(name, () => this.#soon(), options);
			}
		}
		const press = (event: MouseEvent) => this.#press(event);
		viewOf(this.#document)?.addEventListener("click", press, options);
	}

	/** A click on a listed statement picks it. Nothing is prevented, and only what a person does counts. */
	#press({ isTrusted, clientX, clientY }: MouseEvent): void {
		const shown = this.#shown;
		if (!isTrusted || !shown) return;
		const at = this.#document.caretPositionFromPoint(clientX, clientY);
		const offset = at && shown.page.map.offsetOf(at.offsetNode, at.offset);
		const passage = offset === null ? null : shortest(passagesAround(this.#known(), offset));
		if (!passage || !this.#ruler.covers(passage, clientX, clientY)) return;
		this.#pick(passage.reach);
		this.#settle();
	}

	#rest(): void {
		this.#stop?.abort();
		this.#stop = null;
		this.#window.clearTimeout(this.#timer);
		this.#timer = 0;
		this.#passages = null;
		this.#picked = null;
		this.#place = null;
	}

	#soon(): void {
		if (this.#timer !== 0) return;
		this.#timer = this.#window.setTimeout(() => {
			this.#timer = 0;
			this.#look();
		}, PACE);
	}

	#look(): void {
		if (this.#picked && !this.#hasLeft(this.#picked)) return;
		this.#picked = null;
		const attribution = this.#attributionInSight();
		if (attribution === this.#place?.attribution) return;
		this.#tell({ attribution, by: "scrolling" });
	}

	#hasLeft({ passage, top }: Picked): boolean {
		if (top === null) return false;
		const now = this.#ruler.extentOf(passage);
		return now === null || Math.abs(now.top - top) > LEFT;
	}

	#attributionInSight(): number | null {
		const passages = this.#known();
		const scrolling = scrollingOf(this.#document);
		if (!scrolling) return null;
		const { innerHeight, document } = scrolling.window;
		const { scrollTop, scrollHeight } = scrollerOf(document);
		const below = scrollHeight - innerHeight - scrollTop;
		const line = readingLine({ above: scrollTop, height: innerHeight, below });
		const extents = passages.map((one) => lowered(this.#ruler.extentOf(one), scrolling.offset));
		const index = passageAt(extents, line, innerHeight);
		return index === null ? null : (passages[index]?.id ?? null);
	}

	#known(): readonly Passage[] {
		const shown = this.#shown;
		this.#passages ??= shown ? passagesOf(shown.page, shown.settings) : [];
		return this.#passages;
	}

	#tell(place: ReaderPlace): void {
		this.#place = place;
		for (const tell of this.#followers) tell(place);
	}
}

function lowered(extent: Extent | null, by: number): Extent | null {
	return extent && { top: extent.top + by, bottom: extent.bottom + by };
}
