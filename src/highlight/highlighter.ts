import { categoryOf, overlaps, type Span } from "../engine/index.ts";
import type { MarkSettings } from "../shared/settings.ts";
import { Attention } from "./attention.ts";
import type { CardWords } from "./card-content.ts";
import { markAt } from "./hit.ts";
import { type ReadPage, rangesIn } from "./locate.ts";
import { type Mark, marksOf, unnamedMarksOf } from "./mark.ts";
import { Painter, type Painting, placeMarks } from "./painter.ts";
import { type PointerListener, watchPointer } from "./pointer.ts";
import { scrollToRange } from "./scroll.ts";
import { nextStep } from "./step.ts";
import { toneReader } from "./tone-reader.ts";

/** What the highlighter needs of the extension. */
export interface Surroundings {
	readonly window: Window;
	readonly words: CardWords;
	/** False once the extension was updated or turned off under the page's feet. */
	isAlive(): boolean;
}

/** Marks one page, opens cards and jumps. `clear` leaves the page as it was before. */
export class Highlighter {
	readonly #around: Surroundings;
	readonly #painter: Painter;
	readonly #attention: Attention;
	#page: ReadPage | null = null;
	#settings: MarkSettings | null = null;
	#stepped: Mark | null = null;
	#unwatch: (() => void) | null = null;

	constructor(around: Surroundings) {
		this.#around = around;
		this.#painter = new Painter(around.window.document);
		this.#attention = new Attention(around.window, this.#painter, around.words);
	}

	/** Marks a page instead of the one before. */
	show(page: ReadPage, settings: MarkSettings): void {
		this.#attention.close();
		this.#page = page;
		this.#settings = settings;
		this.#painter.paint(placeMarks(marksOf(page.analysis, page.text, settings), page.map));
		this.#unwatch ??= watchPointer(this.#around.window, this.#listener());
	}

	/** Marks the same page with other settings. False: none is shown. */
	repaint(settings: MarkSettings): boolean {
		if (!this.#page) return false;
		this.show(this.#page, settings);
		return true;
	}

	/** Puts marks back that the page took off. */
	assert(): void {
		this.#painter.assert();
	}

	clear(): void {
		this.#attention.close();
		this.#unwatch?.();
		this.#unwatch = null;
		this.#page = null;
		this.#stepped = null;
		this.#painter.clear();
	}

	/** Scrolls to a span and flashes it. False: it is not on the page, or not shown there. */
	async jumpTo(at: Span): Promise<boolean> {
		const page = this.#page;
		const [range] = page ? rangesIn(page.map, at) : [];
		if (!page || !range) return false;
		this.#attention.close();
		if (!(await scrollToRange(range))) return false;
		this.#attention.flash(paintingOf(range, at, page), [range]);
		return true;
	}

	/** Goes to the next (1) or previous (-1) mark of an unnamed source and opens its card. */
	async step(direction: 1 | -1): Promise<boolean> {
		const page = this.#page;
		if (!page || !this.#settings) return false;
		const marks = unnamedMarksOf(page.analysis, page.text, this.#settings);
		const placed = nextStep(placeMarks(marks, page.map), this.#stepped, direction);
		const [range] = placed?.ranges ?? [];
		if (!placed || !range) return false;
		this.#stepped = placed.mark;
		this.#attention.close();
		if (!(await scrollToRange(range))) return false;
		this.#attention.open(placed, page, null);
		return true;
	}

	#listener(): PointerListener {
		const attention = this.#attention;
		return {
			onRest: (x, y) => this.#lookAt(x, y),
			onMove: (x, y) => attention.followPointer(x, y),
			onLeave: () => attention.close(),
		};
	}

	#lookAt(x: number, y: number): void {
		const attention = this.#attention;
		if (!this.#page || attention.isOnCard(x, y)) return;
		if (!this.#around.isAlive()) {
			this.clear();
			return;
		}
		this.#painter.assert();
		const placed = markAt(
			this.#around.window.document,
			this.#painter.painted,
			this.#page.map,
			x,
			y,
		);
		if (placed && placed !== attention.placed) attention.open(placed, this.#page, { x, y });
		else if (!placed && attention.isHeld) attention.close();
	}
}

/** How to flash words: in the colour of what stands there. */
function paintingOf(range: AbstractRange, at: Span, { analysis }: ReadPage): Painting {
	const attribution = analysis.attributions.find(({ source, cue }) =>
		[source, cue].some((part) => part !== null && overlaps(part, at)),
	);
	const category = attribution ? categoryOf(attribution) : "vague";
	return { category, tone: toneReader()(range.startContainer) };
}
