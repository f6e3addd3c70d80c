import { readVerb } from "../cue/verb-lexicon.ts";
import { classOfWord, WORD_CLASS } from "../cue/word-class.ts";
import type { ParsedText } from "../text/parse.ts";
import { isCapitalised } from "./capital-run.ts";
import { singularOf } from "./inflect.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { BODY_NOUNS } from "./words/body-nouns.ts";
import { CORE_ENDS } from "./words/function-words.ts";

const KNOWING = /^(?:briefed|close|familiar|inside|interviewed|involved|knowledgeable|present)$/;
/** What informants have and people at large have not: "with direct knowledge of the talks". */
const INSIGHT = /^(?:clearances?|direct|first-?hand|insights?|knowledge|links|ties)$/;
/** Bodies that people sit on. */
const PANELS =
	/^(?:board|body|commission|committee|council|court|delegation|jury|panel|staff|subcommittee|task-?force|team)$/;
/** Where people come together, and a reporter may meet them. */
const GATHERINGS =
	/^(?:briefing|conference|convention|demonstration|event|gathering|hearing|march|meeting|protest|rally|scene|summit|talks|trial|vigil)$/;
/** "at the time", "on the other hand", "on the left", "at the state level": sets nobody apart. */
const NO_PLACE =
	/^(?:beginning|bottom|core|end|far|forefront|ground|heart|helm|internet|least|left|level|moment|other|outset|polls|right|same|site|start|street|time|top|whole)$/;
/** "at the center of the movement", but "at the Center for Safety". */
const MIDDLE = /^cent(?:er|re)$/;
/** Access to what few see: not "to credit", "to the internet". */
const KEPT =
	/^(?:classified|confidential|her|his|internal|privileged|secret|sensitive|the|their|these|those)$/;
/** "with little knowledge". */
const HARDLY = /^(?:few|limited|little|scant)$/;
/** "with a plan", "with no ties": what is open to everybody, or nothing. */
const NOT_FIRST: ReadonlySet<number> = new Set([
	WORD_CLASS.determiner,
	WORD_CLASS.possessive,
	WORD_CLASS.negation,
]);
/** Where what follows a preposition is over: "at the university now argue". */
const OVER: ReadonlySet<number> = new Set([
	...NOT_FIRST,
	WORD_CLASS.pronoun,
	WORD_CLASS.object,
	WORD_CLASS.preposition,
	WORD_CLASS.subordinator,
	WORD_CLASS.coordinator,
	WORD_CLASS.auxiliary,
	WORD_CLASS.adverb,
	WORD_CLASS.time,
	WORD_CLASS.verb,
	WORD_CLASS.pastForm,
	WORD_CLASS.to,
]);
/** Words behind a preposition that may be one noun's. */
const REACH = 6;

/** "Democrats on the panel", "experts familiar with the plan": told by where they are or what they know. */
export function areInside(parsed: ParsedText, { core, isPart }: NounPhrase): boolean {
	if (isPart) return false;
	if (knows(parsed, core.to)) return true;
	const next = norm(parsed, core.to);
	if (!/^(?:at|on|with)$/.test(next)) return false;
	if (norm(parsed, core.to + 1) === "the") return isBody(parsed, core.to + 2, next);
	return next === "with" && haveInsight(parsed, core.to + 1);
}

/** Whether a word behind a noun for people says what they know of: "those close to the president". */
export function knows(parsed: ParsedText, at: number): boolean {
	const word = norm(parsed, at);
	if (word === "close") return norm(parsed, at + 1) === "to";
	// "Scientists present a plan" do something.
	if (word === "present") return classOfWord(norm(parsed, at + 1)) !== WORD_CLASS.determiner;
	return KNOWING.test(word);
}

/** "with direct knowledge", "with access to the files", not "with access to credit". */
function haveInsight(parsed: ParsedText, from: number): boolean {
	return window(parsed, from).some((at) => {
		const isAccess = norm(parsed, at) === "access" && norm(parsed, at + 1) === "to";
		return isAccess ? isKept(parsed, at + 2) : INSIGHT.test(norm(parsed, at));
	});
}

function isKept(parsed: ParsedText, at: number): boolean {
	return KEPT.test(norm(parsed, at)) && norm(parsed, at + 1) !== "internet";
}

function isBody(parsed: ParsedText, from: number, preposition: string): boolean {
	const at = window(parsed, from);
	const head = at.at(-1);
	if (head === undefined || NO_PLACE.test(norm(parsed, from))) return false;
	const word = norm(parsed, head);
	if (NO_PLACE.test(word) || (MIDDLE.test(word) && norm(parsed, head + 1) === "of")) return false;
	const noun = singularOf(word);
	if (PANELS.test(noun)) return true;
	if (preposition === "on") return false;
	if (BODY_NOUNS.has(noun)) return true;
	if (preposition === "with") return false;
	return GATHERINGS.test(word) || at.some((i) => isCapitalised(parsed.tokens[i]));
}

/** The words behind a preposition, as far as they may be one noun's. */
function window(parsed: ParsedText, from: number): readonly number[] {
	const places: number[] = [];
	for (let at = from; at < from + REACH && at < parsed.tokens.length; at++) {
		if (endsWindow(parsed, at, from)) break;
		places.push(at);
	}
	return places;
}

function endsWindow({ tokens }: ParsedText, at: number, from: number): boolean {
	const { norm, text } = tokens[at]!;
	if (norm === "close") return false; // "with close ties"
	// "the House Energy and Commerce Committee"
	if (norm === "and") return !isCapitalised(tokens[at - 1]) || !isCapitalised(tokens[at + 1]);
	if (CORE_ENDS.has(norm) || /^[^\p{L}\p{N}]+$/u.test(norm)) return true;
	if (at === from) return HARDLY.test(norm) || NOT_FIRST.has(classOfWord(norm));
	const isKnown = BODY_NOUNS.has(norm) || GATHERINGS.test(norm) || text !== norm;
	if (isKnown || norm === "'s" || norm.includes("-")) return false;
	const isAside = /^(?:ahead|early|enough|late)$/.test(norm);
	return isAside || OVER.has(classOfWord(norm)) || readVerb(norm) !== undefined;
}

function norm(parsed: ParsedText, at: number): string {
	return parsed.tokens[at]?.norm ?? "";
}
