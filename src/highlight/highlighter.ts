import type { Steps } from "../article/index.ts";
import { allAtOnce, categoryOf, overlaps, type Span } from "../engine/index.ts";
import type { CardChange, CorrectionFault } from "../shared/correction.ts";
import type { MarkSettings } from "../shared/settings.ts";
import { Attention, type Focus } from "./attention.ts";
import type { CardKit } from "./card-kit.ts";
import { Follower } from "./follower.ts";
import { markAt } from "./hit.ts";
import { clearLeftovers } from "./leftovers.ts";
import { type ReadPage, rangesIn } from "./locate.ts";
import { isSameMark, type Mark, marksOf, unnamedMarksOf } from "./mark.ts";
import { Painter, type Painting, type PlacedMark, placeMarks } from "./painter.ts";
import { type Leaving, type PointerListener, watchPointer } from "./pointer.ts";
import { liveRange } from "./range.ts";
import { scrollToRange } from "./scroll.ts";
import { nextStep } from "./step.ts";
import { toneReader } from "./tone-reader.ts";
import { Upkeep } from "./upkeep.ts";

/** What can stand amid words and take the focus; anything larger holds many marks. */
const LINKS = "a, button, summary, [role=link], [role=button]";

/** What the highlighter needs of the extension. */
export interface Surroundings {
	readonly window: Window;
	/** Gives what makes cards; null: it cannot be had. */
	bringKit(): Promise<CardKit | null>;
	/** Has a correction kept, or taken back, and the page shown anew; gives why not. */
	change(change: CardChange): Promise<CorrectionFault | null>;
	/** False once the extension was updated or turned off under the page's feet. */
	isAlive(): boolean;
	/** Takes steps when the page has nothing better to do. */
	take<Result>(steps: Steps<Result>): Promise<Result>;
}

