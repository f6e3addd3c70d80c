import { canPaint } from "../shared/can-paint.ts";
import { viewOf } from "./framing.ts";

/**
 * Our highlights in one document and the style sheet that paints them. The registry belongs to the
 * page as well: it may clear it, so ours are kept here too and can be put back. Nothing reads the
 * registry by iterating, which Firefox denies to content scripts.
 */
export class HighlightStore {
	readonly #document: Document;
	readonly #css: (view: Window) => string;
	readonly #ours = new Map<string, Highlight>();
	#sheet: CSSStyleSheet | null = null;

	/** @param css asked for when something is painted first */
	constructor(document: Document, css: (view: Window) => string) {
		this.#document = document;
		this.#css = css;
	}

	/** Null: the document is gone, as where a frame went elsewhere. */
	get #registry(): HighlightRegistry | null {
		return viewOf(this.#document)?.CSS.highlights ?? null;
	}

	/** Paints ranges under a name. Higher priorities are painted over lower ones. */
	add(name: string, priority: number, ranges: readonly AbstractRange[]): void {
		if (!canPaint()) return;
		let highlight = this.#ours.get(name);
		if (!highlight) {
			highlight = new Highlight();
			highlight.priority = priority;
			this.#ours.set(name, highlight);
		}
		for (const range of ranges) highlight.add(range);
	}

	/** Takes one name's ranges off, and with the last name the style sheet. */
	drop(name: string): void {
		if (this.#ours.delete(name)) this.#registry?.delete(name);
		if (this.#ours.size === 0) this.#releaseSheet();
	}

	/** Puts everything of ours where it must be; cheap when it is there. Whether anything was not. */
	assert(): boolean {
		const view = viewOf(this.#document);
		const registry = this.#registry;
		if (!view || !registry || this.#ours.size === 0) return false;
		let isAmiss = false;
		for (const [name, highlight] of this.#ours) {
			if (registry.get(name) === highlight) continue;
			registry.set(name, highlight);
			isAmiss = true;
		}
		this.#sheet ??= sheetOf(this.#css(view), this.#document);
		const sheets = this.#document.adoptedStyleSheets;
		if (sheets.includes(this.#sheet)) return isAmiss;
		sheets.push(this.#sheet);
		return true;
	}

	/** Takes everything of ours out of the document. */
	clear(): void {
		for (const name of [...this.#ours.keys()]) this.drop(name);
	}

	/** The style changed: asks for it anew when something is painted next. */
	forgetSheet(): void {
		this.#releaseSheet();
		this.#sheet = null;
	}

	#releaseSheet(): void {
		if (!this.#sheet || !viewOf(this.#document)) return;
		const sheets = this.#document.adoptedStyleSheets;
		const at = sheets.indexOf(this.#sheet);
		if (at !== -1) sheets.splice(at, 1);
	}
}

/** Makes a style sheet that no element holds; only the document that it is made for takes it. */
export function sheetOf(css: string, document: Document): CSSStyleSheet {
	const sheet = new (viewOf(document)?.CSSStyleSheet ?? CSSStyleSheet)();
	sheet.replaceSync(css);
	return sheet;
}
