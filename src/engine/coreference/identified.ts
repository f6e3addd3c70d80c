import type { Mention } from "../mention/mention.ts";
import type { ParsedText } from "../text/parse.ts";
import type { Entity } from "./entity.ts";
import type { KeptBack } from "./kept-back.ts";
import type { Place } from "./referent.ts";
import type { Roster } from "./roster.ts";
import { STAYS_UNNAMED } from "./words/stays-unnamed.ts";

/** Sentences within which a text tells who it was, where it says "that NOUN"; where it says "the NOUN". */
const THAT_WITHIN = 40;
const THE_WITHIN = 3;
/** Tokens ahead of a name that are read, and those from a noun to what says whose or which it is. */
const LONGEST_LEAD = 12;
const LONGEST_PHRASE = 5;
/** Nouns for so many people that even "that man" is whoever was spoken of last. */
const ANYBODY = /^(?:boy|girl|guy|kid|lady|man|suspect|teen|teenager|victim|woman|youth)$/;
/** A noun with what points back to whoever was described by it. */
const THAT_ONE = "(that|the|this) (\\S+)";
const LEADS_TO_NAME = new RegExp(
	`(?:^| )(?:${[
		`${THAT_ONE} ,`,
		`${THAT_ONE} (?:is|was)`,
		`(?:identif(?:ied|ies|y|ying)|nam(?:ed|es|ing)) ${THAT_ONE} as`,
		`${THAT_ONE}(?: ,)?(?: who)?(?: is| was| has been)?(?: later| since)? (?:identified|named)(?: by [^,]*)? as`,
	].join("|")})$`,
);
const SAME_ONE = /^(?:that|the|this)$/;
const OTHER_ONE = /^(?:an?|another|her|his|its|my|one|other|our|second|their|third|your|['’]s?)$/;
const PRONOUN = /^(?:he|she|they)$/;
const OPENS = 3;
/** The name is all that is told: not "the man was Marsh's guest". */
const ENDS_NAME = /^[,.;:!?)—–]$/;

interface Identification {
	readonly noun: string;
	/** "That producer", not "the producer". */
	readonly isThat: boolean;
	/** Where the words that point back begin. */
	readonly from: number;
	/** Where the name begins. */
	readonly token: number;
	readonly entity: Entity;
}

/**
 * Names that a text gives of somebody it only described before: "A producer laughed. That producer,
 * Ola Berg, was let go", "The woman is Ola Berg", "Police identified the man as Ola Berg".
 */
export class Identified {
	/** In the order of the text. */
	readonly #told: readonly Identification[];

	constructor(
		private readonly parsed: ParsedText,
		{ entityOf }: Roster,
		private readonly keptBack: KeptBack,
	) {
		this.#told = [...entityOf]
			.filter(([, { type }]) => type === "person")
			.flatMap(([{ tokens }, entity]) => {
				const told = this.#toldBefore(tokens.from, tokens.to);
				return told ? [{ ...told, token: tokens.from, entity }] : [];
			})
			.sort((a, b) => a.token - b.token);
	}

	/** Who is told later to be the one described; null where nobody is, or their name is kept back. */
	of({ mention, sentence }: Place): Entity | null {
		const { tokens, noun, number, type, name } = mention;
		if (name || type !== "person" || number === "many" || STAYS_UNNAMED.has(noun)) return null;
		const next = this.#told.find((one) => one.noun === noun && one.from >= tokens.to);
		if (!next || !mayBe(mention, next.entity)) return null;
		const isMeant = this.#isNear(sentence, next) && !this.#isOneMoreBetween(mention, next.from);
		return isMeant && !this.keptBack.of(mention) ? next.entity : null;
	}

	/** "The NOUN" is meant where nothing but the same person is spoken of between. */
	#isNear(sentence: number, { isThat, noun, token }: Identification): boolean {
		const told = this.parsed.tokens[token]!.sentence;
		if (isThat && !ANYBODY.test(noun)) return told - sentence <= THAT_WITHIN;
		if (told - sentence > THE_WITHIN) return false;
		for (let between = sentence + 1; between < told; between++) {
			if (!this.#opensWithPronoun(between)) return false;
		}
		return true;
	}

	#opensWithPronoun(sentence: number): boolean {
		const { from } = this.parsed.sentences[sentence]!;
		return this.parsed.tokens.slice(from, from + OPENS).some(({ norm }) => PRONOUN.test(norm));
	}

	/** "A witness", "his witness" behind a witness: "the witness" may be that one. A headline's is both. */
	#isOneMoreBetween({ noun, form, tokens: { to } }: Mention, until: number): boolean {
		let others = 0;
		for (let at = to; at < until; at++) {
			if (this.parsed.tokens[at]!.norm === noun && this.#isOther(at)) others++;
		}
		return others > (form === "bare" ? 1 : 0);
	}

	/** Whether nothing before a noun points back. */
	#isOther(noun: number): boolean {
		const { tokens } = this.parsed;
		for (let at = noun - 1; at >= Math.max(0, noun - LONGEST_PHRASE); at--) {
			if (OTHER_ONE.test(tokens[at]!.norm)) return true;
			if (SAME_ONE.test(tokens[at]!.norm)) return false;
		}
		return true;
	}

	/** The noun that a name explains, and where the words that lead from it to the name begin. */
	#toldBefore(from: number, to: number): Omit<Identification, "token" | "entity"> | null {
		const { tokens } = this.parsed;
		if (!ENDS_NAME.test(tokens[to]?.norm ?? ".")) return null;
		const words: string[] = [];
		for (let i = from - 1; i >= from - LONGEST_LEAD && i >= 0; i--) {
			if (tokens[i]!.sentence !== tokens[from]!.sentence) break;
			words.unshift(tokens[i]!.norm);
		}
		const found = LEADS_TO_NAME.exec(words.join(" "));
		const [pointer, noun] = found?.slice(1).filter((one) => one !== undefined) ?? [];
		if (!found || !noun) return null;
		return { noun, isThat: pointer !== "the", from: from - found[0].trim().split(" ").length };
	}
}

function mayBe({ gender }: Mention, { gender: known }: Entity): boolean {
	return gender === known || gender === "unknown" || known === "unknown";
}
