import type { SourceId } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";
import { tokensIn } from "../text/parse.ts";
import type { Span } from "../text/span.ts";
import type { Cluster } from "./cluster.ts";
import { type Clustering, clusterOfReferent } from "./cluster-sources.ts";
import type { Entry, Referent } from "./referent.ts";

/** Relays as sources: those that speak nowhere themselves get a cluster of their own. */
export interface RelayClusters {
	/** The clusters given, then those made for relays. */
	readonly clustering: Clustering;
	/** One entry a span; null where no mention stands there. */
	readonly relayOf: readonly (SourceId | null)[];
}

/**
 * Says which source each relaying outlet, body or document is.
 *
 * @param spans where the relay is named, one an attribution; null for what is first-hand
 */
export function clusterRelays(
	reading: Reading,
	clustering: Clustering,
	spans: readonly (Span | null)[],
): RelayClusters {
	const ids = new Map<Referent, SourceId>();
	const clusters: Cluster[] = [...clustering.clusters];
	const entityOf = new Map(clustering.entityOf);
	for (const { referent } of clustering.entries) {
		const attribution = referent.attributions[0];
		const id = attribution === undefined ? null : clustering.clusterOf[attribution];
		if (id !== null && id !== undefined) ids.set(referent, id);
	}
	const relayOf = spans.map((span) => {
		const referent = span ? referentAt(reading, clustering.entries, span) : null;
		if (!referent) return null;
		const known = ids.get(referent);
		if (known !== undefined) return known;
		const id = clusters.length;
		clusters.push(clusterOfReferent(referent, id));
		if (referent.entity) entityOf.set(id, referent.entity);
		ids.set(referent, id);
		return id;
	});
	return { clustering: { ...clustering, clusters, entityOf }, relayOf };
}

/** The referent of the mention at a span, the nearest in length; null when there is none. */
function referentAt(reading: Reading, entries: readonly Entry[], span: Span): Referent | null {
	const range = tokensIn(reading.parsed, span);
	let low = 0;
	let high = entries.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (entries[middle]!.mention.tokens.to > range.from) high = middle;
		else low = middle + 1;
	}
	const at = entries[low];
	return at && at.mention.tokens.from < range.to ? at.referent : null;
}
