import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { Name } from "./name.ts";
import { knownType, phraseOf } from "./name-type.ts";
import { TITLES } from "./words/titles.ts";

/** Words of a name looked up at most. */
const LONGEST_KNOWN = 4;

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
	return headings.flatMap((heading) => namesIn(parsed, heading, known));
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
