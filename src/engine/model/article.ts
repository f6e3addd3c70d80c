import type { Span } from "../text/span.ts";

/** What a paragraph is on the page. A `.txt` file knows only `headline` and `body`. */
export type ParagraphRole =
	| "headline"
	| "subheading"
	| "body"
	| "list-item"
	| "blockquote"
	| "caption";

export interface Paragraph {
	readonly span: Span;
	readonly role: ParagraphRole;
}

export type Platform =
	| "x"
	| "bluesky"
	| "mastodon"
	| "threads"
	| "truth-social"
	| "telegram"
	| "facebook"
	| "instagram"
	| "tiktok"
	| "youtube"
	| "reddit"
	| "linkedin";

/** How a post stands on the page. */
export type PostForm =
	| "blockquote"
	| "rendered"
	| "placeholder"
	| "page-json"
	| "text-fallback"
	| "link"
	| "flattened";

/** A social media post shown in the article. Every field but platform and form may be not found. */
export interface Post {
	readonly platform: Platform;
	readonly form: PostForm;
	/** Display name, as printed. */
	readonly author: string | null;
	/** Account name without the `@`. */
	readonly handle: string | null;
	readonly postId: string | null;
	readonly url: string | null;
	readonly text: string | null;
	/** The date as the page prints it. */
	readonly printedDate: string | null;
	/** ISO 8601 time read from the id, where the platform encodes it. */
	readonly postedAt: string | null;
	/** Where it stands in the article's text; null when it is no part of the text. */
	readonly span: Span | null;
}

/** Words of an article's text that are a link on its page. */
export interface Link extends Span {
	/** Of the address: lower case, without a port. Nothing else of the address is kept. */
	readonly host: string;
}

/**
 * An article as the engine reads it. `text` is never altered: every result points into it.
 */
export interface Article {
	readonly text: string;
	/** In the order of the text, not overlapping; text between them is not analysed. */
	readonly paragraphs: readonly Paragraph[];
	readonly title: string | null;
	/** The outlet that publishes the page, from its metadata: it is never second-hand to itself. */
	readonly publisher: string | null;
	readonly byline: string | null;
	/** Publication date as given by the page, ISO 8601 where it can be read as one. */
	readonly published: string | null;
	readonly url: string | null;
	/** Posts found in the page's markup, in the order of the page. */
	readonly posts: readonly Post[];
	/** In the order of the text; null where it was read from no page. */
	readonly links: readonly Link[] | null;
}
