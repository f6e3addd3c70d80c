import type { ParsedText } from "../text/parse.ts";
import type { Token } from "../text/token.ts";
import { readVerb } from "./verb-lexicon.ts";
import * as closed from "./words/closed-classes.ts";
import * as common from "./words/common-verbs.ts";

/** Guesses at words' parts of speech: just enough to bound noun phrases and clauses. */
export const WORD_CLASS = {
	mark: 0,
	quote: 1,
	determiner: 2,
	/** A possessive pronoun: "her". */
	possessive: 3,
	/** A pronoun that can be a subject: "she", "who". */
	pronoun: 4,
	/** A pronoun that can only be an object: "him". */
	object: 5,
	preposition: 6,
	subordinator: 7,
	coordinator: 8,
	auxiliary: 9,
	negation: 10,
	adverb: 11,
	time: 12,
	number: 13,
	name: 14,
	/** Nouns and adjectives, and every word the tables do not know. */
	nominal: 15,
	verb: 16,
	/** A word in -ed: past form, participle or adjective. */
	pastForm: 17,
	gerund: 18,
	/** The 's of a noun. */
	genitive: 19,
	to: 20,
} as const;

export type WordClass = (typeof WORD_CLASS)[keyof typeof WORD_CLASS];

/** The tables of words with their class. No word stands in two of them. */
const TABLES: readonly (readonly [words: readonly string[], as: WordClass])[] = [
	[["to"], WORD_CLASS.to],
	[closed.TIME_NAMES, WORD_CLASS.time],
	[closed.NEGATIONS, WORD_CLASS.negation],
	[closed.AUXILIARIES, WORD_CLASS.auxiliary],
	[closed.DETERMINERS, WORD_CLASS.determiner],
	[closed.POSSESSIVES, WORD_CLASS.possessive],
	[closed.SUBJECT_PRONOUNS, WORD_CLASS.pronoun],
	[closed.OBJECT_PRONOUNS, WORD_CLASS.object],
	[closed.SUBORDINATORS, WORD_CLASS.subordinator],
	[closed.COORDINATORS, WORD_CLASS.coordinator],
	[closed.PREPOSITIONS, WORD_CLASS.preposition],
	[closed.ADVERBS, WORD_CLASS.adverb],
	[common.NOUNS_IN_ING, WORD_CLASS.nominal],
	[common.ADJECTIVES_IN_ED, WORD_CLASS.nominal],
	[common.IRREGULAR_PASTS, WORD_CLASS.verb],
	[common.THIRD_PERSONS, WORD_CLASS.verb],
	[common.BASES, WORD_CLASS.verb],
];
const KNOWN: ReadonlyMap<string, WordClass> = new Map(
	TABLES.flatMap(([words, as]) => words.map((word) => [word, as] as const)),
);

const NOT_ADVERBS: ReadonlySet<string> = new Set(closed.NOT_ADVERBS);
const HOSTS_OF_IS = new Set(
	"he she it that there who what where how this here everyone everybody".split(" "),
);
const QUOTES = /^(?:["'`“”‘’«»]|''|``|’’|‘‘)$/;
const BEFORE_MONTH = /^(?:by|early|in|last|late|mid|next|since|this|until)$/;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** One `WORD_CLASS` a token. Linear. */
export function classifyWords(parsed: ParsedText): Uint8Array {
	const classes = new Uint8Array(parsed.tokens.length);
	for (const { from, to } of parsed.sentences) {
		const titled = isTitleCase(parsed, from, to);
		for (let i = from; i < to; i++) classes[i] = classOf(parsed, i, i === from || titled);
	}
	return classes;
}

/** UTF-16 code units from which on titles capitalise every word (AP Stylebook, "composition titles"). */
const LONG_WORD = 4;
/** Fewer long words than this tell nothing. */
const FEWEST_LONG = 4;
/** More of the long words than this are capitalised in a headline; fewer would be a text with names. */
const TITLED_SHARE = {
	open: 0.7,
	/** Ended by a full stop: rather a short sentence with a long name than a headline. */
	closed: 0.85,
} as const;

/** Whether most words of a sentence are capitalised, as in headlines: capitals then tell nothing. */
function isTitleCase({ tokens }: ParsedText, from: number, to: number): boolean {
	let long = 0;
	let capital = 0;
	for (let i = from; i < to; i++) {
		if (tokens[i]!.text.length < LONG_WORD || !/^\p{L}/u.test(tokens[i]!.text)) continue;
		long++;
		if (CAPITAL.test(tokens[i]!.text)) capital++;
	}
	const least = tokens[to - 1]!.text === "." ? TITLED_SHARE.closed : TITLED_SHARE.open;
	return long >= FEWEST_LONG && capital / long > least;
}

/** Classes whose words stay what they are with a capital in the middle of a sentence. */
const KEPT_CAPITALISED: ReadonlySet<WordClass> = new Set([
	WORD_CLASS.mark,
	WORD_CLASS.quote,
	WORD_CLASS.determiner,
	WORD_CLASS.possessive,
	WORD_CLASS.pronoun,
	WORD_CLASS.object,
	WORD_CLASS.preposition,
	WORD_CLASS.subordinator,
	WORD_CLASS.coordinator,
	WORD_CLASS.time,
	WORD_CLASS.to,
]);

function classOf({ tokens }: ParsedText, i: number, anyCase: boolean): WordClass {
	const { text, norm } = tokens[i]!;
	if (QUOTES.test(text)) return WORD_CLASS.quote;
	const before = tokens[i - 1]?.norm ?? "";
	if (norm === "'s") return HOSTS_OF_IS.has(before) ? WORD_CLASS.auxiliary : WORD_CLASS.genitive;
	const capital = CAPITAL.test(text);
	if (!LETTER_OR_DIGIT.test(text)) return KNOWN.get(norm) ?? WORD_CLASS.mark;
	const open = anyCase || !capital || (i > 0 && QUOTES.test(tokens[i - 1]!.text));
	if (text === "US") return WORD_CLASS.name;
	const known = knownAs(tokens[i]!, before);
	if (known !== undefined && (open || KEPT_CAPITALISED.has(known))) return known;
	if (/^[$£€]?\d/.test(text)) return WORD_CLASS.number;
	if (capital && !open) return WORD_CLASS.name;
	// A capital says nothing in a headline: "Senators Insist" may hold a verb.
	return bySuffix(norm, capital && !(anyCase && readVerb(norm)));
}

/** The class of a word in lower case, as far as it tells by itself. */
export function classOfWord(norm: string): WordClass {
	return KNOWN.get(norm) ?? bySuffix(norm, false);
}

function knownAs({ text, norm }: Token, before: string): WordClass | undefined {
	if (text === "May" && BEFORE_MONTH.test(before)) return WORD_CLASS.time;
	// "has not yet commented" is no "rich, yet mean".
	if (norm === "yet" && KNOWN.get(before) === WORD_CLASS.negation) return WORD_CLASS.adverb;
	return KNOWN.get(norm);
}

function bySuffix(norm: string, capital: boolean): WordClass {
	if (/ly$/.test(norm) && !NOT_ADVERBS.has(norm)) return WORD_CLASS.adverb;
	if (/ing$/.test(norm) && norm.length > 4) return WORD_CLASS.gerund;
	if (/ed$/.test(norm) && norm.length > 3) return WORD_CLASS.pastForm;
	return capital ? WORD_CLASS.name : WORD_CLASS.nominal;
}
