import type { Span } from "../text/span.ts";
import type { Post } from "./article.ts";
import type { Attribution, SourceId, SourceKind } from "./attribution.ts";
import type { PostFacts, ToldPost } from "./post-facts.ts";

/**
 * `boilerplate` says only that they may not speak or that the matter is sensitive; `specific` says
 * what would happen or why in this case.
 */
export type ReasonKind = "none" | "boilerplate" | "specific";

export interface Anonymity {
	/** The text says they asked for or were given anonymity, or calls them unnamed. */
	readonly stated: boolean;
	readonly reason: Span | null;
	readonly reasonKind: ReasonKind;
}

/** One source: a cluster of mentions of the same person, group, body or text. */
export interface Source {
	readonly id: SourceId;
	readonly kind: SourceKind;
	/** Printed name of a person, organization, outlet or document. */
	readonly name: string | null;
	/** Only a pseudonym or part of the name is printed. */
	readonly partial: boolean;
	/** Printed office of a named person, with where it is held. */
	readonly title: string | null;
	/** The body an unnamed source belongs to, as printed. */
	readonly affiliation: string | null;
	/** The fullest printed description of an unnamed source, verbatim. */
	readonly description: string | null;
	/** The number stated in the text; null when none is. */
	readonly count: number | null;
	readonly anonymity: Anonymity;
	/** The words that say how they know. */
	readonly vantage: Span | null;
	/** In the order of the text. */
	readonly mentions: readonly Span[];
	/** Spans that tell why this source is in the story. */
	readonly justification: readonly Span[];
}

/** Whole sentences that rest on one source; neighbours in a paragraph are one statement. */
export interface Statement extends Span {
	readonly sourceId: SourceId;
}

/** What a newsroom rule found, or did not find, in the text. Never a verdict. */
export interface Note {
	readonly rule: string;
	readonly sourceId: SourceId | null;
	readonly spans: readonly Span[];
}

/** The one language that the engine reads (BCP 47). */
export const READ_LANGUAGE = "en";

/** Everything the engine says about one article. Plain data: it can be stored and sent. */
export interface Analysis {
	/** BCP 47 code of the text's language; anything but `READ_LANGUAGE` leaves the lists empty. */
	readonly language: string;
	readonly attributions: readonly Attribution[];
	readonly sources: readonly Source[];
	readonly statements: readonly Statement[];
	readonly posts: readonly Post[];
	/** One entry a post. No part of the exported file. */
	readonly postFacts?: readonly PostFacts[];
	/** One entry a source of kind `post`. No part of the exported file. */
	readonly toldPosts?: readonly ToldPost[];
	readonly notes: readonly Note[];
}
