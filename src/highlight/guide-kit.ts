import type { Span } from "../engine/index.ts";
import type { CorrectionFault } from "../shared/correction.ts";
import type { Marking, PageIdentity } from "../shared/messages.ts";
import type { ReaderPlace } from "../shared/reader-place.ts";
import type { Result } from "../shared/result.ts";
import type { MarkSettings } from "../shared/settings.ts";
import type { ReadPage } from "./locate.ts";
import type { Painter, PlacedMark } from "./painter.ts";
import type { Leaving } from "./pointer.ts";

/** How a card came to be opened, which is how it is closed again. */
export type Opening =
	/** The pointer rests here; the card closes when it goes elsewhere. */
	| { readonly by: "pointer"; readonly x: number; readonly y: number }
	/** A keyboard command: the card is held open and takes the focus. */
	| { readonly by: "keyboard" }
	/** A link in the marked words got the focus, and keeps it; the card is held open. */
	| { readonly by: "focus"; readonly element: HTMLElement };

/** Has what the reader changed kept for a page, and gives what that is to be marked with then. */
export type Keep = (page: PageIdentity) => Promise<Result<Marking, CorrectionFault>>;

/** What is marked where, as it stands now. */
export interface Scene {
	readonly window: Window;
	/** Where is marked: the page's document, or that of a frame in which the article stands. */
	readonly document: Document;
	readonly painter: Painter;
	/** Null: nothing is. */
	readonly shown: { readonly page: ReadPage; readonly settings: MarkSettings } | null;
	/** Has a change kept and the page shown anew; gives why not. */
	change(keep: Keep): Promise<CorrectionFault | null>;
}

/** What shows the reader round the marks of a page: opens cards, jumps, steps, tells where they are. */
export interface Guide {
	/** The mark whose card is open, or flashes. */
	readonly placed: PlacedMark | null;
	/** Whether moving the pointer leaves the card open. */
	readonly isHeld: boolean;
	/** Whether a point of the viewport is on the open card. */
	isOnCard(x: number, y: number): boolean;
	/** Opens the card of a mark. */
	open(placed: PlacedMark, opening: Opening): void;
	close(): void;
	/** The same, for one of the reader's reasons. Gives the link that must not open it anew. */
	leave(why: Leaving): HTMLElement | null;
	followPointer(x: number, y: number): void;
	followKeyboard(next: EventTarget | null): void;
	/** All is painted anew by `paint`: the reader goes on looking at the mark they look at. */
	repaint(paint: () => void): void;
	/** Nothing is marked any longer. */
	clear(): void;
	/** Scrolls to a span and flashes it. False: it is not on the page, or not shown there. */
	jumpTo(at: Span): Promise<boolean>;
	/** Goes to the next (1) or previous (-1) mark of an unnamed source and opens its card. */
	step(direction: 1 | -1): Promise<boolean>;
	/** Tells a follower where the reader is, now and whenever that changes. Gives what ends it. */
	follow(tell: (place: ReaderPlace) => void): () => void;
}

/** What makes guides. It comes into a page when a mark is looked at first: most are read without. */
export interface GuideKit {
	guideIn(scene: Scene): Guide;
}
