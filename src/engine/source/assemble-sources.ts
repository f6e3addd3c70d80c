import type { Cluster } from "../coreference/cluster.ts";
import type { Entity } from "../coreference/entity.ts";
import type { Source } from "../model/analysis.ts";
import type { FoundAttribution, SourceId } from "../model/attribution.ts";
import type { Stepwise } from "../model/stepwise.ts";
import type { Reading } from "../quotation/reading.ts";
import { describeSources } from "./describe-sources.ts";
import type { Evidence } from "./evidence.ts";
import { nameSource } from "./naming.ts";

/**
 * Makes the sources of an article from their clusters, in the order of their numbers; a step is one
 * source.
 */
export function* assembleSources(
	reading: Reading,
	clusters: readonly Cluster[],
	entityOf: ReadonlyMap<SourceId, Entity>,
	found: readonly FoundAttribution[],
): Stepwise<void, readonly Source[]> {
	const evidence = clusters.map((cluster) => evidenceOf(cluster, found));
	const sources: Source[] = [];
	for (const description of describeSources(reading, evidence)) {
		const cluster = clusters[sources.length]!;
		const { mentions, attributions } = evidence[sources.length]!;
		const entity = entityOf.get(cluster.id) ?? null;
		const speaking = attributions.flatMap(({ source }) => (source ? [source] : []));
		const naming = nameSource(reading.parsed, cluster, entity, speaking);
		sources.push({ id: cluster.id, kind: cluster.kind, ...naming, ...description, mentions });
		yield;
	}
	return sources;
}

function evidenceOf(cluster: Cluster, found: readonly FoundAttribution[]): Evidence {
	return {
		kind: cluster.kind,
		mentions: cluster.mentions.map((mention) => mention.span),
		attributions: cluster.attributions.map((i) => found[i]!),
	};
}
