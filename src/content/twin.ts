/** The part of a content script that its twin must know. */
export interface Twin {
	readonly isAlive: boolean;
	stop(): void;
}

/** Seen only in the extension's own world, never by the page. */
const KEY = Symbol.for("content script");
const GATE = Symbol.for("gate");

type Places = { [KEY]?: Twin; [GATE]?: Twin };

/**
 * Makes room in the document: false when a content script of the living extension is there. One that
 * an earlier version of the extension left behind is stopped.
 */
export function takePlace(world: object, twin: Twin): boolean {
	const places = world as Places;
	const other = places[KEY];
	if (other?.isAlive) return false;
	other?.stop();
	places[KEY] = twin;
	places[GATE]?.stop();
	return true;
}

/** The same for a gate, which is needed only where no living content script is, nor a gate. */
export function takeGate(world: object, gate: Twin): boolean {
	const places = world as Places;
	if (places[KEY]?.isAlive || places[GATE]?.isAlive) return false;
	places[GATE]?.stop();
	places[GATE] = gate;
	return true;
}
