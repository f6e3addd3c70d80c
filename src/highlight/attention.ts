import { Card } from "./card.ts";
import { type CardWords, describeMark } from "./card-content.ts";
import { type ReadPage, rangesIn } from "./locate.ts";
import type { Painter, Painting, PlacedMark } from "./painter.ts";
import { anchorOf, type Box, CARD_GAP, isNear } from "./place.ts";
import { liveRange, rectsOf } from "./range.ts";

/** Milliseconds for which jumped-to words stay tinted. */
const FLASH = 1_800;
/** Milliseconds the pointer may be off mark and card before the card closes. */
const GRACE = 260;

interface Focus {
	readonly placed: PlacedMark;
	/** Where the pointer keeps the card open, besides the card. */
	readonly boxes: readonly Box[];
	/** Opened from the keyboard: moving the pointer does not close it. */
	readonly isHeld: boolean;
}

/** What the reader looks at: one mark with its card and tint, or words that flash. */
export class Attention {
	readonly #window: Window;
	readonly #words: CardWords;
	readonly #painter: Painter;
	readonly #card: Card;
	#focus: Focus | null = null;
	#timer = 0;

	constructor(window: Window, painter: Painter, words: CardWords) {
		this.#window = window;
		this.#painter = painter;
		this.#words = words;
		this.#card = new Card(window.document);
	}

	get placed(): PlacedMark | null {
		return this.#focus?.placed ?? null;
	}

	get isHeld(): boolean {
		return this.#focus?.isHeld ?? false;
	}

	/**
	 * Opens the card of a mark and tints what it says.
	 *
	 * @param point where the pointer is; null: opened from the keyboard, and held open
	 */
	open(
		placed: PlacedMark,
		{ text, analysis, map }: ReadPage,
		point: { x: number; y: number } | null,
	): void {
		this.close();
		const boxes = placed.ranges.flatMap(rectsOf);
		const anchor = anchorOf(boxes, point);
		if (!anchor) return;
		const content = describeMark(placed.mark, analysis, text, this.#words);
		const said = placed.mark.attribution.contentSpans.flatMap((at) => rangesIn(map, at));
		this.#painter.tint(placed, [...placed.ranges, ...said.map(liveRange)]);
		this.#card.open(content, placed.tone, anchor);
		this.#focus = { placed, boxes, isHeld: point === null };
	}

	/** Tints words for a moment. */
	flash(painting: Painting, ranges: readonly AbstractRange[]): void {
		this.close();
		this.#painter.tint(painting, ranges.map(liveRange));
		this.#timer = this.#window.setTimeout(() => this.close(), FLASH);
	}

	close(): void {
		this.#stopTimer();
		this.#card.close();
		this.#painter.untint();
		this.#focus = null;
	}

	/** Whether a point is on the open card. */
	isOnCard(x: number, y: number): boolean {
		const box = this.#card.box;
		return box !== null && isNear(box, x, y, CARD_GAP);
	}

	/** The pointer moved: on mark or card it keeps the card open, elsewhere it soon closes. */
	followPointer(x: number, y: number): void {
		if (!this.#focus || this.#focus.isHeld) return;
		const isOn =
			this.isOnCard(x, y) || this.#focus.boxes.some((box) => isNear(box, x, y, CARD_GAP));
		if (isOn) this.#stopTimer();
		else if (this.#timer === 0) this.#timer = this.#window.setTimeout(() => this.close(), GRACE);
	}

	#stopTimer(): void {
		this.#window.clearTimeout(this.#timer);
		this.#timer = 0;
	}
}
