import type { Steps } from "../article/index.ts";
import { CATEGORIES, type Category } from "../engine/index.ts";
import { canTie } from "../shared/alive-style.ts";
import type { MarkStyle } from "../shared/settings.ts";
import { holdWords, paintable, type ReadPage, rangesIn } from "./locate.ts";
import type { Mark } from "./mark.ts";
import { HighlightStore } from "./registry.ts";
import { type Paint, PaintNames, styleSheetOf } from "./style.ts";
import type { Tone } from "./tone.ts";
import { toneReader } from "./tone-reader.ts";

/** What decides how ranges look. */
export interface Painting {
	readonly category: Category;
	readonly tone: Tone;
}

/** A mark with the ranges where it stands on the page. */
export interface PlacedMark extends Painting {
	readonly mark: Mark;
	/** At least one. */
	readonly ranges: readonly AbstractRange[];
	/** What was read there. */
	readonly words: string;
}

/** Marks to a step. */
const A_STEP = 16;

/** Finds where marks stand; those whose words are not on the page any longer are left out. */
export function* placeMarks(
	marks: readonly Mark[],
	{ map, text }: Pick<ReadPage, "map" | "text">,
): Steps<readonly PlacedMark[]> {
	const toneOf = toneReader();
	const count = marks.reduce((sum, { spans }) => sum + spans.length, 0);
	const all: PlacedMark[] = [];
	for (const [i, mark] of marks.entries()) {
		if (i % A_STEP === A_STEP - 1) yield;
		const places = mark.spans.flatMap((at) => rangesIn(map, at));
		const words = mark.spans.map(({ start, end }) => text.slice(start, end)).join("");
		const [first] = places;
		if (!first || !holdWords(places, words)) continue;
		const tone = toneOf(first.startContainer);
		all.push({ mark, category: mark.category, words, tone, ranges: paintable(places, count) });
	}
	return all;
}

/** Paints marks, and the tint of the one in focus, without touching the page's nodes. */
export class Painter {
	readonly #store: HighlightStore;
	readonly #names: PaintNames;
	#painted: readonly PlacedMark[] = [];
	#tinted: string | null = null;
	#style: MarkStyle = "plain";

	constructor(document: Document) {
		this.#names = new PaintNames(randomName());
		this.#store = new HighlightStore(document, (view) =>
			styleSheetOf(this.#names, this.#style, canTie(document, view)),
		);
	}

	get painted(): readonly PlacedMark[] {
		return this.#painted;
	}

	/** Paints these marks instead of those before. */
	paint(marks: readonly PlacedMark[], style: MarkStyle): void {
		this.clear();
		if (style !== this.#style) this.#store.forgetSheet();
		this.#style = style;
		this.#painted = marks;
		for (const placed of marks) this.#add("line", placed, placed.ranges);
		this.#store.assert();
	}

	/** Tints ranges instead of those tinted before. */
	tint(painting: Painting, ranges: readonly AbstractRange[]): void {
		this.untint();
		this.#tinted = this.#add("tint", painting, ranges);
		this.#store.assert();
	}

	untint(): void {
		if (this.#tinted) this.#store.drop(this.#tinted);
		this.#tinted = null;
	}

	/** Puts the paint back if the page took it off; whether it had. */
	assert(): boolean {
		return this.#store.assert();
	}

	/** Takes the paint off words that the page has changed since they were read; whether any were. */
	sweep(): boolean {
		const right = this.#painted.filter(({ ranges, words }) => holdWords(ranges, words));
		if (right.length === this.#painted.length) return false;
		this.paint(right, this.#style);
		return true;
	}

	clear(): void {
		this.#painted = [];
		this.#tinted = null;
		this.#store.clear();
	}

	#add(paint: Paint, { category, tone }: Painting, ranges: readonly AbstractRange[]): string {
		const name = this.#names.nameOf(paint, category, tone);
		const priority = paint === "tint" ? 0 : 1 + CATEGORIES.indexOf(category);
		this.#store.add(name, priority, ranges);
		return name;
	}
}

/** A CSS identifier that a page cannot have a rule for beforehand. */
function randomName(): string {
	const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
	return `q${value.toString(36)}`;
}
