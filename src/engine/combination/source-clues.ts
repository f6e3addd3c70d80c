import { QUOTE_STATE } from "../quotation/quote-state.ts";
import type { TokenRange } from "../text/span.ts";
import type { Clue, Page } from "./clue.ts";

/** Tokens of a source that is hardly one. */
const LONG = 12;
/** Before a source these make a clause of circumstance: "when the mayor announced it". */
const SUBORDINATING = /^(?:after|because|before|if|once|since|unless|until|when|while)$/;

/** The source's last word, the word before it, and how far it stands from the cue. */
export function sourceClues(
	{ reading, quote }: Page,
	source: TokenRange,
	cue: TokenRange | null,
	contentLength: string,
): readonly Clue[] {
	const { tokens, sentences } = reading.parsed;
	const isFirst = source.from === sentences[tokens[source.from]!.sentence]!.from;
	const before = isFirst ? "^" : tokens[source.from - 1]!.norm;
	const names = [`source head ${tokens[source.to - 1]!.norm}`, `before source ${before}`];
	if (SUBORDINATING.test(before)) names.push(`subordinate ${contentLength}`);
	if (quote[source.from] !== QUOTE_STATE.outside) names.push("source quoted");
	if (source.to - source.from > LONG) names.push("source long");
	if (cue) names.push(`distance ${distance(source, cue)}`);
	return names.map((name): Clue => [name, 1]);
}

/** On which side of the cue the source stands, and how many tokens lie between, in rough steps. */
function distance(source: TokenRange, cue: TokenRange): string {
	const side = source.from < cue.from ? "before" : "after";
	const gap = side === "before" ? cue.from - source.to : source.from - cue.to;
	if (gap < 0) return "overlap";
	const step = [8, 3, 1, 0].find((least) => gap >= least);
	return `${side} ${step}`;
}
