import type { Span, TokenRange } from "../text/span.ts";

/** What the words of a mention look like, decided without looking at any other mention. */
export type MentionForm =
	/** "Angela Merkel", "the Home Office": a name is its head. */
	| "name"
	/** "she", "they". */
	| "pronoun"
	/** "the officials", "that report", "his lawyer": the reader is taken to know which. */
	| "definite"
	/** "a lawyer", "two officials", "one of the sources", "another aide". */
	| "indefinite"
	/** "officials", "critics": a noun without a determiner. */
	| "bare";

export type MentionNumber = "one" | "many" | "unknown";

export type MentionGender = "female" | "male" | "neither" | "unknown";

/** What sort of thing a mention speaks of, judged by its own words. */
export type EntityType =
	| "person"
	| "group"
	| "public"
	| "spokesperson"
	| "organization"
	| "outlet"
	| "place"
	| "document"
	| "post"
	| "unknown";

/** A place in the text that names or describes somebody or something that may be a source. */
export interface Mention {
	/** With determiner, adjectives, prepositional phrases and identifying appositions. */
	readonly span: Span;
	/** The tokens `span` covers. */
	readonly tokens: TokenRange;
	/** Index of the token that carries the sense: the noun, the pronoun, the name's last word. */
	readonly head: number;
	readonly form: MentionForm;
	readonly number: MentionNumber;
	readonly gender: MentionGender;
	readonly type: EntityType;
}
