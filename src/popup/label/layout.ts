import type { Category } from "../../engine/index.ts";
import type { LabelCount, SourcingLabel } from "./label.ts";
import { evenly, type Measure, shortened, type TextLine, wrapped } from "./text-line.ts";

/** A category's part of the bar, or its sign in the list under it. */
export interface CategoryBox {
	readonly category: Category;
	readonly letter: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly font: string;
}

/** Everything on the picture and where it stands, CSS pixels. */
export interface Layout {
	readonly width: number;
	readonly height: number;
	readonly lines: readonly TextLine[];
	readonly boxes: readonly CategoryBox[];
	/** Corner of the extension's mark. */
	readonly logo: { readonly x: number; readonly y: number };
	/** Heights of thin lines across. */
	readonly rules: readonly number[];
}

/** Wide enough for a post on social media, which shows pictures at about this width. */
export const LABEL_WIDTH = 640;
export const LOGO_SIZE = 20;
const EDGE = 32;
const INNER = LABEL_WIDTH - 2 * EDGE;

const TEXT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif';
const READING = 'Charter, "Iowan Old Style", Georgia, Cambria, "Liberation Serif", serif';
const FONTS = {
	brand: `650 15px ${TEXT}`,
	title: `600 18px ${TEXT}`,
	small: `400 13px ${TEXT}`,
	headline: `600 27px ${READING}`,
	letter: `700 14px ${TEXT}`,
	sign: `700 11px ${TEXT}`,
	name: `400 15px ${TEXT}`,
	count: `650 15px ${TEXT}`,
} as const;

/** The light scheme of `design/tokens.css`: a picture is passed on to where nobody knows the other. */
export const INK = {
	paper: "#ffffff",
	text: "#1d1b18",
	soft: "#5f594f",
	line: "#e2ddd4",
	logo: "#2a7a8c",
} as const;

const BAR_HEIGHT = 44;
const GAP = 2;
/** Where the count of a category stands in its column. */
const COLUMNS = 2;

/** Finds a place for everything. Its height follows from its words. */
export function layOut(label: SourcingLabel, brand: string, measure: Measure): Layout {
	const page = new Column(measure);
	page.line(brand, FONTS.brand, INK.text, { height: 26, indent: LOGO_SIZE + 8 });
	page.rule(14);
	page.block(label.title, FONTS.title, INK.text, { height: 25, most: 3 });
	page.block(label.origin.join(" · "), FONTS.small, INK.soft, { height: 20, most: 1 });
	page.line(label.address, FONTS.small, INK.soft, { height: 20 });
	page.space(20);
	page.block(label.sentence, FONTS.headline, INK.text, { height: 35, most: 4, isEven: true });
	for (const remark of label.remarks) {
		page.block(remark, FONTS.small, INK.soft, { height: 20, most: 3 });
	}
	page.space(18);
	page.bar(label.counts);
	page.list(label.counts);
	page.rule(18);
	page.block(label.colophon, FONTS.small, INK.soft, { height: 20, most: 4, isEven: true });
	return page.finished();
}

interface LineOptions {
	readonly height: number;
	readonly indent?: number;
}

interface BlockOptions {
	readonly height: number;
	readonly most: number;
	/** No word shall be left alone on the last line. */
	readonly isEven?: boolean;
}

/** Things under each other. */
class Column {
	readonly #measure: Measure;
	readonly #lines: TextLine[] = [];
	readonly #boxes: CategoryBox[] = [];
	readonly #rules: number[] = [];
	#y = EDGE - 4;

	constructor(measure: Measure) {
		this.#measure = measure;
	}

	space(height: number): void {
		this.#y += height;
	}

	rule(space: number): void {
		this.#y += space;
		this.#rules.push(this.#y);
		this.#y += space;
	}

	line(words: string, font: string, color: string, { height, indent = 0 }: LineOptions): void {
		const fitting = shortened(words, font, INNER - indent, this.#measure);
		this.#y += height;
		this.#lines.push({ words: fitting, font, color, x: EDGE + indent, y: this.#y - height * 0.3 });
	}

	block(
		words: string,
		font: string,
		color: string,
		{ height, most, isEven = false }: BlockOptions,
	): void {
		const wrap = isEven ? evenly : wrapped;
		for (const line of wrap(words, { font, width: INNER, most }, this.#measure)) {
			this.line(line, font, color, { height });
		}
	}

	bar(counts: readonly LabelCount[]): void {
		const present = counts.filter(({ count }) => count > 0);
		if (present.length === 0) return;
		const room = INNER - GAP * (present.length - 1);
		const widths = widthsOf(present, room);
		let x = EDGE;
		for (const [i, { category, letter }] of present.entries()) {
			const width = widths[i]!;
			const box = { category, letter, x, y: this.#y, width, height: BAR_HEIGHT };
			this.#boxes.push({ ...box, font: FONTS.letter });
			x += width + GAP;
		}
		this.#y += BAR_HEIGHT + 18;
	}

	list(counts: readonly LabelCount[]): void {
		const rows = Math.ceil(counts.length / COLUMNS);
		const width = INNER / COLUMNS;
		for (const [i, { category, letter, name, count }] of counts.entries()) {
			const x = EDGE + Math.floor(i / rows) * width;
			const top = this.#y + (i % rows) * 30;
			const sign = { category, letter, x, y: top, width: 20, height: 22, font: FONTS.sign };
			this.#boxes.push(sign);
			const color = count === 0 ? INK.soft : INK.text;
			const y = top + 16;
			const right = x + width - 72;
			const fitting = shortened(name, FONTS.name, right - x - 64, this.#measure);
			this.#lines.push({ words: fitting, font: FONTS.name, color, x: x + 32, y });
			const words = String(count);
			this.#lines.push({ words, font: FONTS.count, color, x: right, y, align: "end" });
		}
		this.#y += rows * 30;
	}

	finished(): Layout {
		return {
			width: LABEL_WIDTH,
			height: Math.ceil(this.#y + EDGE - 4),
			lines: this.#lines,
			boxes: this.#boxes,
			rules: this.#rules,
			logo: { x: EDGE, y: EDGE - 2 },
		};
	}
}

/** Narrowest part of the bar: its letter must be read. */
const NARROWEST = 26;

/** Shares of the room as the counts are, none narrower than its letter. */
export function widthsOf(counts: readonly { readonly count: number }[], room: number): number[] {
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	const narrow = counts.filter(({ count }) => (room * count) / total < NARROWEST);
	const left = room - narrow.length * NARROWEST;
	const rest = total - narrow.reduce((sum, { count }) => sum + count, 0);
	return counts.map((one) => (narrow.includes(one) ? NARROWEST : (left * one.count) / rest));
}
