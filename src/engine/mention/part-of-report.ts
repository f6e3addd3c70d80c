import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { singularOf } from "./inflect.ts";
import type { NameIndex } from "./name-index.ts";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.ts";
import { speakingOutlet } from "./speaking-outlet.ts";
import { OUTLET_NOUNS } from "./words/text-nouns.ts";

/** Nouns for a piece of a text (singular). */
const PARTS = new Set(
	"chapter claim detail excerpt finding line paragraph part passage revelation section sentence".split(
		" ",
	),
);
const JOINING = /^(?:from|in|of)$/;

/**
 * "A passage of the new Reuters report" speaks for Reuters, as its report does; "a passage of the
 * ministry's report" stays a document's.
 *
 * @param whole all tokens of the mention, what follows the noun among them
 */
export function isPartOfReport(
	parsed: ParsedText,
	names: NameIndex,
	phrase: NounPhrase,
	whole: TokenRange,
): boolean {
	if (!PARTS.has(singularOf(parsed.tokens[phrase.head]!.norm))) return false;
	const inner = { from: phrase.core.to + 1, to: whole.to };
	if (inner.from >= inner.to || !JOINING.test(parsed.tokens[phrase.core.to]!.norm)) return false;
	const { head } = readNounPhrase(parsed, names, inner);
	if (!OUTLET_NOUNS.has(singularOf(parsed.tokens[head]!.norm))) return false;
	return speakingOutlet(parsed, names, inner) !== null;
}
