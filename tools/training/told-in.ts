import { clusterSources } from "../../src/engine/coreference/cluster-sources.ts";
import type { Find } from "../../src/engine/index.ts";
import type { Mention } from "../../src/engine/mention/mention.ts";
import type { FoundAttribution } from "../../src/engine/model/attribution.ts";
import { type Reading, readText } from "../../src/engine/quotation/reading.ts";
import type { Speaker } from "../../src/engine/source/via/telling.ts";
import { articleOfPlainText } from "../../src/engine/text/plain.ts";

/** A text as the search for relays gets it. */
export interface Told {
	readonly reading: Reading;
	readonly found: readonly FoundAttribution[];
	/** One a found attribution, in the same order. */
	readonly speakers: readonly Speaker[];
	readonly mentions: readonly Mention[];
}

/** Finds who tells what in a text, as the extension does. */
export function toldIn(text: string, find: Find): Told {
	const reading = readText(articleOfPlainText(text));
	const found = find(reading);
	const { clusters, clusterOf, entries } = clusterSources(reading, found);
	const speakers = found.map((_, i) => {
		const sourceId = clusterOf[i] ?? null;
		return { sourceId, kind: sourceId === null ? ("hidden" as const) : clusters[sourceId]!.kind };
	});
	return { reading, found, speakers, mentions: entries.map(({ mention }) => mention) };
}
