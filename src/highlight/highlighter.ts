import type { Steps } from "../article/index.ts";
import type { Span } from "../engine/index.ts";
import type { CorrectionFault } from "../shared/correction.ts";
import type { ReaderPlace } from "../shared/reader-place.ts";
import type { MarkSettings } from "../shared/settings.ts";
import type { Guide, GuideKit, Keep, Opening, Scene } from "./guide-kit.ts";
import { markAt } from "./hit.ts";
import { clearLeftovers } from "./leftovers.ts";
import type { ReadPage } from "./locate.ts";
import { marksOf } from "./mark.ts";
import { Painter, type PlacedMark, placeMarks } from "./painter.ts";
import { type PointerListener, watchPointer } from "./pointer.ts";
import { liveRange } from "./range.ts";
import { Upkeep } from "./upkeep.ts";

/** What can stand amid words and take the focus; anything larger holds many marks. */
const LINKS = "a, button, summary, [role=link], [role=button]";

/** What the highlighter needs of the extension. */
export interface Surroundings {
	readonly window: Window;
	/** Gives what makes guides; null: it cannot be had. */
	bringGuide(): Promise<GuideKit | null>;
	/** Has a change kept and the page shown anew; gives why not. */
	change(keep: Keep): Promise<CorrectionFault | null>;
	/** False once the extension was updated or turned off under the page's feet. */
	isAlive(): boolean;
	/** Takes steps when the page has nothing better to do. */
	take<Result>(steps: Steps<Result>): Promise<Result>;
}

/**
 * Marks one page, and has a guide come once the reader looks at a mark or asks where one is. `clear`
 * leaves the page as it was before.
 */
export class Highlighter implements Scene {
	readonly #around: Surroundings;
	#document: Document;
	#painter: Painter;
	#shown: Scene["shown"] = null;
	/** Null: none was needed yet. */
	#guide: Guide | null = null;
	/** The mark that is to be opened once the guide has come, and where the pointer went meanwhile. */
	#awaited: { placed: PlacedMark; pointer?: [x: number, y: number] } | null = null;
	/** The link whose card was closed by Escape, as long as it has the focus. */
	#dismissed: HTMLElement | null = null;
	#unwatch: (() => void) | null = null;
	/** Counts what was to be shown: only the latest is painted. */
	#latest = 0;
	readonly #upkeep: Upkeep;

	constructor(around: Surroundings) {
		this.#around = around;
		this.#document = around.window.document;
		this.#painter = new Painter(this.#document);
		this.#upkeep = new Upkeep(around.window, () => this.#restore());
	}

	get window(): Window {
		return this.#around.window;
	}

	get document(): Document {
		return this.#document;
	}

	get painter(): Painter {
		return this.#painter;
	}

	get shown(): Scene["shown"] {
		return this.#shown;
	}

	change(keep: Keep): Promise<CorrectionFault | null> {
		return this.#around.change(keep);
	}

	/** The article stands in another document than the last one did. */
	#moveTo(document: Document): void {
		if (document === this.#document) return;
		this.clear();
		clearLeftovers(document);
		this.#document = document;
		this.#painter = new Painter(document);
	}

