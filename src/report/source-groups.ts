import {
	type Attribution,
	CATEGORIES,
	type Category,
	categoryOf,
	type Source,
	type SourceId,
	type Span,
} from "../engine/index.ts";
import { reachOf } from "../shared/reach.ts";
import { excerptOf, sourceName } from "./excerpt.ts";
import { type Fact, type FactContext, factsOf, type Veil, veilOf } from "./facts.ts";
import type { PagePosts } from "./post-author.ts";

/** One attribution as a line of the list. */
export interface ListedStatement {
	/** Where a click leads. */
	readonly span: Span;
	readonly excerpt: string;
}

export interface ListedSource {
	/** Null for statements for which the text gives no source. */
	readonly id: SourceId | null;
	/** As the text prints it; empty when the text gives no source. */
	readonly name: string;
	readonly facts: readonly Fact[];
	/** Null unless the text leaves the source unnamed. */
	readonly veil: Veil | null;
	/** Its first mention; null when the text gives no source. */
	readonly place: Span | null;
	/** In the order of the text. */
	readonly statements: readonly ListedStatement[];
}

export interface SourceGroup {
	readonly category: Category;
	/** Most statements first; equals in the order of the text. */
	readonly sources: readonly ListedSource[];
}

/** What the headline is about comes first, what is least veiled last. */
const GROUP_ORDER: readonly Category[] = [
	"unnamed",
	"vague",
	"second-hand",
	"institutional",
	"named",
];

/** Lists the sources by category; categories without a source are left out. */
export function groupSources(
	attributions: readonly Attribution[],
	sources: readonly Source[],
	text: string,
	onPage: PagePosts = { posts: [], postFacts: [] },
): SourceGroup[] {
	const sourceById = new Map(sources.map((source) => [source.id, source]));
	const listed = [...bySource(attributions)].map(([id, theirs]) => {
		const category = prevailing(theirs);
		const context = { category, text, attributions: theirs, sourceById, onPage };
		return { category, source: listSource(sourceById.get(id!) ?? null, context) };
	});
	return GROUP_ORDER.map((category) => ({
		category,
		sources: listed
			.filter((one) => one.category === category)
			.map(({ source }) => source)
			.sort((a, b) => b.statements.length - a.statements.length),
	})).filter((group) => group.sources.length > 0);
}

function bySource(attributions: readonly Attribution[]): Map<SourceId | null, Attribution[]> {
	const theirs = new Map<SourceId | null, Attribution[]>();
	for (const attribution of attributions) {
		const known = theirs.get(attribution.sourceId);
		if (known) known.push(attribution);
		else theirs.set(attribution.sourceId, [attribution]);
	}
	return theirs;
}

/**
 * The category most of a source's statements belong to; of two with as many, the less identified.
 * One that speaks first-hand and through another outlet belongs to two.
 */
function prevailing(attributions: readonly Attribution[]): Category {
	const size = (category: Category) =>
		attributions.filter((attribution) => categoryOf(attribution) === category).length;
	return CATEGORIES.reduce((best, category) => (size(category) >= size(best) ? category : best));
}

function listSource(source: Source | null, context: FactContext): ListedSource {
	const { attributions, text } = context;
	const statements = attributions.flatMap((attribution) => {
		const reach = reachOf(attribution);
		return reach ? [{ span: reach, excerpt: excerptOf(reach, text) }] : [];
	});
	if (source === null) {
		return { id: null, name: "", facts: [], veil: null, place: null, statements };
	}
	return {
		id: source.id,
		name: sourceName(source, text),
		facts: factsOf(source, context),
		veil: veilOf(source, text),
		place: source.mentions[0] ?? null,
		statements,
	};
}
