/**
 * Defined in a page for as long as the extension lives, where the browser takes a style sheet away
 * together with the extension that put it in: Firefox does, where an orphaned content script was never
 * seen to take its paint off. Paint that is tied to this is seen only while it is defined.
 */
const ALIVE = "--q-paint";
/** Has a value where it is. */
export const ALIVE_SIGN = `${ALIVE}-is`;

/** The style sheet that the background puts into a page. What ties is empty, so that it adds nothing. */
export const ALIVE_CSS = `:root{${ALIVE}: ;${ALIVE_SIGN}:1}`;

/** Begins a value that holds only while the extension lives: an undefined variable makes it void. */
export const TIED = `var(${ALIVE}) `;

/** Whether paint in a document can be tied. */
export function canTie(document: Document, view: Window): boolean {
	const style = view.getComputedStyle(document.documentElement);
	return style.getPropertyValue(ALIVE_SIGN) !== "";
}
