import { CATEGORIES, type Span } from "../engine/index.ts";
import { liveRange, type PagePlaces, paintable } from "./locate.ts";
import type { Mark } from "./mark.ts";
import { HighlightStore } from "./registry.ts";
import { type Paint, PaintNames, styleSheetOf } from "./style.ts";
import { type Tone, toneBehind } from "./tone.ts";

/** A mark and the ranges under which it is painted. */
export interface PaintedMark {
	readonly mark: Mark;
	readonly ranges: readonly AbstractRange[];
	readonly tone: Tone;
}

/** Paints marks, and the tint of the one in focus, without touching the page's nodes. */
export class Painter {
	readonly #store: HighlightStore;
	readonly #names: PaintNames;
	#painted: readonly PaintedMark[] = [];
	#tinted: string[] = [];

	constructor(document: Document) {
		this.#names = new PaintNames(randomName());
		this.#store = new HighlightStore(document, styleSheetOf(this.#names));
	}

	get painted(): readonly PaintedMark[] {
		return this.#painted;
	}

	/** Paints these marks instead of those before. */
	paint(marks: readonly Mark[], places: PagePlaces): void {
		this.clear();
		const toneOf = toneReader();
		const count = marks.reduce((sum, { spans }) => sum + spans.length, 0);
		this.#painted = marks.flatMap((mark) => {
			const ranges = paintable(
				mark.spans.flatMap((at) => places.rangesOf(at)),
				count,
			);
			const [first] = ranges;
			return first ? [{ mark, ranges, tone: toneOf(first.startContainer) }] : [];
		});
		for (const painted of this.#painted) this.#add("line", painted, painted.ranges);
		this.#store.assert();
	}

	/** Tints the words and what they say; only one mark is tinted at a time. */
	tint(painted: PaintedMark, spans: readonly Span[], places: PagePlaces): void {
		this.untint();
		const said = spans.flatMap((at) => places.rangesOf(at)).map(liveRange);
		this.#tinted.push(this.#add("tint", painted, [...said, ...painted.ranges]));
		this.#store.assert();
	}

	untint(): void {
		for (const name of this.#tinted.splice(0)) this.#store.drop(name);
	}

	/** Puts the paint back if the page took it off. */
	assert(): void {
		if (this.#painted.length > 0) this.#store.assert();
	}

	clear(): void {
		this.#painted = [];
		this.#tinted = [];
		this.#store.clear();
	}

	#add(paint: Paint, { mark, tone }: PaintedMark, ranges: readonly AbstractRange[]): string {
		const name = this.#names.nameOf(paint, mark.category, tone);
		const priority = paint === "tint" ? 0 : 1 + CATEGORIES.indexOf(mark.category);
		this.#store.add(name, priority, ranges);
		return name;
	}
}

/** Reads tones, once for each element: a page asks for its style as seldom as can be. */
function toneReader(): (node: Node) => Tone {
	const known = new Map<Element, Tone>();
	return (node) => {
		const element = node instanceof Element ? node : node.parentElement;
		if (!element) return "light";
		const tone = known.get(element) ?? toneBehind(getComputedStyle(element).color);
		known.set(element, tone);
		return tone;
	};
}

/** A CSS identifier that a page cannot have a rule for beforehand. */
function randomName(): string {
	const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
	return `q${value.toString(36)}`;
}
