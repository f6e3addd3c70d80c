import type {
	Attribution,
	AuthorKind,
	Category,
	Platform,
	Source,
	SourceId,
	SourceKind,
} from "../engine/index.ts";
import { quoteOf, sourceName } from "./excerpt.ts";
import { type PagePosts, type PostAuthor, postAuthorOf } from "./post-author.ts";

/** One thing the text says about a source. */
export type Fact =
	| { readonly fact: "kind"; readonly kind: SourceKind }
	| { readonly fact: "headcount"; readonly kind: SourceKind; readonly count: number | null }
	| { readonly fact: "title"; readonly title: string }
	| { readonly fact: "affiliation"; readonly body: string }
	| { readonly fact: "post-author"; readonly author: PostAuthor }
	| { readonly fact: "author-kind"; readonly author: AuthorKind }
	| { readonly fact: "platform"; readonly platform: Platform }
	| { readonly fact: "partial" }
	| { readonly fact: "count"; readonly count: number }
	| { readonly fact: "via"; readonly outlet: string };

/** What the text says on a source it does not name; null is "not found in the text". */
export interface Veil {
	readonly anonymityStated: boolean;
	/** The reason given for it, in the text's words. */
	readonly reason: string | null;
	/** How they know, in the text's words. */
	readonly vantage: string | null;
}

/** Where the facts of one source are taken from. */
export interface FactContext {
	/** Told beside the facts: what it says already is not said again. */
	readonly category: Category | "post";
	readonly text: string;
	readonly attributions: readonly Attribution[];
	readonly sourceById: ReadonlyMap<SourceId, Source>;
	readonly onPage: PagePosts;
}

/** The facts of a source in the order they are told. */
export function factsOf(source: Source, context: FactContext): Fact[] {
	const { title, affiliation, partial } = source;
	const facts = kindOf(source, context.category);
	const author = postAuthorOf(source, sourceName(source, context.text), context.onPage);
	if (author) facts.push({ fact: "post-author", author });
	if (title) facts.push({ fact: "title", title });
	if (affiliation && !sourceName(source, context.text).includes(affiliation)) {
		facts.push({ fact: "affiliation", body: affiliation });
	}
	if (partial) facts.push({ fact: "partial" });
	return [...facts, ...relays(context)];
}

function kindOf({ kind, count }: Source, category: FactContext["category"]): Fact[] {
	if (isUnnamed(kind)) return [{ fact: "headcount", kind, count }];
	const facts: Fact[] = kind === "person" && category === "named" ? [] : [{ fact: "kind", kind }];
	return count !== null && count > 1 ? [...facts, { fact: "count", count }] : facts;
}

function isUnnamed(kind: SourceKind): boolean {
	return kind === "unnamed-person" || kind === "unnamed-group";
}

function relays({ attributions, sourceById, text }: FactContext): Fact[] {
	const outlets = new Set(attributions.flatMap(({ via }) => (via === null ? [] : [via])));
	return [...outlets].flatMap((id) => {
		const outlet = sourceById.get(id);
		return outlet ? [{ fact: "via", outlet: sourceName(outlet, text) }] : [];
	});
}

/** What is told on anonymity; null for sources that are named or speak for a body. */
export function veilOf({ kind, anonymity, vantage }: Source, text: string): Veil | null {
	if (!isUnnamed(kind)) return null;
	return {
		anonymityStated: anonymity.stated,
		reason: anonymity.reason && quoteOf(anonymity.reason, text),
		vantage: vantage && quoteOf(vantage, text),
	};
}
