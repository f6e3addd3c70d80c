import css from "./card.css";
import type { CardContent } from "./card-content.ts";
import { viewOf } from "./card-view.ts";
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

/**
 * The card beside a mark: one element in the page while it is open, none otherwise. Its shadow root
 * is closed and it stands in the top layer, so page script can neither read it nor lay anything
 * over it unseen.
 */
export class Card {
	readonly #document: Document;
	#sheet: CSSStyleSheet | null = null;
	#host: HTMLElement | null = null;

	constructor(document: Document) {
		this.#document = document;
	}

	get isOpen(): boolean {
		return this.#host !== null;
	}

	/** Where the card stands in the viewport; null when it is closed. */
	get box(): Box | null {
		return this.#host?.getBoundingClientRect() ?? null;
	}

	/** Opens the card beside some words, instead of the one that was open. */
	open(content: CardContent, tone: Tone, anchor: Box): void {
		this.close();
		const host = this.#document.createElement("div");
		const root = host.attachShadow({ mode: "closed" });
		this.#sheet ??= sheetOf(css);
		root.adoptedStyleSheets = [this.#sheet];
		// Screen readers speak what enters a live region, not one that enters with its content.
		const region = this.#document.createElement("div");
		region.role = "status";
		root.append(region);
		dress(host);
		this.#document.documentElement.append(host);
		this.#host = host;
		host.popover = "manual";
		host.showPopover();
		region.append(viewOf(content, tone));
		this.#place(host, anchor);
	}

	close(): void {
		this.#host?.remove();
		this.#host = null;
	}

	#place(host: HTMLElement, anchor: Box): void {
		const { clientWidth, clientHeight } = this.#document.documentElement;
		const viewport = {
			width: clientWidth,
			// In quirks mode the root is as tall as the page.
			height: Math.min(clientHeight, this.#document.defaultView?.innerHeight ?? clientHeight),
		};
		const { left, top } = placeCard(anchor, host.getBoundingClientRect(), viewport);
		host.style.setProperty("left", `${left}px`, "important");
		host.style.setProperty("top", `${top}px`, "important");
	}
}

function dress(host: HTMLElement): void {
	for (const [property, value] of Object.entries(HOST_STYLE)) {
		host.style.setProperty(property, value, "important");
	}
}
