import type { FoundAttribution, PatternId } from "../model/attribution.ts";
import { contains, overlaps, textOf } from "../text/span.ts";
import { byAnchor, type Pair, pairUp } from "./pair-up.ts";
import { POLICY, type Policy } from "./policy.ts";
import { tidyContent, tidySource } from "./tidied.ts";

/** What stands for the words before it and tells a reader nothing by itself. */
const RELATIVE = /^(?:who|which|that)$/i;

/**
 * Makes one list of what model and rules found in a text: the model's findings, mended by the rules
 * where these know better, and what only the rules can find.
 *
 * @returns in the order of their cues; no two of the model and a rule share one
 */
export function combine(
	text: string,
	model: readonly FoundAttribution[],
	rules: readonly FoundAttribution[],
	policy: Policy = POLICY,
): readonly FoundAttribution[] {
	const tidied = model.map((one) => tidy(text, one));
	const { pairs, rulesAlone } = pairUp(tidied, rules);
	const isInSource = withinSources([...model, ...rules]);
	const settled = pairs
		.filter((pair) => counts(pair, policy) && !(pair.rule === null && isInSource(pair.model)))
		.map((pair) => settle(text, pair, policy));
	const added = rulesAlone.filter(({ because }) => isAmong(policy.added, because));
	// Two cues of the model can meet in one of the rules'.
	return [...new Set([...settled, ...added])].sort(byAnchor);
}

function counts({ model, rule }: Pair, { aloneFrom }: Policy): boolean {
	return rule !== null || model.confidence >= aloneFrom;
}

/**
 * Tells of a finding, asked in the order of the text, whether its cue stands within somebody's source:
 * "one of them, only identified as a clerk" describes who speaks, and passes nothing on.
 */
function withinSources(all: readonly FoundAttribution[]): (found: FoundAttribution) => boolean {
	const sources = all.flatMap(({ source }) => source ?? []).sort((a, b) => a.start - b.start);
	let next = 0;
	let reach = 0;
	return ({ cue }) => {
		if (!cue) return false;
		for (; next < sources.length && sources[next]!.start <= cue.start; next++) {
			reach = Math.max(reach, sources[next]!.end);
		}
		return reach >= cue.end;
	};
}

function settle(text: string, { model, rule }: Pair, policy: Policy): FoundAttribution {
	if (!rule) return model;
	if (isAmong(policy.stronger, rule.because)) return rule;
	if (!rule.source) return model;
	if (!model.source) return rule;
	// What was found in two ways is at least as sure as in the surer of them.
	const confidence = Math.max(model.confidence, rule.confidence);
	const isBetter =
		(policy.fuller && contains(rule.source, model.source)) ||
		(policy.antecedents &&
			RELATIVE.test(textOf(text, model.source)) &&
			!overlaps(rule.source, model.source));
	return { ...model, confidence, source: isBetter ? rule.source : model.source };
}

function tidy(text: string, found: FoundAttribution): FoundAttribution {
	return {
		...found,
		source: found.source && tidySource(text, found.source),
		contentSpans: tidyContent(text, found.contentSpans),
	};
}

function isAmong(patterns: readonly PatternId[], because: PatternId): boolean {
	return patterns.includes(because);
}