/** Marks one page, opens cards and jumps. `clear` leaves the page as it was before. */
export class Highlighter {
	readonly #around: Surroundings;
	/** Where is marked: the page's document, or that of a frame in which the article stands. */
	#document: Document;
	#painter: Painter;
	#attention: Attention;
	/** Tells panels where the reader is. */
	readonly follower: Follower;
	#page: ReadPage | null = null;
	#settings: MarkSettings | null = null;
	#stepped: Mark | null = null;
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
		this.#attention = this.#attentionIn(this.#document);
		this.#upkeep = new Upkeep(around.window, () => this.#restore());
		this.follower = new Follower(around.window);
	}

	#attentionIn(document: Document): Attention {
		const { window, bringKit } = this.#around;
		return new Attention(window, document, this.#painter, bringKit, (change) => {
			void this.#change(change);
		});
	}

	/** The article stands in another document than the last one did. */
	#moveTo(document: Document): void {
		if (document === this.#document) return;
		this.clear();
		clearLeftovers(document);
		this.#document = document;
		this.#painter = new Painter(document);
		this.#attention = this.#attentionIn(document);
	}

	/** Marks a page instead of the one before, whose marks stay until then. */
	async show(page: ReadPage, settings: MarkSettings): Promise<void> {
		this.#moveTo(page.document);
		this.#page = page;
		this.#settings = settings;
		const turn = ++this.#latest;
		const marks = marksOf(page.analysis, page.text, settings);
		const placed = await this.#around.take(placeMarks(marks, page));
		if (turn !== this.#latest) return;
		const { focus, hasFocus } = this.#attention;
		this.#attention.close();
		this.#painter.paint(placed, settings.markStyle);
		// The page had turns while places were looked for.
		this.#painter.sweep();
		if (focus) this.#lookAgain(focus, hasFocus);
		this.#upkeep.start();
		this.#unwatch ??= watchPointer(this.#around.window, page.document, this.#listener());
		this.follower.take(page, settings);
	}

	/** Marks the same page with other settings. False: none is shown. */
	async repaint(settings: MarkSettings): Promise<boolean> {
		if (!this.#page) return false;
		await this.show(this.#page, settings);
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
		if (this.#painter.sweep()) this.#attention.close();
	}

	clear(): void {
		this.#latest++;
		this.#upkeep.stop();
		this.#attention.close();
		this.#unwatch?.();
		this.#unwatch = null;
		this.#page = null;
		this.#stepped = null;
		this.#painter.clear();
		this.follower.take(null, null);
	}

	/** Scrolls to a span and flashes it. False: it is not on the page, or not shown there. */
	async jumpTo(at: Span): Promise<boolean> {
		const page = this.#page;
		const [range] = page ? rangesIn(page.map, at) : [];
		if (!page || !range) return false;
		this.#attention.close();
		if (!(await this.follower.during(at, scrollToRange(range)))) return false;
		this.#attention.flash(paintingOf(range, at, page), [range]);
		return true;
	}

	/** Goes to the next (1) or previous (-1) mark of an unnamed source and opens its card. */
	async step(direction: 1 | -1): Promise<boolean> {
		const page = this.#page;
		if (!page || !this.#settings) return false;
		const marks = unnamedMarksOf(page.analysis, page.text, this.#settings);
		const placed = nextStep(allAtOnce(placeMarks(marks, page)), this.#stepped, direction);
		const [range] = placed?.ranges ?? [];
		if (!placed || !range) return false;
		this.#stepped = placed.mark;
		this.#attention.close();
		const [at] = placed.mark.spans;
		if (!(await this.follower.during(at ?? null, scrollToRange(range)))) return false;
		this.#attention.open(placed, page, this.#settings, { by: "keyboard" });
		return true;
	}

	/** The reader, who looks at a mark, goes on looking at it when all are painted anew. */
	#lookAgain(focus: Focus, hasFocus: boolean): void {
		const [page, settings] = [this.#page, this.#settings];
		const again = this.#painter.painted.find(({ mark }) => isSameMark(mark, focus.placed.mark));
		if (!again || !page || !settings) return;
		this.#attention.open(again, page, settings, focus.opening);
		if (hasFocus) this.#attention.takeFocus();
	}

	/** What the reader changed on the card; the card stays, and says what came of it. */
	async #change(change: CardChange): Promise<void> {
		const attention = this.#attention;
		const { focus, hasFocus } = attention;
		const fault = await this.#around.change(change);
		const [page, settings] = [this.#page, this.#settings];
		if (fault) attention.tell(fault);
		if (fault || !focus || !page || !settings) return;
		attention.openAgain(focus, renewed(focus.placed, page), page, settings);
		if (hasFocus) attention.takeFocus();
	}

	#listener(): PointerListener {
		const attention = this.#attention;
		return {
			onRest: (x, y) => this.#lookAt(x, y),
			onFocus: (element) => this.#lookIn(element),
			onBlur: (next) => {
				this.#dismissed = null;
				attention.followKeyboard(next);
			},
			onMove: (x, y) => attention.followPointer(x, y),
			onLeave: (why) => this.#leave(why),
		};
	}

	#lookAt(x: number, y: number): void {
		const attention = this.#attention;
		if (!this.#page || !this.#settings || attention.isOnCard(x, y)) return;
		if (!this.#around.isAlive()) {
			this.clear();
			return;
		}
		this.#painter.assert();
		const placed = markAt(this.#document, this.#painter.painted, this.#page.map, x, y);
		if (placed && placed !== attention.focus?.placed) {
			attention.open(placed, this.#page, this.#settings, { by: "pointer", x, y });
		} else if (!placed && attention.isHeld) attention.close();
	}

	/** Escape takes the keyboard back to the link it came from, which must not open the card anew. */
	#leave(why: Leaving): void {
		const opening = this.#attention.focus?.opening;
		this.#attention.close();
		this.#dismissed = why === "escape" && opening?.by === "focus" ? opening.element : null;
	}

	/** Opens the card of the mark that a link, which got the focus, stands in or holds. */
	#lookIn(element: HTMLElement): void {
		if (!this.#page || !this.#settings || !this.#around.isAlive()) return;
		if (!element.matches(LINKS) || element === this.#dismissed) return;
		const placed = this.#painter.painted.find(({ ranges }) =>
			ranges.some((range) => liveRange(range).intersectsNode(element)),
		);
		if (placed) this.#attention.open(placed, this.#page, this.#settings, { by: "focus", element });
	}
}

/** A mark as it is after a correction; what was taken out, as it was. */
function renewed(placed: PlacedMark, { analysis }: ReadPage): PlacedMark {
	const { id } = placed.mark.attribution;
	const attribution = analysis.attributions.find((one) => one.id === id);
	if (!attribution) return placed;
	const category = categoryOf(attribution);
	return { ...placed, category, mark: { ...placed.mark, attribution, category } };
}

/** How to flash words: in the colour of what stands there. */
function paintingOf(range: AbstractRange, at: Span, { analysis }: ReadPage): Painting {
	const attribution = analysis.attributions.find(({ source, cue }) =>
		[source, cue].some((part) => part !== null && overlaps(part, at)),
	);
	const category = attribution ? categoryOf(attribution) : "vague";
	return { category, tone: toneReader()(range.startContainer) };
}
