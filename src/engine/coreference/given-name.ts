import type { Mention } from "../mention/mention.ts";
import type { ParsedText } from "../text/parse.ts";
import type { Entity } from "./entity.ts";
import type { Roster } from "./roster.ts";

/** Tokens between a description and the name that its bearer gives. */
const FARTHEST = 14;
const SELF = "(?:him|her|them)sel(?:f|ves)";
const GIVES = [
	`(?:identif(?:ies|ied|ying)|introduc(?:es|ed|ing)|call(?:s|ed|ing)|describ(?:es|ed|ing)) ${SELF}`,
	"g(?:ives?|ave|iving) (?:his|her|their) (?:first |last |full )?name",
	"(?:asked|asks|wanted|wants|preferred|prefers|wished) to be (?:called|named|identified|known|referred to)",
	"(?:go|goes|went|going) by",
	"(?:is|was) (?:known|identified)",
	"identified|named|called|known",
].join("|");
const LEADS_TO_NAME = new RegExp(
	`^,? ?(?:who |and )?(?:only |simply |has |had )*(?:${GIVES})(?: only| simply| just| merely)?` +
		"(?: as| by| to)?(?: only| simply| just)?" +
		"(?: (?:the|his|her|their) (?:first |last |user ?|nick|code ?)?(?:name|pseudonym|alias)(?: of| ,)?)? ?[\"“'‘]?$",
);

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
			if (entity) return this.#leadsTo(to, i) && isPerson(entity) ? entity : null;
		}
		return null;
	}

	#leadsTo(from: number, to: number): boolean {
		const words = this.parsed.tokens.slice(from, to).map(({ norm }) => norm);
		return LEADS_TO_NAME.test(words.join(" "));
	}
}

/** A first name alone may be of no known sort. */
function isPerson({ type }: Entity): boolean {
	return type === "person" || type === "unknown";
}
