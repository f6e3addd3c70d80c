import type { FirstLook } from "./beside.ts";
import type { Relay } from "./telling.ts";

/** The relay of most tellings, and how many they are. */
export interface Prevalent {
	readonly relay: Relay;
	readonly count: number;
	readonly share: number;
}

/** The outlet that the first look finds behind more tellings than any other; null where it finds none. */
export function prevalentIn(first: readonly (FirstLook | null)[]): Prevalent | null {
	const counts = new Map<string, number>();
	let best: Prevalent | null = null;
	for (const look of first) {
		if (look?.relay.kind !== "outlet") continue;
		const count = (counts.get(look.relay.key) ?? 0) + 1;
		counts.set(look.relay.key, count);
		if (count > (best?.count ?? 0)) {
			best = { relay: look.relay, count, share: count / first.length };
		}
	}
	return best;
}
