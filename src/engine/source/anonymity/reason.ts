/** A stretch of a sentence, in offsets within it. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** What may stand between the wording and its reason. */
const BRIDGE = String.raw`^(?:\s*(?:,|—|–|--|publicly|openly|by name|only|and|but|themselves|himself|herself|in (?:this|the) (?:article|story|report)))*\s*`;
/** Words that open a reason right after the wording. */
const OPENERS_NEXT = [
	"because",
	"citing",
	"for fear",
	"(?:out of|in) (?:fear|concern|worry|deference|respect|consideration)",
	"fear(?:ing|ful)",
	"(?:as )?(?:he|she|they) fear(?:s|ed)?",
	"worr(?:ied|ying)",
	"concerned",
	"due to",
	"owing to",
	"given",
	"since",
	"as (?=(?:he|she|they|the|it|this|that|talks|discussions|negotiations|details)\\b)",
	"so (?:that |as (?:not )?to |(?=(?:he|she|they)\\b))",
	"lest",
	"(?:in order )?(?:so as )?(?:not )?to (?!(?:the|a|an|this|cnn|reuters|reporters|our|his|her|their)\\b)",
	"when \\w+ing",
	"while \\w+ing",
	"to (?=\\w)",
	"in \\w+ing\\b",
	"amid",
	"for (?=[\\w'’ -]{0,40}\\b(?:reasons?|safety|security|privacy|protection|purposes))",
	"under (?=[\\w'’ -]{0,40}\\b(?:rules?|polic(?:y|ies)|protocols?|law))",
	"in (?:line|keeping|accordance) with",
];
/** Words strong enough to open a reason further on in the sentence. */
const OPENERS_LATER = [
	"because",
	"citing",
	"for fear",
	"out of (?:fear|concern)",
	"fearing",
	"due to",
];
const NEXT = new RegExp(`${BRIDGE}(${OPENERS_NEXT.join("|")})`, "i");
const LATER = new RegExp(`\\b(?:${OPENERS_LATER.join("|")})\\b`, "i");
/** A reason ends with its clause; a comma counts once the reason has said something. */
const CLAUSE_END =
	/[.;:)\]—–“”"]|\s--|,\s|\s(?:and|but) (?:is|was|are|were|spoke|asked|requested|said|told|who|has|have|had|did)\b|\s(?:said|says|told|tells)\b/g;
/** A comma this near its opener does not end the reason. */
const LEAST_LENGTH = 14;
/** "because, she said, …": the reason goes on behind it. */
const ASIDE = /^\w+(?: \w+)?, (?:\w+ ){1,3}(?:said|says),/;
/** A reason further off than this belongs to something else the sentence says. */
const FARTHEST = 90;
const OPENS_SENTENCE =
	/^(?:“|")?(citing|fearing|because|for fear|out of (?:fear|concern)|given|due to)\b[^.;“”"]{3,160}?(?=, )/i;

/** The reason that follows a wording of anonymity, or opens its sentence; null when none does. */
export function findReason(sentence: string, veil: Stretch): Stretch | null {
	const rest = sentence.slice(veil.end);
	const next = NEXT.exec(rest);
	if (next) {
		const start = veil.end + next[0].length - next[1]!.length;
		return { start, end: clauseEnd(sentence, start) };
	}
	const later = LATER.exec(rest.slice(0, FARTHEST));
	if (later && !/[.;“”"]/.test(rest.slice(0, later.index))) {
		const start = veil.end + later.index;
		return { start, end: clauseEnd(sentence, start) };
	}
	const opening = OPENS_SENTENCE.exec(sentence.slice(0, veil.start));
	return opening ? { start: opening.index, end: opening.index + opening[0].length } : null;
}

/** Where the clause that opens at `from` ends, white space left out. */
export function clauseEnd(sentence: string, from: number): number {
	const begin = from + (ASIDE.exec(sentence.slice(from))?.[0].length ?? 0);
	CLAUSE_END.lastIndex = begin;
	for (let match = CLAUSE_END.exec(sentence); match; match = CLAUSE_END.exec(sentence)) {
		const tooEarly = match.index - begin < LEAST_LENGTH && !/[.;)”"]/.test(match[0]);
		const inWord = match[0] === "." && /\w/.test(sentence[match.index + 1] ?? " ");
		const abbreviated =
			match[0] === "." &&
			/\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St)$/.test(sentence.slice(begin, match.index));
		if (!tooEarly && !inWord && !abbreviated) return match.index;
	}
	return sentence.trimEnd().length;
}
