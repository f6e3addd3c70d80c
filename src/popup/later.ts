import type { labelAsPicture } from "./label/picture.ts";

/** What of the popup is wanted late if at all: it comes in a script of its own. */
export interface Later {
	readonly labelAsPicture: typeof labelAsPicture;
}

const PLACE = Symbol.for("later");

/** Has that script come. Wanted once the popup is painted: before that it would only keep it waiting. */
export function fetchLater(page: Document): void {
	const script = page.createElement("script");
	script.type = "module";
	script.src = "popup-later.js";
	page.head.append(script);
}

export function leaveLater(world: object, later: Later): void {
	Reflect.set(world, PLACE, later);
}

/** @throws when it has not come */
export function laterIn(world: object): Later {
	const later = Reflect.get(world, PLACE) as Later | undefined;
	if (!later) throw new Error("On Record: popup-later.js has not come");
	return later;
}
