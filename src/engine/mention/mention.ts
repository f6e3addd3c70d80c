import type { Span, TokenRange } from "../text/span.ts";
import type { Name } from "./name.ts";

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
	/** The name by which it is known, also where it only follows: "a spokeswoman, Kelli Ford". */
	readonly name: Name | null;
	/** The head in lower case and the singular: "official" for "two officials". */
	readonly noun: string;
	/** The words before the head but articles, in lower case: "senior", "white", "house". */
	readonly modifiers: readonly string[];
	/** "one of the sources": some out of those the head speaks of. */
	readonly isPart: boolean;
	/** "his lawyer", "Trump's aides": somebody's. */
	readonly isOwned: boolean;
	/** "Lee and Marsh", "Lee and her deputy": of more people than the one whose name it gives. */
	readonly isJoint: boolean;
	/** The names of those others, where they have any: "Marsh" of "Lee and Marsh". */
	readonly joined: readonly Name[];
}
