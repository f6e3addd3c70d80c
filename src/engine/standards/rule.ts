import type { Analysis, Note, Source } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Attribution, SourceId } from "../model/attribution.ts";
import type { Reading } from "../quotation/reading.ts";
import type { CreditedOutlet } from "./outlet-links.ts";

/** What a rule looks at. */
export interface Scene {
	readonly article: Article;
	readonly reading: Reading;
	readonly analysis: Omit<Analysis, "notes">;
	/** Particular people without a name that something in the article rests on. */
	readonly unnamed: readonly Source[];
	/** The attributions of a source, in the order of the text. */
	readonly attributionsOf: ReadonlyMap<SourceId, readonly Attribution[]>;
	/** None where nothing is known of links. */
	readonly credited: readonly CreditedOutlet[];
}

/**
 * A newsroom's rule on sources as something to look for in a text. What it finds, or does not
 * find, is told the reader in the words of the locale; it is no verdict on the article.
 */
export interface Rule {
	/** Stable: stored results and locales refer to it. */
	readonly id: string;
	/** Who states the rule. */
	readonly publisher: string;
	/** Where it can be read. */
	readonly url: string;
	/** The notes of one article. */
	readonly check: (scene: Scene) => readonly Omit<Note, "rule">[];
}

/** A note on one source at the place where the text first speaks of it. */
export function noteAtFirstMention(source: Source): Omit<Note, "rule"> {
	return { sourceId: source.id, spans: source.mentions.slice(0, 1) };
}
