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
import { bySource } from "./by-source.ts";
import { excerptOf, sourceName } from "./excerpt.ts";
import { type Fact, type FactContext, factsOf, type Veil, veilOf } from "./facts.ts";
import type { PagePosts } from "./post-author.ts";
import { type PostSource, postSourcesOf } from "./post-sources.ts";

/** One attribution as a line of the list. */
export interface ListedStatement {
	/** Where a click leads. */
	readonly span: Span;
	readonly excerpt: string;
}

export interface ListedSource {
	/** A post that only the page shows has a name in place of an id; null: the text gives no source. */
	readonly id: SourceId | string | null;
	/** As the text prints it; empty when the text gives no source. */
	readonly name: string;
	readonly facts: readonly Fact[];
	/** Null unless the text leaves the source unnamed. */
	readonly veil: Veil | null;
	/** Its first mention; null when the text has none. */
	readonly place: Span | null;
	/** In the order of the text. */
	readonly statements: readonly ListedStatement[];
}

/** Posts that statements rest on stand by themselves, however their statements are marked. */
export type GroupName = Category | "post";

export interface SourceGroup {
	readonly name: GroupName;
	/** Most statements first; equals in the order of the text. */
	readonly sources: readonly ListedSource[];
}

/** What the headline is about comes first, what is least veiled last. */
const GROUP_ORDER: readonly GroupName[] = [
	"unnamed",
	"vague",
	"second-hand",
	"post",
	"institutional",
	"named",
];

/** Lists the sources by category, posts by themselves; groups without a source are left out. */
export function groupSources(
	attributions: readonly Attribution[],
	sources: readonly Source[],
	text: string,
	onPage: PagePosts = { posts: [], postFacts: [], toldPosts: [] },
): SourceGroup[] {
	const sourceById = new Map(sources.map((source) => [source.id, source]));
	const around = { text, sourceById, onPage };
	const others = attributions.filter(({ kind }) => kind !== "post");
	const listed = [...bySource(others)].map(([id, theirs]) => {
		const group: GroupName = prevailing(theirs);
		const context = { ...around, category: group, attributions: theirs };
		return { group, source: listSource(sourceById.get(id!) ?? null, context) };
	});
	const posts = postSourcesOf(attributions, around).map((post, index) => {
		return { group: "post" as const, source: listPost(post, index, around) };
	});
	return GROUP_ORDER.map((name) => ({
		name,
		sources: [...listed, ...posts]
			.filter(({ group }) => group === name)
			.map(({ source }) => source)
			.sort((a, b) => b.statements.length - a.statements.length),
	})).filter((group) => group.sources.length > 0);
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

/** A post by the text's words for it, or as the page shows it where the text has none. */
function listPost(
	{ source, post, author, attributions }: PostSource,
	index: number,
	around: Omit<FactContext, "category" | "attributions">,
): ListedSource {
	const told = listSource(source, { ...around, category: "second-hand", attributions });
	const isAuthorTold = told.facts.some(({ fact }) => fact === "post-author");
	const kind: Fact[] =
		isAuthorTold && author === "unknown" ? [] : [{ fact: "author-kind", author }];
	if (source) return { ...told, facts: [...told.facts, ...kind] };
	const account = post?.handle ? `@${post.handle}` : "";
	return {
		...told,
		id: `post ${index}`,
		name: post?.author ?? account,
		facts: [...(post ? [{ fact: "platform", platform: post.platform } as const] : []), ...kind],
		place: post?.span ?? null,
	};
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
