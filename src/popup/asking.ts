import { type AskedTab, askAboutFront, askAboutTab } from "../platform/asked.ts";
import { tabNamedIn } from "../report/tab-named.ts";

/** What was asked of the tab that a popup is about; null: no tab is in front. */
export type Asked = Promise<AskedTab | null>;

/** Where the popup's first script leaves it to the next. */
const PLACE = Symbol.for("asked");

/**
 * Asks what the popup must know.
 *
 * @param search query of the popup's own address
 */
export async function ask(search: string): Asked {
	const named = tabNamedIn(search);
	return named === null ? askAboutFront() : askAboutTab(named);
}

export function leave(world: object, asked: Asked): void {
	Reflect.set(world, PLACE, asked);
}

/** What was asked before; asked now, where it was not. */
export function asked(world: object, search: string): Asked {
	return (Reflect.get(world, PLACE) as Asked | undefined) ?? ask(search);
}
