import type { CardChange, CorrectionFault } from "../shared/correction.ts";
import type { MarkSettings } from "../shared/settings.ts";
import type { CardMaker, MarkCard } from "./card-kit.ts";
import { viewOf } from "./framing.ts";
import type { Opening, Scene } from "./guide-kit.ts";
import { type ReadPage, rangesIn } from "./locate.ts";
import type { Painter, Painting, PlacedMark } from "./painter.ts";
import { anchorOf, type Box, CARD_GAP, isNear } from "./place.ts";
import { liveRange, rectsOf } from "./range.ts";

/** Milliseconds for which jumped-to words stay tinted. */
const FLASH = 1_800;
/** Milliseconds the pointer may be off mark and card before the card closes. */
const GRACE = 260;
/** Milliseconds that the card stays when it changed its size and left the pointer behind. */
const READING_TIME = 6_000;

/** A mark with its card open. */
export interface Focus {
	readonly placed: PlacedMark;
	/** Where the pointer keeps the card open, besides the card. */
	readonly boxes: readonly Box[];
	readonly opening: Opening;
}

/** What the reader looks at: one mark with its card and tint, or words that flash. */
export class Attention {
	readonly #window: Window;
	readonly #document: Document;
	readonly #painter: Painter;
	readonly #makeCard: CardMaker;
	/** Null: none was opened yet. */
	#card: MarkCard | null = null;
	readonly #onChange: (change: CardChange) => void;
	#focus: Focus | null = null;
	#timer = 0;
	/** Ends watching the window in which a card is open. */
	#unwatch = new AbortController();
	/** Milliseconds that the pointer may be elsewhere just now. */
	#grace = GRACE;
	/** Where the pointer was last seen. */
	#pointer: { readonly x: number; readonly y: number } | null = null;

	/** @param onChange hears what the reader corrects on the card, or takes back */
	constructor(
		{ window, document, painter }: Pick<Scene, "window" | "document" | "painter">,
		makeCard: CardMaker,
		onChange: (change: CardChange) => void,
	) {
		this.#window = window;
		this.#document = document;
		this.#painter = painter;
		this.#makeCard = makeCard;
		this.#onChange = onChange;
	}

	/** The mark whose card is open. */
	get focus(): Focus | null {
		return this.#focus;
	}

	/** Whether moving the pointer leaves the card open. */
	get isHeld(): boolean {
		return this.#focus !== null && this.#focus.opening.by !== "pointer";
	}

	/** Whether what is typed goes to the card. */
	get hasFocus(): boolean {
		return this.#card?.hasFocus ?? false;
	}

	/** Opens the card of a mark and tints what it says. */
	open(placed: PlacedMark, page: ReadPage, settings: MarkSettings, opening: Opening): void {
		const boxes = placed.ranges.flatMap(rectsOf);
		this.#openAt({ placed, boxes, opening }, page, settings);
	}

	/**
	 * Opens the card where it was, after the reader changed its mark.
	 *
	 * @param placed the mark as it is now; what was taken out, as it was
	 */
	openAgain(
		{ boxes, opening }: Focus,
		placed: PlacedMark,
		page: ReadPage,
		settings: MarkSettings,
	): void {
		this.#openAt({ placed, boxes, opening }, page, settings);
		this.#leaveTime();
	}

	/** The card may no longer be under the pointer: the reader shall see what came of a click. */
	#leaveTime(): void {
		this.#grace = READING_TIME;
		if (this.#pointer) this.followPointer(this.#pointer.x, this.#pointer.y);
	}

	#openAt(focus: Focus, page: ReadPage, settings: MarkSettings): void {
		this.close();
		const { placed, boxes, opening } = focus;
		const anchor = anchorOf(boxes, opening.by === "pointer" ? opening : null);
		if (!anchor) return;
		const said = placed.mark.attribution.contentSpans.flatMap((at) => rangesIn(page.map, at));
		this.#painter.tint(placed, [...placed.ranges, ...said.map(liveRange)]);
		this.#focus = focus;
		this.#card ??= this.#makeCard(this.#document, () => this.close());
		this.#card.open({
			placed,
			page,
			settings,
			anchor,
			source: opening.by === "focus" ? opening.element : null,
			onReshaped: () => this.#leaveTime(),
			onChange: this.#onChange,
		});
		if (opening.by === "keyboard") this.#card.focus();
		this.#unwatch = new AbortController();
		const { signal } = this.#unwatch;
		viewOf(this.#document)?.addEventListener("resize", () => this.#followWords(), { signal });
	}

	/** Lines break elsewhere in a window of another width: the card goes where its words went. */
	#followWords(): void {
		if (!this.#focus) return;
		const boxes = this.#focus.placed.ranges.flatMap(rectsOf);
		const anchor = anchorOf(boxes, null);
		if (anchor) {
			this.#focus = { ...this.#focus, boxes };
			this.#card?.moveTo(anchor);
		} else this.close();
	}

	/** Says on the open card why nothing was kept. */
	tell(fault: CorrectionFault): void {
		this.#card?.tell(fault);
	}

	/** Has what is typed go to the card. */
	takeFocus(): void {
		this.#card?.focus();
	}

	/** Tints words for a moment. */
	flash(painting: Painting, ranges: readonly AbstractRange[]): void {
		this.close();
		this.#painter.tint(painting, ranges.map(liveRange));
		this.#timer = this.#window.setTimeout(() => this.close(), FLASH);
	}

	close(): void {
		this.#stopTimer();
		this.#unwatch.abort();
		this.#card?.close();
		this.#painter.untint();
		this.#focus = null;
		this.#grace = GRACE;
	}

	/** Whether a point is on the open card. */
	isOnCard(x: number, y: number): boolean {
		const box = this.#card?.box ?? null;
		return box !== null && isNear(box, x, y, CARD_GAP);
	}

	/** The pointer moved: on mark or card it keeps the card open, elsewhere it soon closes. */
	followPointer(x: number, y: number): void {
		this.#pointer = { x, y };
		if (!this.#focus || this.isHeld || this.#card?.hasKeyboard) return;
		const isOn =
			this.isOnCard(x, y) || this.#focus.boxes.some((box) => isNear(box, x, y, CARD_GAP));
		if (isOn) {
			this.#grace = GRACE;
			this.#stopTimer();
		} else if (this.#timer === 0) {
			this.#timer = this.#window.setTimeout(() => this.close(), this.#grace);
		}
	}

	/** The keyboard goes elsewhere: a card that was opened for it closes, unless it goes there. */
	followKeyboard(next: EventTarget | null): void {
		if (this.isHeld && next !== null && !this.#card?.isAt(next)) this.close();
	}

	#stopTimer(): void {
		this.#window.clearTimeout(this.#timer);
		this.#timer = 0;
	}
}
