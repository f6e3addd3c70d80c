import type { Mention } from "../mention/mention.ts";
import type { ParsedText } from "../text/parse.ts";
import type { Entity } from "./entity.ts";
import type { Place } from "./referent.ts";
import type { Roster } from "./roster.ts";
import { firstFrom } from "./search.ts";

/** Sentences within which a text tells who it was. */
const WITHIN = 40;
/** Tokens ahead of a name that are read. */
const LONGEST_LEAD = 12;
/** A noun with what points back to whoever was described by it. */
const THAT_ONE = "(?:that|the|this) (\\S+)";
const LEADS_TO_NAME = new RegExp(
	`(?:^| )(?:${[
		`${THAT_ONE} ,`,
		`${THAT_ONE} (?:is|was)`,
		`(?:identif(?:ied|ies|y|ying)|nam(?:ed|es|ing)) ${THAT_ONE} as`,
		`${THAT_ONE}(?: ,)?(?: who)?(?: is| was| has been)?(?: later| since)? (?:identified|named)(?: by [^,]*)? as`,
	].join("|")})$`,
);
/** The name is all that is told: not "the man was Marsh's guest". */
const ENDS_NAME = /^[,.;:!?)—–]$/;

interface Identification {
	readonly noun: string;
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
	readonly #described: readonly Mention[];

	/** @param speaking mentions of sources, in any order */
	constructor(
		private readonly parsed: ParsedText,
		{ entityOf }: Roster,
		speaking: readonly Mention[],
	) {
		this.#told = [...entityOf]
			.filter(([, { type }]) => type === "person")
			.flatMap(([{ tokens }, entity]) => {
				const told = this.#toldBefore(tokens.from, tokens.to);
				return told ? [{ ...told, token: tokens.from, entity }] : [];
			})
			.sort((a, b) => a.token - b.token);
		this.#described = speaking
			.filter(({ form, name }) => form === "indefinite" && !name)
			.sort((a, b) => a.tokens.from - b.tokens.from);
	}

	/** Who is told later to be the one described; null where nobody is. */
	of({ mention, sentence }: Place): Entity | null {
		const { tokens, noun, number, type, name } = mention;
		if (name || type !== "person" || number === "many") return null;
		const next = this.#told
			.slice(firstFrom(this.#told, ({ token }) => token, tokens.to))
			.find((one) => one.noun === noun && one.from >= tokens.to);
		if (!next || this.parsed.tokens[next.token]!.sentence - sentence > WITHIN) return null;
		const isOther = this.#isOneMoreBetween(mention, next.token) || !mayBe(mention, next.entity);
		return isOther ? null : next.entity;
	}

	/** "A witness" behind another: whom "the witness" means later is that one. A headline's is both. */
	#isOneMoreBetween({ noun, form, tokens: { to } }: Mention, until: number): boolean {
		if (form === "bare") return false;
		const from = firstFrom(this.#described, ({ tokens }) => tokens.from, to);
		return this.#described
			.slice(from)
			.some((other) => other.noun === noun && other.tokens.from < until);
	}

	/** The noun that a name explains, and where the words that lead from it to the name begin. */
	#toldBefore(from: number, to: number): Pick<Identification, "noun" | "from"> | null {
		const { tokens } = this.parsed;
		if (!ENDS_NAME.test(tokens[to]?.norm ?? ".")) return null;
		const words: string[] = [];
		for (let i = from - 1; i >= from - LONGEST_LEAD && i >= 0; i--) {
			if (tokens[i]!.sentence !== tokens[from]!.sentence) break;
			words.unshift(tokens[i]!.norm);
		}
		const found = LEADS_TO_NAME.exec(words.join(" "));
		const noun = found?.slice(1).find((one) => one !== undefined);
		return found && noun ? { noun, from: from - found[0].trim().split(" ").length } : null;
	}
}

function mayBe({ gender }: Mention, { gender: known }: Entity): boolean {
	return gender === known || gender === "unknown" || known === "unknown";
}
