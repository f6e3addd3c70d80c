import type { Mention } from "../mention/mention.ts";
import type { ParsedText } from "../text/parse.ts";
import type { Entity } from "./entity.ts";
import type { Roster } from "./roster.ts";

/** Tokens between a description and the name that its bearer gives. */
const FARTHEST = 14;
const ONLY = "(?: only| simply| just| merely)?";
const SELF = "(?:him|her|them)sel(?:f|ves)";
/** Never "called" and "named" alone: "A senator who called Smith a liar". */
const GIVES = [
	`who (?:has |had )?(?:identif(?:ies|ied)|introduced) ${SELF}${ONLY} as`,
	`identifying ${SELF}${ONLY} as`,
	`(?:who (?:calls|called)|calling) ${SELF}`,
	`(?:who${ONLY} )?(?:gave|gives|giving) (?:his|her|their)(?: first| last| full)? (?:sur)?name${ONLY} as`,
	`who${ONLY} (?:asked|wanted|preferred|wished) to be (?:called|(?:identified|known|referred to)${ONLY} (?:as|by))${ONLY}`,
	`(?:who (?:goes|went)|going)${ONLY} by`,
	`(?:who (?:is|was) )?(?:only )?(?:identified|known)${ONLY} as`,
].join("|");
const OF_THE_NAME =
	" (?:the|his|her|their) (?:first |last |nick|code ?|user ?)?(?:name|pseudonym|alias)(?: of| ,)?";
const LEADS_TO_NAME = new RegExp(`^(?:, )?(?:${GIVES})(?:${OF_THE_NAME})?(?: ["“'‘])?$`);

/**
 * Names that people give right behind the words that bring them in: "A salesman, who identified himself
 * only as Didier, said".
 */
export class GivenNames {
	readonly #startingAt = new Map<number, Entity>();

	constructor(
		private readonly parsed: ParsedText,
		{ entityOf }: Roster,
	) {
		for (const [{ tokens }, entity] of entityOf) this.#startingAt.set(tokens.from, entity);
	}

	/** The one whose name follows a mention of a person; null where none is given. */
	givenBy({ tokens: { to }, type }: Mention): Entity | null {
		if (type !== "person") return null;
		const { tokens } = this.parsed;
		const sentence = tokens[to - 1]!.sentence;
		for (let i = to + 1; i <= to + FARTHEST && tokens[i]?.sentence === sentence; i++) {
			const entity = this.#startingAt.get(i);
			if (entity) return this.#leadsTo(to, i) && this.#isTheirs(entity, i) ? entity : null;
		}
		return null;
	}

	/** Not "who calls himself Smith's heir". A first name alone may be of no known sort. */
	#isTheirs({ type, names }: Entity, from: number): boolean {
		const name = names.find(({ tokens }) => tokens.from === from);
		const next = name && this.parsed.tokens[name.tokens.to]?.text;
		return (type === "person" || type === "unknown") && !/^['’]s?$/.test(next ?? "");
	}

	#leadsTo(from: number, to: number): boolean {
		const words = this.parsed.tokens.slice(from, to).map(({ norm }) => norm);
		return LEADS_TO_NAME.test(words.join(" "));
	}
}
