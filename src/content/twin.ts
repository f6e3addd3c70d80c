import type { CardKit } from "../highlight/card-kit.ts";

/** The part of a content script that its twin must know. */
export interface Twin {
	readonly isAlive: boolean;
	stop(): void;
}

/** Seen only in the extension's own world, never by the page. */
const KEY = Symbol.for("content script");
const GATE = Symbol.for("gate");
const CARD = Symbol.for("card");

type Places = { [KEY]?: Twin; [GATE]?: Twin; [CARD]?: CardKit };

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

/** Leaves what makes cards to the content script, instead of what an earlier version left. */
export function leaveKit(world: object, kit: CardKit): void {
	(world as Places)[CARD] = kit;
}

/** What makes cards; null where it has not come yet, or outlived its extension. */
export function kitIn(world: object): CardKit | null {
	const kit = (world as Places)[CARD];
	return kit?.isAlive ? kit : null;
}
