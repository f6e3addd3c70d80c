import type { ParsedText } from "../text/parse.ts";
import { isCapitalised } from "./capital-run.ts";
import { singularOf } from "./inflect.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { BODY_NOUNS } from "./words/body-nouns.ts";
import { CORE_ENDS } from "./words/function-words.ts";

const KNOWING = /^(?:briefed|close|familiar|inside|interviewed)$/;
/** What informants have and people at large have not: "with direct knowledge of the talks". */
const INSIGHT = /^(?:access|clearances?|direct|first-?hand|insights?|knowledge|links|ties)$/;
/** Bodies that people sit on. */
const PANELS =
	/^(?:board|body|commission|committee|council|court|delegation|jury|panel|staff|subcommittee|task-?force|team)$/;
/** Where people come together, and a reporter may meet them. */
const GATHERINGS =
	/^(?:briefing|conference|convention|demonstration|event|gathering|hearing|march|meeting|protest|rally|scene|summit|talks|trial|vigil)$/;
/** "at the time", "on the other hand", "on the left", "on the whole": sets nobody apart. */
const NO_PLACE =
	/^(?:beginning|bottom|end|far|ground|heart|internet|least|left|moment|other|outset|polls|right|same|site|start|street|time|top|whole)$/;
/** Where what follows a preposition is over. */
const OVER = /^(?:an?|few|his|her|its|little|no|the|their|this)$|^[^\p{L}\p{N}]+$/u;
const VERB = /^(?:are|had|has|have|is|say|says|said|see|tell|told|was|were|\p{Ll}+ed)$/u;

/** "Democrats on the panel", "experts familiar with the plan": told by where they are or what they know. */
export function areInside(parsed: ParsedText, { core, isPart }: NounPhrase): boolean {
	if (isPart) return false;
	const next = parsed.tokens[core.to]?.norm ?? "";
	if (KNOWING.test(next)) return true;
	if (!/^(?:at|on|with)$/.test(next)) return false;
	if (parsed.tokens[core.to + 1]?.norm === "the") return isBody(parsed, core.to + 2, next);
	return (
		next === "with" && window(parsed, core.to + 1).some((at) => INSIGHT.test(norm(parsed, at)))
	);
}

function isBody(parsed: ParsedText, from: number, preposition: string): boolean {
	if (NO_PLACE.test(norm(parsed, from))) return false;
	const at = window(parsed, from);
	const nouns = at.map((i) => singularOf(norm(parsed, i)));
	if (preposition === "on") return nouns.some((noun) => PANELS.test(noun));
	if (nouns.some((noun) => BODY_NOUNS.has(noun) || PANELS.test(noun))) return true;
	if (preposition === "with") return false;
	return at.some((i) => GATHERINGS.test(norm(parsed, i)) || isCapitalised(parsed.tokens[i]));
}

/** The words behind a preposition, four at most, as far as they may be one noun's. */
function window(parsed: ParsedText, from: number): readonly number[] {
	const places: number[] = [];
	for (let at = from; at < from + 4 && at < parsed.tokens.length; at++) {
		if (endsWindow(parsed, at)) break;
		places.push(at);
	}
	return places;
}

function endsWindow(parsed: ParsedText, at: number): boolean {
	const word = norm(parsed, at);
	if (word === "close") return false; // "with close ties"
	return CORE_ENDS.has(word) || OVER.test(word) || VERB.test(parsed.tokens[at]!.text);
}

function norm(parsed: ParsedText, at: number): string {
	return parsed.tokens[at]?.norm ?? "";
}
