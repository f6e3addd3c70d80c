import type { Analysis, Note } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Attribution, SourceId } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";
import type { Scene } from "./rule.ts";
import { RULES } from "./rules.ts";

/** Asks each newsroom rule what it finds, or does not find, in the text. Notes never judge. */
export function checkStandards(
	article: Article,
	reading: Reading,
	analysis: Omit<Analysis, "notes">,
): readonly Note[] {
	const scene = sceneOf(article, reading, analysis);
	return RULES.flatMap(({ id, check }) => check(scene).map((note) => ({ rule: id, ...note })));
}

function sceneOf(article: Article, reading: Reading, analysis: Omit<Analysis, "notes">): Scene {
	const attributionsOf = new Map<SourceId, Attribution[]>();
	for (const attribution of analysis.attributions) {
		const { sourceId } = attribution;
		if (sourceId === null) continue;
		attributionsOf.set(sourceId, [...(attributionsOf.get(sourceId) ?? []), attribution]);
	}
	const unnamed = analysis.sources.filter(
		({ id, kind }) =>
			(kind === "unnamed-person" || kind === "unnamed-group") && attributionsOf.has(id),
	);
	return { article, reading, analysis, unnamed, attributionsOf };
}
