import type { NameType } from "./name.ts";
import { BODIES } from "./words/bodies.ts";
import { ARTICLED_OUTLETS, OUTLETS } from "./words/outlets.ts";
import { PLACES } from "./words/places.ts";

/** The type of names that tables know by heart. */
export function knownType(phrase: string): NameType | null {
	if (OUTLETS.has(phrase) && !ARTICLED_OUTLETS.has(phrase)) return "outlet";
	if (BODIES.has(phrase)) return "organization";
	if (PLACES.has(phrase)) return "place";
	return null;
}
