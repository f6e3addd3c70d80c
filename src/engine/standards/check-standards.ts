import type { Analysis, Note } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Attribution, SourceId } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";
import { textOf } from "../text/span.ts";
import { creditedOutlets } from "./outlet-links.ts";
import type { Scene } from "./rule.ts";
import { RULES } from "./rules.ts";

/** Who decides in public, for a body that is no secret: nobody veils a judge. */
const ON_THE_BENCH = /\b(?:judges?|magistrates?|jur(?:y|ies)|jurors?|coroners?)$/i;

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
		({ id, kind, mentions }) =>
			(kind === "unnamed-person" || kind === "unnamed-group") &&
			attributionsOf.has(id) &&
			!mentions.some((at) => ON_THE_BENCH.test(textOf(article.text, at))),
	);
	const credited = creditedOutlets(article, analysis);
	return { article, reading, analysis, unnamed, attributionsOf, credited };
}
