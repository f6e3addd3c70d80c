import { allAtOnce, categoryOf, overlaps, type Span } from "../engine/index.ts";
import type { CardChange } from "../shared/correction.ts";
import type { PageIdentity } from "../shared/messages.ts";
import type { ReaderPlace } from "../shared/reader-place.ts";
import { Attention, type Focus } from "./attention.ts";
import type { CardMaker } from "./card-kit.ts";
import { Follower } from "./follower.ts";
import type { Guide, Keep, Opening, Scene } from "./guide-kit.ts";
import { type ReadPage, rangesIn } from "./locate.ts";
import { isSameMark, type Mark, unnamedMarksOf } from "./mark.ts";
import { type Painting, type PlacedMark, placeMarks } from "./painter.ts";
import type { Leaving } from "./pointer.ts";
import { scrollToRange } from "./scroll.ts";
import { nextStep } from "./step.ts";
import { toneReader } from "./tone-reader.ts";

/** What a guide needs of the extension. */
export interface GuideMeans {
	readonly makeCard: CardMaker;
	/** Has the background keep what the reader changed on a card; rejects when it stays away. */
	keepChange(page: PageIdentity, change: CardChange): ReturnType<Keep>;
}

/** Shows the reader round the marks of one page, wherever its article comes to stand. */
export class MarkGuide implements Guide {
	readonly #scene: Scene;
	readonly #means: GuideMeans;
	readonly #follower: Follower;
	#document: Document;
	#attention: Attention;
	#stepped: Mark | null = null;
	/** The card that painting anew closed, because its mark is no more; null: it closed none. */
	#gone: Focus | null = null;

	constructor(scene: Scene, means: GuideMeans) {
		this.#scene = scene;
		this.#means = means;
		this.#document = scene.document;
		this.#attention = this.#attentionTo();
		this.#follower = new Follower(scene.window);
		this.#follow();
	}

	#attentionTo(): Attention {
		const { makeCard } = this.#means;
		return new Attention(this.#scene, makeCard, (change) => void this.#change(change));
	}

	/** The article may stand in another document than before. */
	#follow(): void {
		const { document, shown } = this.#scene;
		if (document !== this.#document) {
			this.#document = document;
			this.#attention = this.#attentionTo();
		}
		this.#follower.take(shown?.page ?? null, shown?.settings ?? null);
	}

	get placed(): PlacedMark | null {
		return this.#attention.focus?.placed ?? null;
	}

	get isHeld(): boolean {
		return this.#attention.isHeld;
	}

	isOnCard(x: number, y: number): boolean {
		return this.#attention.isOnCard(x, y);
	}

	open(placed: PlacedMark, opening: Opening): void {
		const { shown } = this.#scene;
		if (shown) this.#attention.open(placed, shown.page, shown.settings, opening);
	}

	close(): void {
		this.#attention.close();
	}

	leave(why: Leaving): HTMLElement | null {
		const opening = this.#attention.focus?.opening;
		this.close();
		return why === "escape" && opening?.by === "focus" ? opening.element : null;
	}

	followPointer(x: number, y: number): void {
		this.#attention.followPointer(x, y);
	}

	followKeyboard(next: EventTarget | null): void {
		this.#attention.followKeyboard(next);
	}

	repaint(paint: () => void): void {
		const { focus, hasFocus } = this.#attention;
		this.close();
		paint();
		this.#follow();
		this.#gone = focus;
		if (!focus) return;
		const { mark } = focus.placed;
		const again = this.#scene.painter.painted.find((placed) => isSameMark(placed.mark, mark));
		if (!again) return;
		this.#gone = null;
		this.open(again, focus.opening);
		if (hasFocus) this.#attention.takeFocus();
	}

	clear(): void {
		this.close();
		this.#stepped = null;
		this.#follower.take(null, null);
	}

	async jumpTo(at: Span): Promise<boolean> {
		const page = this.#scene.shown?.page;
		const [range] = page ? rangesIn(page.map, at) : [];
		if (!page || !range) return false;
		this.close();
		if (!(await this.#follower.during(at, scrollToRange(range)))) return false;
		this.#attention.flash(paintingOf(range, at, page), [range]);
		return true;
	}

	async step(direction: 1 | -1): Promise<boolean> {
		const { shown } = this.#scene;
		if (!shown) return false;
		const { page, settings } = shown;
		const marks = unnamedMarksOf(page.analysis, page.text, settings);
		const placed = nextStep(allAtOnce(placeMarks(marks, page)), this.#stepped, direction);
		const [range] = placed?.ranges ?? [];
		if (!placed || !range) return false;
		this.#stepped = placed.mark;
		this.close();
		const [at] = placed.mark.spans;
		const isThere = await this.#follower.during(at ?? null, scrollToRange(range));
		// What was left, or read anew, while it scrolled must have no card: nothing would close it.
		if (!isThere || this.#scene.shown?.page !== page) return false;
		this.#attention.open(placed, page, settings, { by: "keyboard" });
		return true;
	}

	follow(tell: (place: ReaderPlace) => void): () => void {
		return this.#follower.follow(tell);
	}

	/**
	 * What the reader changed on the card. It stays, unless they leave it meanwhile, and says what came
	 * of it.
	 */
	async #change(change: CardChange): Promise<void> {
		const attention = this.#attention;
		const { focus, hasFocus } = attention;
		this.#gone = null;
		const fault = await this.#scene.change((page) => this.#means.keepChange(page, change));
		const { shown } = this.#scene;
		const stays = attention.focus ?? this.#gone;
		if (!focus || !stays || !isSameMark(stays.placed.mark, focus.placed.mark)) return;
		if (fault) attention.tell(fault);
		if (fault || !shown) return;
		const { page, settings } = shown;
		attention.openAgain(focus, renewed(focus.placed, page), page, settings);
		if (hasFocus) attention.takeFocus();
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
