import { clusterSources } from "../../../../src/engine/coreference/cluster-sources.ts";
import type { SourceKind } from "../../../../src/engine/model/attribution.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { findRelays } from "../../../../src/engine/source/via/find-relays.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { told, wordsOf } from "./evidence-of.ts";

/** Source, its kind, cue, content, and a number for the source. */
export type Said = readonly [string | null, SourceKind, string, (string | undefined)?, number?];

/** By whom each is told at second hand, in the words of the text; null for first-hand. */
export function relaysOf(
	text: string,
	said: readonly Said[],
	publisher: string | null = null,
	byline: string | null = null,
) {
	const reading = readText(articleOfPlainText(text));
	const found = said.map(([source, , cue, content]) => told(text, source, cue, content));
	const speakers = said.map(([source, kind, , , id], i) => ({
		sourceId: source === null ? null : (id ?? i),
		kind,
	}));
	const mentions = clusterSources(reading, found).entries.map(({ mention }) => mention);
	return findRelays(reading, found, speakers, { publisher, byline }, mentions).map((at) =>
		wordsOf(text, at),
	);
}
