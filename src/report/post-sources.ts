import type { Attribution, AuthorKind, Post, Source, SourceId } from "../engine/index.ts";
import { bySource } from "./by-source.ts";
import { sourceName } from "./excerpt.ts";
import type { PagePosts } from "./post-author.ts";

/** A post on which statements of the article rest. */
export interface PostSource {
	/** The source by which the text speaks of it; null: its statements name their author alone. */
	readonly source: Source | null;
	/** As it stands on the page; null: the text only speaks of it. */
	readonly post: Post | null;
	readonly author: AuthorKind;
	/** In the order of the text. */
	readonly attributions: readonly Attribution[];
}

/** What the posts are looked up in. */
interface Around {
	readonly text: string;
	readonly sourceById: ReadonlyMap<SourceId, Source>;
	readonly onPage: PagePosts;
}

const ACCOUNT = /^@(\w+)$/;

/**
 * The posts that an article uses as sources: those that its text names as such, and those on the page
 * whose words it repeats or whose author it has say something there. A post of both kinds is one.
 */
export function postSourcesOf(attributions: readonly Attribution[], around: Around): PostSource[] {
	const told = toldOf(attributions, around);
	const shown = shownOf(attributions, around.onPage);
	const merged = told.map((one) => {
		const same = shown.find(({ post }) => isSame(one, post, around.text));
		return same ? { ...same, source: one.source, attributions: both(one, same) } : one;
	});
	const taken = new Set(merged.map(({ post }) => post));
	return [...merged, ...shown.filter(({ post }) => !taken.has(post))];
}

function toldOf(
	attributions: readonly Attribution[],
	{ sourceById, onPage }: Around,
): PostSource[] {
	const theirs = bySource(attributions.filter(({ kind }) => kind === "post"));
	return [...theirs].map(([id, own]) => {
		const source = (id === null ? null : sourceById.get(id)) ?? null;
		// A reader's correction makes a post of what the analysis took for something else.
		const author = onPage.toldPosts.find((one) => one.source === id)?.author ?? "unknown";
		return { source, post: null, author, attributions: own };
	});
}

function shownOf(
	attributions: readonly Attribution[],
	{ posts, postFacts }: PagePosts,
): PostSource[] {
	return postFacts.flatMap(({ post, authorKind, statements }) => {
		const own = attributions.filter(({ id }) => statements.includes(id));
		const shown = posts[post];
		if (!shown || own.length === 0) return [];
		return [{ source: null, post: shown, author: authorKind, attributions: own }];
	});
}

function isSame({ source }: PostSource, post: Post | null, text: string): boolean {
	const handle = source ? ACCOUNT.exec(sourceName(source, text))?.[1] : undefined;
	return handle !== undefined && handle.toLowerCase() === post?.handle?.toLowerCase();
}

function both(one: PostSource, other: PostSource): readonly Attribution[] {
	const all = new Set([...one.attributions, ...other.attributions]);
	return [...all].sort((a, b) => a.id - b.id);
}