	/** Marks a page instead of the one before, whose marks stay until then. */
	async show(page: ReadPage, settings: MarkSettings): Promise<void> {
		this.#moveTo(page.document);
		this.#shown = { page, settings };
		const turn = ++this.#latest;
		const marks = marksOf(page.analysis, page.text, settings);
		const placed = await this.#around.take(placeMarks(marks, page));
		if (turn !== this.#latest) return;
		const paint = () => {
			this.#painter.paint(placed, settings.markStyle);
			// The page had turns while places were looked for.
			this.#painter.sweep();
		};
		this.#awaited = null;
		if (this.#guide) this.#guide.repaint(paint);
		else paint();
		this.#upkeep.start();
		this.#unwatch ??= watchPointer(this.window, page.document, this.#listener());
	}

	/** Marks the same page with other settings. False: none is shown. */
	async repaint(settings: MarkSettings): Promise<boolean> {
		if (!this.#shown) return false;
		await this.show(this.#shown.page, settings);
		return true;
	}

	/** Puts back what the page took off; a script whose extension is gone takes its own paint off. */
	#restore(): boolean {
		if (this.#around.isAlive()) return this.#painter.assert();
		this.clear();
		return false;
	}

	/** Takes the marks off words that the page has changed. */
	sweep(): void {
		if (this.#painter.sweep()) this.#close();
	}

	clear(): void {
		this.#latest++;
		this.#upkeep.stop();
		this.#unwatch?.();
		this.#unwatch = null;
		this.#shown = null;
		this.#awaited = null;
		this.#guide?.clear();
		this.#painter.clear();
	}

	#close(): void {
		this.#awaited = null;
		this.#guide?.close();
	}

	/** The guide, which comes into the page when it is needed first; null: it cannot be had. */
	async #guided(): Promise<Guide | null> {
		const kit = this.#guide ? null : await this.#around.bringGuide();
		// Two may have waited for it.
		this.#guide ??= kit?.guideIn(this) ?? null;
		return this.#guide;
	}

	/** Scrolls to a span and flashes it. False: it is not on the page, or not shown there. */
	async jumpTo(at: Span): Promise<boolean> {
		return (this.#shown && (await (await this.#guided())?.jumpTo(at))) ?? false;
	}

	/** Goes to the next (1) or previous (-1) mark of an unnamed source and opens its card. */
	async step(direction: 1 | -1): Promise<boolean> {
		return (this.#shown && (await (await this.#guided())?.step(direction))) ?? false;
	}

	/** Tells a follower where the reader is, from when a guide is there. Gives what ends it. */
	follow(tell: (place: ReaderPlace) => void): () => void {
		const stop = new AbortController();
		void this.#guided().then((guide) => {
			if (guide && !stop.signal.aborted) stop.signal.addEventListener("abort", guide.follow(tell));
		});
		return () => stop.abort();
	}

	/** Opens the card of a mark, if the reader still looks there when there is a guide. */
	async #open(placed: PlacedMark, opening: Opening): Promise<void> {
		if (this.#guide) return this.#guide.open(placed, opening);
		this.#awaited = { placed };
		const awaited = this.#awaited;
		const guide = await this.#guided();
		if (this.#awaited !== awaited) return;
		this.#awaited = null;
		guide?.open(placed, opening);
		if (awaited.pointer) guide?.followPointer(...awaited.pointer);
	}

	#listener(): PointerListener {
		return {
			onRest: (x, y) => this.#lookAt(x, y),
			onFocus: (element) => this.#lookIn(element),
			onBlur: (next) => {
				this.#dismissed = null;
				this.#guide?.followKeyboard(next);
			},
			onMove: (x, y) => {
				if (this.#awaited) this.#awaited.pointer = [x, y];
				this.#guide?.followPointer(x, y);
			},
			onLeave: (why) => {
				this.#awaited = null;
				// Escape takes the keyboard back to the link it came from, which must not open the card anew.
				this.#dismissed = this.#guide?.leave(why) ?? null;
			},
		};
	}

	#lookAt(x: number, y: number): void {
		const guide = this.#guide;
		if (!this.#shown || guide?.isOnCard(x, y)) return;
		if (!this.#around.isAlive()) {
			this.clear();
			return;
		}
		this.#painter.assert();
		const placed = markAt(this.#document, this.#painter.painted, this.#shown.page.map, x, y);
		const open = guide?.placed ?? this.#awaited?.placed;
		if (placed && placed !== open) void this.#open(placed, { by: "pointer", x, y });
		else if (!placed && guide?.isHeld) this.#close();
	}

	/** Opens the card of the mark that a link, which got the focus, stands in or holds. */
	#lookIn(element: HTMLElement): void {
		if (!this.#shown || !this.#around.isAlive()) return;
		if (!element.matches(LINKS) || element === this.#dismissed) return;
		const placed = this.#painter.painted.find(({ ranges }) =>
			ranges.some((range) => liveRange(range).intersectsNode(element)),
		);
		if (placed) void this.#open(placed, { by: "focus", element });
	}
}
