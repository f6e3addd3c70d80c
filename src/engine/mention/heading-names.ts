import { readVerb } from "../cue/verb-lexicon.ts";
import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { isCapitalised } from "./capital-run.ts";
import { isCommonNoun } from "./common-word.ts";
import { singularOf } from "./inflect.ts";
import { knownType } from "./known-name.ts";
import type { Name } from "./name.ts";
import { typeOfName } from "./name-type.ts";
import { phraseOf } from "./phrase.ts";
import { NEVER_NAMES } from "./words/function-words.ts";
import { NAME_OF_BODY } from "./words/name-parts.ts";
import { TITLES } from "./words/titles.ts";

/** Words of a name looked up at most. */
const LONGEST_KNOWN = 4;
/** Words of a name that only a heading prints, at most. */
const LONGEST_UNKNOWN = 3;

/**
 * Names in headings set in title case, where a capital tells nothing: those that the text's
 * sentences or the tables know.
 */
export function namesInHeadings(
	parsed: ParsedText,
	headings: readonly TokenRange[],
	names: readonly Name[],
): readonly Name[] {
	const known = knownNames(parsed, names);
	return headings.flatMap((heading) => {
		const found = namesIn(parsed, heading, known);
		return [...found, ...speakersIn(parsed, heading, found)];
	});
}

function knownNames(parsed: ParsedText, names: readonly Name[]): ReadonlyMap<string, Name["type"]> {
	const known = new Map<string, Name["type"]>();
	for (const { tokens, type } of names) {
		known.set(phraseOf(parsed, tokens), type);
		if (type === "person") known.set(parsed.tokens[tokens.to - 1]!.norm, type);
	}
	return known;
}

function namesIn(
	parsed: ParsedText,
	heading: TokenRange,
	known: ReadonlyMap<string, Name["type"]>,
): readonly Name[] {
	const found: Name[] = [];
	for (let from = heading.from; from < heading.to; from++) {
		const to = longestKnown(parsed, { from, to: heading.to }, known);
		if (to === from) continue;
		const phrase = phraseOf(parsed, { from, to });
		const isTitled = from > heading.from && TITLES.has(parsed.tokens[from - 1]!.norm);
		const type = known.get(phrase) ?? knownType(phrase) ?? "unknown";
		found.push({ tokens: { from, to }, titleFrom: isTitled ? from - 1 : from, type });
		from = to - 1;
	}
	return found;
}

function longestKnown(
	parsed: ParsedText,
	range: TokenRange,
	known: ReadonlyMap<string, Name["type"]>,
): number {
	for (let to = Math.min(range.to, range.from + LONGEST_KNOWN); to > range.from; to--) {
		const phrase = phraseOf(parsed, { from: range.from, to });
		if (known.has(phrase) || knownType(phrase)) return to;
	}
	return range.from;
}

/**
 * "Lund Says Harbour Will Close": who speaks in a heading in title case and is named nowhere else. What
 * stands there before the verb and is no noun that the tables know is a name.
 */
function speakersIn(
	parsed: ParsedText,
	heading: TokenRange,
	found: readonly Name[],
): readonly Name[] {
	const taken = new Set(found.flatMap(({ tokens: { from, to } }) => indexesOf(from, to)));
	return indexesOf(heading.from + 1, heading.to).flatMap((at): Name[] => {
		const { norm, text } = parsed.tokens[at]!;
		if (text === norm || readVerb(norm)?.forms.includes("third") !== true) return [];
		const from = startOfSpeaker(parsed, heading, at);
		const tokens = { from, to: at };
		if (from === at || indexesOf(from, at).some((i) => taken.has(i))) return [];
		if (indexesOf(from, at).some((i) => !mayBeName(parsed, i))) return [];
		return [{ tokens, titleFrom: from, type: typeOfName(parsed, tokens, false) }];
	});
}

/** Where the words before a verb start: at the heading's start, behind a colon, a bracket or a quotation. */
function startOfSpeaker(parsed: ParsedText, heading: TokenRange, verb: number): number {
	let from = verb;
	while (from > heading.from && /^[\p{L}]/u.test(parsed.tokens[from - 1]!.text)) from--;
	return verb - from > LONGEST_UNKNOWN ? verb : from;
}

function mayBeName(parsed: ParsedText, at: number): boolean {
	const token = parsed.tokens[at]!;
	const isNoun = isCommonNoun(singularOf(token.norm)) || NAME_OF_BODY.has(token.norm);
	return isCapitalised(token) && !isNoun && !NEVER_NAMES.has(token.norm);
}

function indexesOf(from: number, to: number): readonly number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
