import type { Attribution } from "../model/attribution.ts";
import { type Span, textOf } from "../text/span.ts";
import type { Rule } from "./rule.ts";
import { VALUING_WORDS } from "./words/valuing-words.ts";

/**
 * What only the future can bear out. A plain "will" mostly tells a plan, and "would" is also how past
 * words are reported: the verbs here say how something turns out.
 */
const FORETELLS =
	/\b(?:(?:un)?likely|probably|inevitabl[ey]|bound to|doomed|sooner or later|no chance)\b|\b(?:will|going to|won['’]t)(?: (?:not|never|\w+ly))? (?:backfire|collapse|fail|happen|hold|lose|prevail|regret|succeed|suffer|survive|win|work)\b/i;
const CUE_FORETELLS = /\b(?:predict\w*|foresees?|foresaw|forecasts?|speculat\w+|doubt\w*|bet)\b/i;
const WORD = /[\p{L}-]+/gu;

/**
 * The AP takes from unnamed sources information, not opinion or speculation. Told by single words,
 * so by far not sure: shown only where the reader asks for what is less certain (`less-certain.ts`).
 */
export const unnamedOpinion: Rule = {
	id: "unnamed-opinion",
	publisher: "The Associated Press",
	url: "https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources",
	check: ({ unnamed, article, attributionsOf }) =>
		unnamed.flatMap(({ id }) => {
			const spans = attributionsOf.get(id)!.flatMap((one) => opinionIn(article.text, one));
			return spans.length > 0 ? [{ sourceId: id, spans }] : [];
		}),
};

/** The words in which a source foretells or values; all it says where the cue tells so. */
function opinionIn(text: string, { cue, contentSpans }: Attribution): readonly Span[] {
	if (cue && CUE_FORETELLS.test(textOf(text, cue))) return contentSpans.slice(0, 1);
	return contentSpans.filter((content) => {
		const words = textOf(text, content);
		return FORETELLS.test(words) || words.match(WORD)?.some(isValuing);
	});
}

function isValuing(word: string): boolean {
	return VALUING_WORDS.has(word);
}
