import { readVerb } from "../cue/verb-lexicon.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import type { TokenRange } from "../text/span.ts";
import { isOneOf, NOMINAL, type View } from "./view.ts";

/** "anonymity" and "because" stand no further apart, in tokens. */
const REASON_REACH = 20;
const UNNAMED: ReadonlySet<string> = new Set(
	"anonymity anonymous anonymously unnamed unidentified named identified quoted".split(" "),
);

/**
 * Whether a clause whose subject starts at `at` tells why somebody stays unnamed: "on condition of
 * anonymity because they feared …". That is the text's remark on its source, no further statement.
 */
export function explainsAnonymity(view: View, at: number, sentence: TokenRange): boolean {
	const lead = at - 1;
	if (lead <= sentence.from || !/^(?:as|because|since)$/.test(view.tokens[lead]!.norm))
		return false;
	for (let i = lead - 1; i >= Math.max(sentence.from, lead - REASON_REACH); i--) {
		const { norm } = view.tokens[i]!;
		if (!UNNAMED.has(norm)) continue;
		return !/^(?:named|identified|quoted)$/.test(norm) || isDeclined(view, i, sentence.from);
	}
	return false;
}

/** "not" and "named" stand no further apart, in tokens. */
const NOT_REACH = 4;

/** "asked not to be named" against "a suspect was named". */
function isDeclined({ tokens }: View, at: number, first: number): boolean {
	for (let i = at - 1; i >= Math.max(first, at - NOT_REACH); i--) {
		if (/^(?:not|declined|refused|n't)$/.test(tokens[i]!.norm)) return true;
	}
	return false;
}

/** "asked" and what it asks for stand no further apart, in tokens. */
const WISH_REACH = 6;
/** A longer cue holds more than the wish, in tokens. */
const LONGEST_WISH = 3;
const WISHING = /^(?:ask|declin|insist|refus|request|speak|spoke|wish)/;

/** "asked not to be named", "requested anonymity": a wish about the name, no statement. */
export function asksForAnonymity(
	{ tokens }: View,
	{ from, to }: TokenRange,
	last: number,
): boolean {
	if (to - from > LONGEST_WISH || !WISHING.test(tokens[to - 1]!.norm)) return false;
	for (let i = to; i < Math.min(last, to + WISH_REACH); i++) {
		if (/^[.,;]$/.test(tokens[i]!.text)) return false;
		if (UNNAMED.has(tokens[i]!.norm)) return true;
	}
	return false;
}

/** "who asked not to be named" and the verb of its sentence stand no further apart, in tokens. */
const CLAUSE_REACH = 45;
const AUTHORISED: ReadonlySet<string> = new Set(["authorised", "authorized"]);
const BOUNDS: ReadonlySet<string> = new Set([";", ":", '"', "“", "”"]);

/**
 * "An agent who requested anonymity to discuss the case called it odd": the end of the subject of
 * the verb whose subject seems to start at `at`, before its "who"; null where there is none.
 */
export function subjectEndBeforeAnonymity(view: View, at: number, first: number): number | null {
	if (/^(?:as|because|since)$/.test(view.tokens[at - 1]?.norm ?? "")) return null;
	if (isTold(view, at, first)) return null;
	let unnamed = false;
	for (let i = at - 1; i > Math.max(first, at - CLAUSE_REACH); i--) {
		const { norm, text } = view.tokens[i]!;
		if (UNNAMED.has(norm) || AUTHORISED.has(norm)) unnamed = true;
		if (BOUNDS.has(text)) return null;
		if (norm !== "who") continue;
		const end = view.tokens[i - 1]!.text === "," ? i - 1 : i;
		return unnamed && isOneOf(view, end - 1, NOMINAL) ? end : null;
	}
	return null;
}

/** "…, said engineers had warned": what starts at `at` is told, and has its own subject. */
function isTold({ tokens, classes }: View, at: number, first: number): boolean {
	const before = tokens[at - 1]?.norm === "that" ? at - 2 : at - 1;
	if (before <= first || classes[before - 1] === WORD_CLASS.to) return false;
	return readVerb(tokens[before]!.norm)?.verb.kind === "speech";
}

/** A source without "who spoke on condition of anonymity", which is no part of who it is. */
export function withoutAnonymity(view: View, source: TokenRange): TokenRange {
	for (let i = source.from + 1; i < source.to; i++) {
		if (/^(?:anonymity|anonymously)$/.test(view.tokens[i]!.norm)) {
			const to = clauseStart(view, i, source.from + 1);
			return to === i ? source : { from: source.from, to };
		}
	}
	return source;
}

const LEADS = /^(?:,|on|speaking|spoke|talking|under|who)$/;

/** The first token of "who spoke on condition of" before `at`; `at` itself where nothing leads in. */
function clauseStart({ tokens }: View, at: number, lowest: number): number {
	let start = at;
	while (start > lowest && !LEADS.test(tokens[start]!.norm)) start--;
	if (!LEADS.test(tokens[start]!.norm)) return at;
	while (start > lowest && LEADS.test(tokens[start - 1]!.norm)) start--;
	return start;
}
