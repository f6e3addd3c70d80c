/** The part of a content script that its twin must know. */
export interface Twin {
	readonly isAlive: boolean;
	stop(): void;
}

/** Seen only in the extension's own world, never by the page. */
const KEY = Symbol.for("content script");

/**
 * Makes room in the document: false when a content script of the living extension is there. One that
 * an earlier version of the extension left behind is stopped.
 */
export function takePlace(world: object, twin: Twin): boolean {
	const places = world as { [KEY]?: Twin };
	const other = places[KEY];
	if (other?.isAlive) return false;
	other?.stop();
	places[KEY] = twin;
	return true;
}
