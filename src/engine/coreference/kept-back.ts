import type { Mention, MentionGender } from "../mention/mention.ts";
import { type ParsedText, spanOf } from "../text/parse.ts";
import { askedNotToBeNamed } from "../veil/asked-not-to-be-named.ts";
import { conditionOfAnonymity } from "../veil/condition-of-anonymity.ts";
import { notAuthorized } from "../veil/not-authorized.ts";

/** Said of somebody of whom the text tells that the name is kept back: no name follows theirs. */
const ON_NAMING = new Set(
	"anonymity anonymous anonymously identified identify identifying name named unnamed".split(" "),
);
/** A sentence about anonymity holds one of these. */
const MAY_VEIL = /anonym|name|identi|authori|background/i;
const VEILS = [conditionOfAnonymity, askedNotToBeNamed, notAuthorized];
/** Sentences within which the text comes back to somebody by the same noun, or by a pronoun. */
const NOUN_WITHIN = 40;
const PRONOUN_WITHIN = 3;
/** Tokens at the start of a sentence that may be its subject, and those from "the" to its noun. */
const OPENS = 3;
const LONGEST_LEAD = 3;
const PRONOUNS: ReadonlyMap<string, MentionGender> = new Map([
	["he", "male"],
	["she", "female"],
	["they", "unknown"],
]);
const POINTS_BACK = /^(?:that|the|this)$/;

/** Says of whom a text tells that their name is kept back. */
export class KeptBack {
	#veiled: readonly number[] | null = null;

	constructor(private readonly parsed: ParsedText) {}

	/** Whether the rest of the sentence is about naming: "a man who asked not to be named". */
	inSentence({ tokens: { from } }: Mention): boolean {
		const { to } = this.parsed.sentences[this.parsed.tokens[from]!.sentence]!;
		return this.parsed.tokens.slice(from, to).some(({ norm }) => ON_NAMING.has(norm));
	}

	/** The same, also where it is told later: "The adviser spoke on condition of anonymity." */
	of(mention: Mention): boolean {
		return this.inSentence(mention) || this.inWords(mention);
	}

	/** Only where it is told in so many words: not of "Governor attacks anonymous sources". */
	inWords(mention: Mention): boolean {
		const own = this.parsed.tokens[mention.tokens.from]!.sentence;
		this.#veiled ??= this.#veiledSentences();
		return this.#veiled.some((sentence) => {
			const distance = sentence - own;
			if (distance === 0) return true;
			if (distance < 0 || distance > NOUN_WITHIN) return false;
			return (
				this.#comesBackTo(mention.noun, sentence) ||
				(distance <= PRONOUN_WITHIN && this.#opensWithPronoun(mention.gender, sentence))
			);
		});
	}

	/** The sentences in which somebody's name is kept back, in the order of the text. */
	#veiledSentences(): readonly number[] {
		return this.parsed.sentences.flatMap((range, sentence) => {
			const { start, end } = spanOf(this.parsed, range);
			const words = this.parsed.text.slice(start, end);
			const isVeiled = MAY_VEIL.test(words) && VEILS.some((veil) => veil(words).length > 0);
			return isVeiled ? [sentence] : [];
		});
	}

	/** "The adviser", "that senior adviser". */
	#comesBackTo(noun: string, sentence: number): boolean {
		const { tokens, sentences } = this.parsed;
		const { from, to } = sentences[sentence]!;
		for (let at = from + 1; at < to; at++) {
			if (tokens[at]!.norm !== noun) continue;
			const lead = tokens.slice(Math.max(from, at - LONGEST_LEAD), at);
			if (lead.some(({ norm }) => POINTS_BACK.test(norm))) return true;
		}
		return false;
	}

	#opensWithPronoun(gender: MentionGender, sentence: number): boolean {
		const { tokens, sentences } = this.parsed;
		const { from } = sentences[sentence]!;
		return tokens.slice(from, from + OPENS).some(({ norm }) => {
			const other = PRONOUNS.get(norm);
			return other && (other === gender || other === "unknown" || gender === "unknown");
		});
	}
}
