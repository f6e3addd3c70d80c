import { isFirstName } from "../mention/first-name.ts";
import { singularOf } from "../mention/inflect.ts";
import { knownType } from "../mention/known-name.ts";
import { BODY_NOUNS } from "../mention/words/body-nouns.ts";
import { NAME_OF_BODY } from "../mention/words/name-parts.ts";
import { OUTLET_ENDINGS } from "../mention/words/outlets.ts";
import type { Source } from "../model/analysis.ts";
import type { Post } from "../model/article.ts";
import type { SourceKind } from "../model/attribution.ts";
import type { Account, AuthorKind, ToldPost } from "../model/post-facts.ts";
import { parseText } from "../text/parse.ts";
import { span, textOf } from "../text/span.ts";
import { accountOf } from "./account.ts";
import { isAuthor } from "./is-author.ts";
import type { StatementIndex } from "./statement-index.ts";

const OF_SOURCE: Readonly<Partial<Record<SourceKind, AuthorKind>>> = {
	person: "named",
	organization: "organization",
	outlet: "organization",
};

/**
 * Who made a post: the account's holder where a list knows it, else whom the article means by that
 * name, else what the name on the post looks like. Anyone may show any name.
 */
export function authorKindOf(post: Post, account: Account, statements: StatementIndex): AuthorKind {
	const known = kindOfAccount(account);
	if (known) return known;
	for (const source of statements.sourcesNamed([post.author, post.handle])) {
		const kind = isAuthor(post, source) ? OF_SOURCE[source.kind] : undefined;
		if (kind) return kind;
	}
	return post.author === null ? "unknown" : kindOfName(plain(post.author));
}

function kindOfAccount(account: Account): AuthorKind | null {
	if (account.kind === "outlet") return "organization";
	if (account.kind !== "official") return null;
	const isMember = account.office === "senator" || account.office === "representative";
	return isMember ? "named" : "organization";
}

/** A display name without its emoji, and without what some add behind a comma, a bar or a bracket. */
function plain(name: string): string {
	return name
		.replace(/[^\p{L}\p{N}\s.,'’&|()[\]-]/gu, "")
		.replace(/\s*[,|([].*$/, "")
		.trim();
}

const ACCOUNT = /^@(\w+)$/;
const MADE_BY = /\b(?:by|from)\s+(?:an?\s+|the\s+)?(.+)$/i;
const THEIRS = /^(?:an?\s+|the\s+)?(.+?)(?:['’]s|s['’])\s/i;

/** Who made the posts that the text names as sources, as far as its own words for them tell. */
export function describeToldPosts(sources: readonly Source[], text: string): readonly ToldPost[] {
	return sources
		.filter(({ kind }) => kind === "post")
		.map(({ id, name, description, mentions: [first] }) => {
			const words = name ?? description ?? (first ? textOf(text, first) : "");
			return { source: id, author: authorKindIn(words.replace(/\s+/g, " ").trim()) };
		});
}

/** Who made a post that the text speaks of as its source: "a tweet by the ferry board", "@port". */
export function authorKindIn(words: string): AuthorKind {
	const handle = ACCOUNT.exec(words)?.[1];
	if (handle !== undefined) return kindOfAccount(accountOf({ platform: "x", handle })) ?? "unknown";
	const who = (MADE_BY.exec(words) ?? THEIRS.exec(words))?.[1];
	if (who === undefined) return "unknown";
	const kind = kindOfName(who);
	// One capitalised word that no table knows is a family name here: "Okoro's post".
	return kind === "unknown" && /^\p{Lu}[\p{L}’-]+$/u.test(who) ? "named" : kind;
}

/** Longest name of a body that begins like a person's: "Amanda House" is nobody's house. */
const LONGEST_PERSON = 2;

/**
 * What some words by themselves name. Unlike names in a sentence these have nothing around them, and
 * people show whatever they like: without a first name or a word that bodies have, nothing is said.
 */
function kindOfName(words: string): AuthorKind {
	const { tokens } = parseText(words, [{ span: span(0, words.length), role: "body" }]);
	const norms = tokens.map(({ norm }) => norm).filter((norm) => /\p{L}/u.test(norm));
	const phrase = norms.join(" ").replace(/^the /, "");
	const known = knownType(phrase);
	if (known !== null) return "organization";
	const isPersonal = norms.length > 1 && norms.slice(0, -1).some(isFirstName);
	const isBody = norms.some((norm) => NAME_OF_BODY.has(norm)) || endsLikeBody(norms.at(-1) ?? "");
	if (isPersonal && (!isBody || norms.length <= LONGEST_PERSON)) return "named";
	return isBody ? "organization" : "unknown";
}

function endsLikeBody(norm: string): boolean {
	return OUTLET_ENDINGS.has(norm) || BODY_NOUNS.has(singularOf(norm));
}
