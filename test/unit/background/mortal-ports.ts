import type { Ports } from "../../../src/background/ports.ts";
import { TabRecords } from "../../../src/background/tab-records.ts";
import type { FakeBrowser } from "./fake-ports.ts";

/** Ports of a background that dies. */
export interface Killable {
	readonly ports: Ports;
	/** Resolves when the background dies; it may never. */
	readonly death: Promise<void>;
}

/**
 * Ports of a background that dies at its nth use of the browser (from 0), before the browser does
 * anything: from then on nothing it asks is answered, as when a worker is stopped.
 */
export function diesAt(browser: FakeBrowser, step: number): Killable {
	let uses = 0;
	let die = () => {};
	const death = new Promise<void>((resolve) => {
		die = resolve;
	});
	const mortal = <F extends (...given: never[]) => unknown>(act: F): F =>
		((...given: never[]) => {
			if (uses++ < step) return act(...given);
			die();
			return new Promise(() => {});
		}) as unknown as F;
	const records = new TabRecords(mortalStore(browser, mortal));
	return { ports: { ...mortalCopy(browser.ports(), mortal), records }, death };
}

type Mortal = <F extends (...given: never[]) => unknown>(act: F) => F;

/** What never touches the browser: words and the clock cannot be the last thing done. */
const ALIVE = new Set(["words", "now"]);

function mortalCopy<Port extends object>(ports: Port, mortal: Mortal): Port {
	const copied = Object.entries(ports).map(([name, port]: [string, unknown]) => {
		if (ALIVE.has(name)) return [name, port];
		if (typeof port === "function") return [name, mortal(port as () => unknown)];
		return [name, mortalCopy(port as object, mortal)];
	});
	return Object.fromEntries(copied) as Port;
}

function mortalStore({ store }: FakeBrowser, mortal: Mortal): FakeBrowser["store"] {
	return {
		read: mortal((key) => store.read(key)),
		write: mortal((key, value) => store.write(key, value)),
		remove: mortal((key) => store.remove(key)),
		keys: mortal(() => store.keys()),
	};
}
