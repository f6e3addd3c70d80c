import type { OffsetMap } from "../article/index.ts";
import { CATEGORIES, type Category } from "../engine/index.ts";
import { paintable, rangesIn } from "./locate.ts";
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
}

/** Finds where marks stand; those that are not on the page any longer are left out. */
export function placeMarks(marks: readonly Mark[], map: OffsetMap): readonly PlacedMark[] {
	const toneOf = toneReader();
	const count = marks.reduce((sum, { spans }) => sum + spans.length, 0);
	return marks.flatMap((mark) => {
		const ranges = paintable(
			mark.spans.flatMap((at) => rangesIn(map, at)),
			count,
		);
		const [first] = ranges;
		if (!first) return [];
		const { category } = mark;
		return [{ mark, category, ranges, tone: toneOf(first.startContainer) }];
	});
}

/** Paints marks, and the tint of the one in focus, without touching the page's nodes. */
export class Painter {
	readonly #store: HighlightStore;
	readonly #names: PaintNames;
	#painted: readonly PlacedMark[] = [];
	#tinted: string | null = null;

	constructor(document: Document) {
		this.#names = new PaintNames(randomName());
		this.#store = new HighlightStore(document, () => styleSheetOf(this.#names));
	}

	get painted(): readonly PlacedMark[] {
		return this.#painted;
	}

	/** Paints these marks instead of those before. */
	paint(marks: readonly PlacedMark[]): void {
		this.clear();
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

	/** Puts the paint back if the page took it off. */
	assert(): void {
		this.#store.assert();
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
