import type { Mention } from "../../mention/mention.ts";
import { CORE_ENDS, DEFINITE, INDEFINITE } from "../../mention/words/function-words.ts";
import type { ParsedText } from "../../text/parse.ts";
import type { TokenRange } from "../../text/span.ts";
import type { Entity } from "../entity.ts";

/** Endings that tell a people from its state: "Iraqi", "Egyptian", "China". */
const ENDING = /(?:ians?|ans?|ese|ish|ia|a|i|s)$/;
const LONGEST_STEM = 6;
const SHORTEST_STEM = 3;
/** Tokens around a name that tell who it is. */
const BEFORE_NAME = 10;
const BEHIND_NAME = 16;
/** Names of one person whose surroundings are read. */
const MOST_NAMES_READ = 2;

/** What a word shares with others of its family: "iraq" of "Iraqi"; null for small words. */
function stemOf(norm: string): string | null {
	if (CORE_ENDS.has(norm) || DEFINITE.has(norm) || INDEFINITE.has(norm)) return null;
	const stem = norm.replace(ENDING, "").slice(0, LONGEST_STEM);
	return stem.length >= SHORTEST_STEM && /^\p{L}/u.test(stem) ? stem : null;
}

/** The words by which people are described or somebody is introduced, cut to their stems. */
export class TellingWords {
	readonly #ofEntity = new Map<Entity, ReadonlySet<string>>();
	readonly #ahead = new Map<Mention, ReadonlySet<string>>();
	readonly #behind = new Map<Mention, ReadonlySet<string>>();

	constructor(private readonly parsed: ParsedText) {}

	/** The words before a description's noun: "senior", "iraq". */
	ahead(mention: Mention): ReadonlySet<string> {
		return this.#of(this.#ahead, mention, { from: mention.tokens.from, to: mention.head });
	}

	/** The words behind its noun: "familia", "talk". */
	behind(mention: Mention): ReadonlySet<string> {
		return this.#of(this.#behind, mention, { from: mention.head + 1, to: mention.tokens.to });
	}

	#of(
		cache: Map<Mention, ReadonlySet<string>>,
		mention: Mention,
		range: TokenRange,
	): ReadonlySet<string> {
		const known = cache.get(mention);
		if (known) return known;
		const words = new Set<string>();
		this.#add(words, range);
		cache.set(mention, words);
		return words;
	}

	/** The words around somebody's first names. */
	aroundNames(entity: Entity): ReadonlySet<string> {
		const known = this.#ofEntity.get(entity);
		if (known) return known;
		const words = new Set<string>();
		const { tokens, sentences } = this.parsed;
		for (const { tokens: own } of entity.names.slice(0, MOST_NAMES_READ)) {
			const sentence = sentences[tokens[own.from]!.sentence]!;
			this.#add(words, { from: Math.max(sentence.from, own.from - BEFORE_NAME), to: own.from });
			this.#add(words, { from: own.to, to: Math.min(sentence.to, own.to + BEHIND_NAME) });
		}
		this.#ofEntity.set(entity, words);
		return words;
	}

	#add(words: Set<string>, { from, to }: TokenRange): void {
		for (let i = from; i < to; i++) {
			const stem = stemOf(this.parsed.tokens[i]!.norm);
			if (stem) words.add(stem);
		}
	}
}
