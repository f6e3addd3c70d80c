import { readVerb } from "../cue/verb-lexicon.ts";
import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { isCalledSomebody } from "./apposition.ts";
import { isCapitalised } from "./capital-run.ts";
import { isPlural, singularOf } from "./inflect.ts";
import { BODY_NOUNS } from "./words/body-nouns.ts";
import { words } from "./words/word-set.ts";

/** What the words around one name say of it: signs that it is a body's, signs that it is a person's. */
export interface Signs {
	readonly body: number;
	readonly person: number;
}

/** Right behind the name of a body: "Norlabs shares", "Norlabs chief executive Jane Roe". */
const OF_BODY = words(`
bosses ceo cfo chairman chairwoman chief coach co-founder customers defender director driver employee
employees executive executives factories factory founder goalkeeper headquarters investors manager
midfielder plc president products shareholders shares spokesman spokesperson spokeswoman stock
stores striker subsidiary users winger workers
`);
/** What a body has and a person seldom: "Norlabs's shareholders". */
const HAD_BY_BODY = words(`
ceo customers earnings employees headquarters investors parent products profit profits revenue
revenues sales shareholders shares subsidiary users
`);
/** Before "in": "shares in Norlabs". */
const HELD_IN = words("investors share shareholders shares stake stakes");
/** Before "at" and "of": "staff at Norlabs", "a founder of Norlabs". */
const WORK_AT = words(`
analyst analysts boss bosses ceo chairman chairwoman co-founder customers director economist
employee employees engineer executive executives founder headquarters investors manager managers
partner president researcher researchers scientist scientists spokesman spokesperson spokeswoman
staff strategist workers
`);
/** What somebody has and a body has not: "Lund's wife". */
const HAD_BY_PERSON = words(`
aides attorney brother campaign career daughter death family father husband lawyer lawyers mother
opponent parents sister son supporters wife
`);
/** Before "at" alone: "a job at Norlabs". */
const DONE_AT = words("factory job jobs plant strike work worked working works");
/** What firms do, and people seldom: "Norlabs, which", "Norlabs employs 900 people". */
const DOES_TRADE = words("acquired employed employs manufactures operates sells supplies");
const OF_PERSON = words("he her herself him himself his she");
/** What "it" does that is somebody: "said it will appeal", "said it had fired two". */
const DOES = words("aims believes can could did expects had has hopes intends plans will would");
/** "It would be wrong", "it will take years": nobody is meant. */
const OF_NOBODY = words("a be been cost depend help make mean n't not seem take the to");
const IS = words("is was");
const IS_SOMEBODY =
	/^(?:\p{L}{3,}ing|aware|committed|confident|disappointed|grateful|pleased|proud|ready|sorry|unable)$/u;
