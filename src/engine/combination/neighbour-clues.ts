import { tokensIn } from "../text/parse.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import type { Candidate } from "./candidate.ts";
import type { Page } from "./clue.ts";
import { lemmaOf } from "./cue-clues.ts";
import { anchorOf } from "./pair-up.ts";

/** So many candidates to each side are looked at: enough, and work stays linear in any text. */
const REACH = 4;
/** Tokens between two cues that stand together: "smiled and said". */
const TOGETHER = 2;
/** The sentence of a finding that points at no words. */
const NOWHERE = -1;

/**
 * How each candidate stands to the others of its sentence: somebody's own "he believes" within what he
 * said is seldom passed on by itself, and of two cues that stand together one is the better.
 *
 * @param candidates in the order of the text
 */
export function neighbourClues(
	page: Page,
	candidates: readonly Candidate[],
): readonly (readonly string[])[] {
	const all = candidates.map((one) => placeOf(page, one));
	return all.map((one, i) => {
		const isNear = (other: Place) => other.sentence === one.sentence;
		const before = all
			.slice(Math.max(0, i - REACH), i)
			.filter(isNear)
			.reverse();
		const after = all.slice(i + 1, i + 1 + REACH).filter(isNear);
		return [...new Set([...beside("before", one, before), ...beside("after", one, after)])];
	});
}

/** Where a candidate stands. */
interface Place {
	readonly source: Span | null;
	readonly anchor: Span;
	readonly from: number;
	readonly to: number;
	readonly sentence: number;
	readonly lemma: string;
	readonly content: readonly Span[];
}

function placeOf(page: Page, { found }: Candidate): Place {
	const { source, cue, contentSpans } = found;
	const anchor = anchorOf(found);
	const range = tokensIn(page.reading.parsed, anchor);
	const sentence = cue || source ? page.reading.parsed.tokens[range.from]!.sentence : NOWHERE;
	const lemma = cue ? lemmaOf(page, range) : "none";
	return { source, anchor, ...range, sentence, lemma, content: contentSpans };
}

/** @param others on one side of it, the nearest first */
function beside(side: string, one: Place, others: readonly Place[]): readonly string[] {
	const [nearest] = others;
	if (!nearest) return [`none ${side}`];
	const names = [`${side} ${nearest.lemma}`];
	const gap = side === "before" ? one.from - nearest.to : nearest.from - one.to;
	if (gap <= TOGETHER) names.push(`together ${side}`);
	const same = others.find((other) => isSame(one.source, other.source));
	if (same) names.push(`same source ${side}`, `same source ${side} ${same.lemma}`);
	const outer = others.find(({ content }) => content.some((at) => contains(at, one.anchor)));
	if (outer) names.push(`within what is told ${side}`, `within ${outer.lemma}`);
	return names;
}

function isSame(a: Span | null, b: Span | null): boolean {
	return a !== null && b !== null && overlaps(a, b);
}
