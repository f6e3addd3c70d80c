import type { Mention } from "../mention/mention.ts";
import type { SourceId, SourceKind } from "../model/attribution.ts";
import type { Entity } from "./entity.ts";

/** Mentions that speak of one source: the same person, the same informants, the same body or text. */
export interface Cluster {
	/** Counts from 0 in the order in which the sources first speak. */
	readonly id: SourceId;
	readonly kind: SourceKind;
	/** Who they are, of several named people who speak as one. */
	readonly people: readonly Entity[];
	/** In the order of the text; at least one. Not only those that are sources of an attribution. */
	readonly mentions: readonly Mention[];
	/** Indexes into the list of found attributions whose source is one of the mentions. */
	readonly attributions: readonly number[];
}
