import type { FoundAttribution, PatternId } from "../model/attribution.ts";
import type { TaggedAttribution } from "../tagger/tagger.ts";
import { contains, overlaps, textOf } from "../text/span.ts";
import { doneTo } from "./done-to.ts";
import { byAnchor, type Pair, pairUp } from "./pair-up.ts";
import { POLICY, type Policy } from "./policy.ts";
import { tidyContent, tidySource } from "./tidied.ts";

/** One cue that the model, the rules or both found. */
export interface Candidate {
	readonly model: TaggedAttribution | null;
	readonly rule: FoundAttribution | null;
	/** Either's finding, or the model's mended by the rule's. */
	readonly found: FoundAttribution;
}

/** What stands for the words before it and tells a reader nothing by itself. */
const RELATIVE = /^(?:[Ww]ho|[Ww]hich|[Tt]hat)$/;

/**
 * Puts together what model and rules found in a text: whose source and content are the better ones.
 * Whether anything was attributed at all is decided later (`judge.ts`).
 *
 * @returns in the order of their cues; none of a rule shares a cue with one of the model
 */
export function candidatesOf(
	text: string,
	model: readonly TaggedAttribution[],
	rules: readonly FoundAttribution[],
	policy: Policy = POLICY,
): readonly Candidate[] {
	const tidied = model.map((one) => tidy(text, one));
	const { pairs, rulesAlone } = pairUp(tidied, rules);
	const isInSource = withinSources([...model, ...rules]);
	const settled = pairs
		.filter((pair) => pair.rule !== null || !isInSource(pair.model))
		.map((pair) => ({ ...pair, found: settle(text, pair, policy) }));
	const alone = rulesAlone.map((rule) => {
		const source = rule.source && tidySource(text, rule.source);
		return { model: null, rule, found: source === rule.source ? rule : { ...rule, source } };
	});
	return [...withoutTwins(settled), ...alone].sort((a, b) => byAnchor(a.found, b.found));
}

/** Two cues of the model can meet in one of the rules'. */
function withoutTwins(candidates: readonly Candidate[]): readonly Candidate[] {
	return [...new Map(candidates.map((one) => [one.found, one])).values()];
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
	const isBetter =
		(policy.fuller && contains(rule.source, model.source)) ||
		(policy.antecedents &&
			RELATIVE.test(textOf(text, model.source)) &&
			!overlaps(rule.source, model.source));
	return isBetter ? { ...model, source: tidySource(text, rule.source) } : model;
}

function tidy(text: string, found: TaggedAttribution): TaggedAttribution {
	const contentSpans = tidyContent(text, found.contentSpans);
	if (isTold(text, found)) return { ...found, source: null, contentSpans, because: "model-hidden" };
	return { ...found, source: found.source && tidySource(text, found.source), contentSpans };
}

/** "The clerks have been told to": before such a cue stand those who heard it. */
const BEING_TOLD = doneTo("informed|notified|told|warned");

function isTold(text: string, { source, cue }: FoundAttribution): boolean {
	return source !== null && cue !== null && source.end <= cue.start
		? BEING_TOLD.test(textOf(text, cue))
		: false;
}

function isAmong(patterns: readonly PatternId[], because: PatternId): boolean {
	return patterns.includes(because);
}
