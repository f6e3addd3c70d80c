import type { Mention } from "../mention/mention.ts";
import type { ParsedText } from "../text/parse.ts";
import type { Entity } from "./entity.ts";
import type { Roster } from "./roster.ts";

/** Sentences that open an article, its headline counted. */
const LEAD_SENTENCES = 3;
/** Sentences behind the noun within which the name follows. */
const FOLLOWS_WITHIN = 3;
/** Words between "a" and the noun: "a self-employed plumber". */
const LONGEST_LEAD = 3;

/**
 * "A plumber was jailed for fraud. Ola Berg, 43, stole £9,000", and then "the plumber": the custom of
 * local and court news is to open with what somebody is, and to give name and age in the next sentence.
 *
 * @param noun token of the noun that opens the article, see {@link nounInLead}
 * @returns whoever is the first to be named behind the noun, with an age at the start of a sentence;
 *   null where somebody else is named first
 */
export function namedWithAge(parsed: ParsedText, roster: Roster, noun: number): Entity | null {
	const next = nextNamed(roster, noun);
	if (!next) return null;
	const { tokens, titleFrom } = next.names[0]!;
	const { sentence } = parsed.tokens[tokens.from]!;
	const distance = sentence - parsed.tokens[noun]!.sentence;
	const opens = parsed.sentences[sentence]!.from === titleFrom;
	return distance > 0 && distance <= FOLLOWS_WITHIN && opens && hasAge(parsed, tokens.to)
		? next
		: null;
}

/** The token of the noun by which "the plumber" was brought in at the start: "A plumber was jailed". */
export function nounInLead({ tokens, sentences }: ParsedText, mention: Mention): number | null {
	if (mention.form !== "definite" || mention.isOwned || mention.number !== "one") return null;
	const until = sentences[Math.min(LEAD_SENTENCES, sentences.length) - 1]?.to ?? 0;
	for (let i = 0; i < Math.min(until, mention.tokens.from); i++) {
		if (tokens[i]!.norm !== mention.noun) continue;
		const lead = tokens.slice(Math.max(0, i - LONGEST_LEAD), i);
		const isBroughtIn = lead.some(
			({ norm, sentence }) => /^an?$/.test(norm) && sentence === tokens[i]!.sentence,
		);
		return isBroughtIn ? i : null;
	}
	return null;
}

function nextNamed({ entities }: Roster, token: number): Entity | undefined {
	let next: Entity | undefined;
	for (const entity of entities) {
		const { from } = entity.names[0]!.tokens;
		if (entity.type !== "person" || from < token) continue;
		if (!next || from < next.names[0]!.tokens.from) next = entity;
	}
	return next;
}

/** "Berg, 43,", "Berg (43)", "Berg, aged 43,". */
function hasAge({ tokens }: ParsedText, to: number): boolean {
	if (!/^[,(]$/.test(tokens[to]?.norm ?? "")) return false;
	const isAged = tokens[to + 1]?.norm === "aged";
	return /^\d{1,3}$/.test(tokens[to + (isAged ? 2 : 1)]?.norm ?? "");
}