const ARE = words("are did had have were will would");
const ENDS = /^[.!?,;:]$/;
const POSSESSIVE = /^['’]s?$/;
/** Words behind a possessive looked at. */
const LONGEST_POSSESSION = 3;

/** The signs beside a name. */
export function signsBeside(parsed: ParsedText, name: TokenRange): Signs {
	const said = saidBehind(parsed, name);
	const bodies = [
		leads(parsed, name),
		has(parsed, name, HAD_BY_BODY),
		isHeldOrWorkedAt(parsed, name),
		said === "body",
		isThing(parsed, name),
		isCalledInNext(parsed, name),
	];
	const people = [
		has(parsed, name, HAD_BY_PERSON),
		said === "person",
		isCalledSomebody(parsed, name),
		OF_PERSON.has(parsed.tokens[name.to]?.norm ?? ""),
		isSheInNext(parsed, name),
	];
	return { body: bodies.filter(Boolean).length, person: people.filter(Boolean).length };
}

/** "Norlabs shares", "the Norlabs chief executive", but not "the Lund chief of staff". */
function leads({ tokens }: ParsedText, { to }: TokenRange): boolean {
	const next = tokens[to]?.norm ?? "";
	return OF_BODY.has(next) && !(next === "chief" && tokens[to + 1]?.norm === "of");
}

function has({ tokens }: ParsedText, { to }: TokenRange, what: ReadonlySet<string>): boolean {
	if (!POSSESSIVE.test(tokens[to]?.text ?? "")) return false;
	for (let i = to + 1; i <= to + LONGEST_POSSESSION; i++) {
		const norm = tokens[i]?.norm ?? ".";
		if (what.has(norm)) return true;
		if (ENDS.test(norm)) return false;
	}
	return false;
}

/** "shares in Norlabs", "staff at Norlabs", "the chief executive of Norlabs". */
function isHeldOrWorkedAt({ tokens }: ParsedText, { from }: TokenRange): boolean {
	const [what, link] = [tokens[from - 2]?.norm ?? "", tokens[from - 1]?.norm];
	if (link === "in" || (link === "of" && what === "shares")) return HELD_IN.has(what);
	if (link === "at" && DONE_AT.has(what)) return true;
	return (link === "at" || link === "of") && WORK_AT.has(what);
}

/** "Norlabs, which makes shoes", "Norlabs employs 900 people". */
function isThing({ tokens }: ParsedText, { to }: TokenRange): boolean {
	const next = tokens[to]?.norm ?? "";
	return DOES_TRADE.has(next) || (next === "," && tokens[to + 1]?.text === "which");
}

/** Whom the clause behind "Norlabs said" opens with: "it would appeal", "he would". */
function saidBehind(parsed: ParsedText, { from, to }: TokenRange): "body" | "person" | null {
	const { tokens } = parsed;
	const verb = readVerb(tokens[to]?.norm ?? "");
	const hasSubject = verb?.forms.some((form) => form === "third" || form === "past") ?? false;
	if (!hasSubject || verb?.verb.kind !== "speech") {
		return tokens[to + 1]?.norm === "its" && /(?:ed|s)$/.test(tokens[to]?.norm ?? "")
			? "body"
			: null;
	}
	// "The Lunds said they would": a family.
	const isFamily = tokens[from - 1]?.norm === "the" && isPlural(tokens[to - 1]!.norm);
	const said = openerAt(parsed, clauseBehind(parsed, to, verb.verb.lemma));
	return said === "several" ? (isFamily ? null : "body") : said;
}

/** Where what is said starts: behind "said on Monday that", "told Reuters". */
function clauseBehind(parsed: ParsedText, verb: number, lemma: string): number {
	const { tokens } = parsed;
	let at = lemma === "tell" ? behindTold(parsed, verb + 1) : verb + 1;
	if (tokens[at]?.norm === "on") at += 2;
	return tokens[at]?.norm === "that" ? at + 1 : at;
}

function openerAt({ tokens }: ParsedText, at: number): "body" | "person" | "several" | null {
	const [who, does, next] = [at, at + 1, at + 2].map((i) => tokens[i]?.norm ?? "");
	if (OF_PERSON.has(who!) || who === "i" || who === "my") return "person";
	if (who === "its") return "body";
	if (who === "they") return ARE.has(does!) ? "several" : null;
	return who === "it" && isSomebody(does!, next!) ? "body" : null;
}

/** Words of whom somebody told it, at most. */
const LONGEST_TOLD = 4;

/** "told Reuters", "told the Valley Courier". */
function behindTold({ tokens }: ParsedText, from: number): number {
	let at = from;
	const isTold = (token: Token | undefined) => isCapitalised(token) || token?.norm === "the";
	while (at < from + LONGEST_TOLD && isTold(tokens[at])) at++;
	return at;
}

/** "it would appeal", "it accepted", but not "it would be wrong", "it was a shame". */
function isSomebody(does: string, next: string): boolean {
	if (DOES.has(does)) return !OF_NOBODY.has(next);
	if (IS.has(does)) return IS_SOMEBODY.test(next);
	return /^\p{L}{3,}ed$/u.test(does);
}

/** "The company was fined." right behind a sentence with the name. */
function isCalledInNext(parsed: ParsedText, { from }: TokenRange): boolean {
	const next = parsed.sentences[parsed.tokens[from]!.sentence + 1];
	if (!next || parsed.tokens[next.from]!.norm !== "the") return false;
	return [1, 2].some((i) => isFirm(parsed.tokens[next.from + i]?.norm ?? ""));
}

function isFirm(noun: string): boolean {
	return TRADES.has(noun) && BODY_NOUNS.has(singularOf(noun));
}

const TRADES = words(`
airline automaker bank carmaker charity chipmaker club company drugmaker firm insurer lender
manufacturer retailer startup supermarket
`);

function isSheInNext(parsed: ParsedText, { from }: TokenRange): boolean {
	const next = parsed.sentences[parsed.tokens[from]!.sentence + 1];
	return next !== undefined && /^(?:he|she)$/.test(parsed.tokens[next.from]!.norm);
}
