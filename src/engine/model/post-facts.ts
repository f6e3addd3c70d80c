import type { SourceId } from "./attribution.ts";

/** A length of time in the largest unit that is full at least once; months only below a year. */
export interface Distance {
	readonly count: number;
	readonly unit: "day" | "month" | "year";
	/** Whether the post is older or newer than the article. */
	readonly side: "before" | "after";
}

/** Whose account it is, as far as the lists that come with the extension tell. */
export type Account =
	| { readonly kind: "official"; readonly name: string; readonly office: Office }
	| { readonly kind: "outlet"; readonly name: string }
	/** On none of the lists. */
	| { readonly kind: "other" }
	/** The page does not tell the account. */
	| { readonly kind: "unknown" };

/** `domain`: the account's name is an address that only a government can hold. */
export type Office = "representative" | "senator" | "body" | "domain";

/** A known body whose name the post shows, though its account is not one listed for that body. */
export interface Namesake {
	readonly name: string;
	/** Account names listed for the body, without the `@`. */
	readonly handles: readonly string[];
}

/** Who made a post: somebody whose name is printed, a body, or nobody that page or lists tell. */
export type AuthorKind = "named" | "organization" | "unknown";

/** A post that the text names as a source, "the mayor's post": no post of the page by itself. */
export interface ToldPost {
	readonly source: SourceId;
	readonly author: AuthorKind;
}

/** What the article does with a post. */
export type PostUse = "source" | "subject" | "illustration";

export type PostMedia = "picture" | "video" | "picture-or-video";

/** What can be said of a post from the post and the article alone. Facts, never verdicts. */
export interface PostFacts {
	/** Index into `Analysis.posts`. */
	readonly post: number;
	/** ISO 8601 time that the platform wrote into the post's id; null when it wrote none. */
	readonly postedAt: string | null;
	/** Whether the printed date is that of the id's time; null when one of them is not known. */
	readonly printedDateFits: boolean | null;
	/** From the post to the article's date; null when under two days or not known. */
	readonly distance: Distance | null;
	readonly account: Account;
	readonly namesake: Namesake | null;
	readonly authorKind: AuthorKind;
	/** Null when the page tells neither the post's words nor its author. */
	readonly use: PostUse | null;
	/** `Attribution.id`s of the statements that repeat its words or tell what was posted, ascending. */
	readonly statements: readonly number[];
	/** Null when the markup does not tell. */
	readonly media: PostMedia | null;
	/** False where only the post's words stand in the text. */
	readonly originalOnPage: boolean;
}
