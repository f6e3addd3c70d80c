import { viewOf } from "./framing.ts";

/** What the reader's hands do to the page, as far as the card cares. */
export interface PointerListener {
	/** The pointer rests, or a finger tapped, at a point of the viewport. */
	onRest(x: number, y: number): void;
	/** The keyboard came to a link or control of the page and rests there. */
	onFocus(element: HTMLElement): void;
	/** It left one for another, or null for none. */
	onBlur(next: EventTarget | null): void;
	/** The pointer moved; called at most once a frame. */
	onMove(x: number, y: number): void;
	/** Escape, scrolling, or leaving the page. */
	onLeave(why: Leaving): void;
}

export type Leaving = "escape" | "scroll" | "away";

/** The pointer must rest this long before a card opens, milliseconds: passing over opens none. */
const REST = 140;

/**
 * Watches pointer and keyboard. Only what a person does counts: events made by page script are not
 * trusted. Nothing is ever prevented, so links, selections and the page's own shortcuts go on.
 *
 * @param document what is watched: the page's, or that of a frame
 * @returns stops watching
 */
export function watchPointer(
	window: Window,
	document: Document,
	listener: PointerListener,
): () => void {
	const view = viewOf(document);
	const stop = new AbortController();
	let rest = 0;
	let frame = 0;
	let focused: HTMLElement | null = null;
	let settled = 0;
	const cancelRest = () => window.clearTimeout(rest);
	// Browsers scroll to what gets the focus, and scrolling closes the card.
	const awaitRest = () => {
		window.clearTimeout(settled);
		const element = focused;
		if (element) settled = window.setTimeout(() => listener.onFocus(element), REST);
	};
	const listen = <K extends keyof WindowEventMap>(
		name: K,
		handle: (event: WindowEventMap[K]) => void,
	) => {
		view?.addEventListener(name, (event) => event.isTrusted && handle(event), {
			capture: true,
			passive: true,
			signal: stop.signal,
		});
	};
	listen("pointermove", ({ clientX, clientY, buttons, pointerType }) => {
		cancelRest();
		if (buttons !== 0 || pointerType === "touch") return;
		rest = window.setTimeout(() => listener.onRest(clientX, clientY), REST);
		window.cancelAnimationFrame(frame);
		frame = window.requestAnimationFrame(() => listener.onMove(clientX, clientY));
	});
	listen("click", (event) => {
		const touched = "pointerType" in event && event.pointerType === "touch";
		if (touched) listener.onRest(event.clientX, event.clientY);
	});
	listen("focusin", ({ target }) => {
		focused = isFocusShown(target) ? target : null;
		awaitRest();
	});
	listen("focusout", ({ relatedTarget }) => {
		focused = null;
		awaitRest();
		listener.onBlur(relatedTarget);
	});
	listen("keydown", ({ key }) => key === "Escape" && listener.onLeave("escape"));
	listen("scroll", () => {
		cancelRest();
		awaitRest();
		listener.onLeave("scroll");
	});
	listen("blur", ({ target }) => target === view && listener.onLeave("away"));
	return () => {
		cancelRest();
		window.clearTimeout(settled);
		window.cancelAnimationFrame(frame);
		stop.abort();
	};
}

/** A frame's elements are of another class than the page's. */
function isFocusShown(target: EventTarget | null): target is HTMLElement {
	return target !== null && "matches" in target && (target as Element).matches(":focus-visible");
}
