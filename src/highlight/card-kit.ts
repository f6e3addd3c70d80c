import type { CardChange, CorrectionFault } from "../shared/correction.ts";
import type { MarkSettings } from "../shared/settings.ts";
import type { ReadPage } from "./locate.ts";
import type { PlacedMark } from "./painter.ts";
import type { Box } from "./place.ts";

/** What is told on a card, and where it stands. */
export interface CardRequest {
	readonly placed: PlacedMark;
	readonly page: ReadPage;
	readonly settings: MarkSettings;
	/** What it must not cover. */
	readonly anchor: Box;
	/** The link after which the keyboard comes to the card; null: none. */
	readonly source: HTMLElement | null;
	/** The card shows something else, and may have left the pointer. */
	onReshaped(): void;
	/** Hears what the reader corrects on the card, or takes back. */
	onChange(change: CardChange): void;
}

/** The card of one document: one mark's, or closed. */
export interface MarkCard {
	/** Where the card stands in the viewport; null when it is closed. */
	readonly box: Box | null;
	/** Whether what is typed goes to the card. */
	readonly hasFocus: boolean;
	/** Whether the reader works on the card by keyboard. */
	readonly hasKeyboard: boolean;
	/** Whether this is the card, as the page sees it. */
	isAt(target: EventTarget): boolean;
	/** Opens it beside some words, instead of the one that was open. */
	open(request: CardRequest): void;
	/** Puts the open card beside its words, which have moved. */
	moveTo(anchor: Box): void;
	/** Puts the keyboard on the card; it goes back where it was when the card closes. */
	focus(): void;
	/** Says on the open card why nothing was kept. */
	tell(fault: CorrectionFault): void;
	close(): void;
}

/**
 * Makes the card of a document.
 *
 * @param onTampered the page laid hands on the open card, which must close
 */
export type CardMaker = (document: Document, onTampered: () => void) => MarkCard;
