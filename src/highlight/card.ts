import css from "./card.css";
import { actionsOf, type CardFrame } from "./card-actions.ts";
import { type CardGuard, guardCard } from "./card-guard.ts";
import { type CardPages, factsOf } from "./card-view.ts";
import { element } from "./elements.ts";
import { bottomInSight, viewOf } from "./framing.ts";
import { type Box, placeCard } from "./place.ts";
import { sheetOf } from "./registry.ts";
import type { Tone } from "./tone.ts";

/** Nothing the page's style sheets say may move or dress the host. */
const HOST_STYLE = {
	all: "initial",
	position: "fixed",
	inset: "auto",
	margin: "0",
	padding: "0",
	border: "0",
	background: "transparent",
	overflow: "visible",
	"color-scheme": "light dark",
} as const;

/** How a card stands in the page. */
interface CardSetting {
	/** What screen readers call it. */
	readonly name: string;
	/** BCP 47, of its own words; the page around it may be in another. */
	readonly language: string;
	/** Which way that is written; the page around it may be written another. */
	readonly direction: string;
	/** The link after which the keyboard comes to the card; null: none. */
	readonly source: HTMLElement | null;
	/** The card shows something else, and may have left the pointer. */
	onReshaped(): void;
}

/** A card that is in the page. */
interface OpenCard {
	readonly host: HTMLElement;
	readonly card: HTMLElement;
	readonly notice: HTMLElement;
	anchor: Box;
	readonly guard: CardGuard;
	/** Where the keyboard was before it came to the card. */
	before: HTMLElement | null;
}

/**
 * The card beside a mark: one element in the page while it is open, none otherwise. Its shadow root
 * is closed and it stands in the top layer, so page script can neither read it nor lay anything
 * over it; where it tries, the card goes.
 */
export class Card {
	readonly #document: Document;
	readonly #onTampered: () => void;
	#sheet: CSSStyleSheet | null = null;
	#open: OpenCard | null = null;

	/** @param onTampered the page laid hands on the open card, which must close */
	constructor(document: Document, onTampered: () => void) {
		this.#document = document;
		this.#onTampered = onTampered;
	}

	get isOpen(): boolean {
		return this.#open !== null;
	}

	/** Where the card stands in the viewport; null when it is closed. */
	get box(): Box | null {
		return this.#open?.host.getBoundingClientRect() ?? null;
	}

	/** Whether what is typed goes to the card. */
	get hasFocus(): boolean {
		return this.#open !== null && this.#document.activeElement === this.#open.host;
	}

	/** Whether the reader works on the card by keyboard. */
	get hasKeyboard(): boolean {
		return this.hasFocus && this.#open?.card.querySelector(":focus-visible") !== null;
	}

	/** Whether this is the card, as the page sees it. */
	isAt(target: EventTarget): boolean {
		return this.#open?.host === target;
	}

	/** Opens the card beside some words, instead of the one that was open. */
	open(
		pages: CardPages,
		tone: Tone,
		anchor: Box,
		{ name, language, direction, source, onReshaped }: CardSetting,
	): void {
		this.close();
		const host = this.#document.createElement("div");
		const root = host.attachShadow({ mode: "closed" });
		this.#sheet ??= sheetOf(css, this.#document);
		root.adoptedStyleSheets = [this.#sheet];
		const card = cardOf(name, tone);
		card.lang = language;
		card.dir = direction;
		// Screen readers speak what enters a live region, not one that enters with its content.
		const region = element("div", "");
		region.role = "status";
		const notice = element("p", "notice");
		notice.role = "alert";
		card.append(region, notice);
		root.append(card);
		dress(host);
		this.#document.documentElement.append(host);
		host.popover = "manual";
		// The keyboard goes from the link that was focused into the card (Chromium 133).
		show(host, source);
		const guard = guardCard(host, this.#onTampered);
		this.#open = { host, card, notice, anchor, guard, before: source };
		region.append(factsOf(pages, tone));
		card.append(actionsOf(pages, this.#frame(tone, onReshaped)));
		this.#place(host, anchor);
	}

	/** Puts the card beside its words, which have moved. */
	moveTo(anchor: Box): void {
		if (!this.#open) return;
		this.#open.anchor = anchor;
		this.#place(this.#open.host, anchor);
	}

	/** Puts the keyboard on the card; it goes back where it was when the card closes. */
	focus(): void {
		if (!this.#open || this.hasFocus) return;
		const before = this.#document.activeElement;
		this.#open.before = before && "focus" in before ? (before as HTMLElement) : null;
		this.#open.card.focus({ preventScroll: true });
	}

	/** Says something that the reader must know about what was just tried. */
	tell(sentence: string): void {
		if (!this.#open) return;
		const { host, notice, anchor } = this.#open;
		notice.textContent = sentence;
		this.#place(host, anchor);
	}

	close(): void {
		if (!this.#open) return;
		const { host, before, guard } = this.#open;
		guard.release();
		if (!viewOf(this.#document)) {
			this.#open = null; // It went with its frame.
			return;
		}
		const hadFocus = this.hasFocus;
		host.remove();
		this.#open = null;
		if (hadFocus) before?.focus({ preventScroll: true });
	}

	#frame(tone: Tone, onReshaped: () => void): CardFrame {
		return {
			tone,
			swap: (actions) => {
				if (!this.#open) return;
				const { host, card, anchor } = this.#open;
				const hadFocus = this.hasFocus;
				card.lastElementChild?.replaceWith(actions);
				card.classList.toggle("asking", actions.localName === "fieldset");
				if (hadFocus) actions.querySelector("button")?.focus({ preventScroll: true });
				this.#place(host, anchor);
				onReshaped();
			},
		};
	}

	#place(host: HTMLElement, anchor: Box): void {
		const { clientWidth, clientHeight } = this.#document.documentElement;
		const viewport = {
			width: clientWidth,
			// In quirks mode the root is as tall as the page.
			height: Math.min(clientHeight, bottomInSight(this.#document)),
		};
		const { left, top } = placeCard(anchor, host.getBoundingClientRect(), viewport);
		host.style.setProperty("left", `${left}px`, "important");
		host.style.setProperty("top", `${top}px`, "important");
		this.#open?.guard.forgive();
	}
}

function cardOf(name: string, tone: Tone): HTMLElement {
	const card = element("div", `card ${tone}`);
	card.role = "dialog";
	card.ariaLabel = name;
	card.tabIndex = -1;
	return card;
}

/** `source` is not among the options that TypeScript knows. */
function show(host: HTMLElement, source: HTMLElement | null): void {
	const options: object = source ? { source } : {};
	(host.showPopover as (options: object) => void).call(host, options);
}

function dress(host: HTMLElement): void {
	for (const [property, value] of Object.entries(HOST_STYLE)) {
		host.style.setProperty(property, value, "important");
	}
}
