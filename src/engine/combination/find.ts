import { findAttributions } from "../attribution/index.ts";
import type { FoundAttribution } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";
import type { Tagger } from "../tagger/tagger.ts";
import { combine } from "./combine.ts";

/** Finds who says what in an article. */
export type Find = (reading: Reading) => readonly FoundAttribution[];

/** Who finds the attributions: the trained tagger with the rules, or the rules alone. */
export type Finder = "model" | "rules";

/** The one switch between rules and model. Without a tagger the rules do the work. */
export function findWith(tagger: Tagger | null): Find {
	if (!tagger) return findAttributions;
	return (reading) => combine(reading.parsed.text, tagger.find(reading), findAttributions(reading));
}
