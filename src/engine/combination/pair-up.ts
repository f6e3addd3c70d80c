import type { FoundAttribution } from "../model/attribution.ts";
import type { TaggedAttribution } from "../tagger/tagger.ts";
import { overlaps, type Span, span } from "../text/span.ts";

/** A finding of the model with the rules' finding of the same cue. */
export interface Pair {
	readonly model: TaggedAttribution;
	readonly rule: FoundAttribution | null;
}

export interface Paired {
	/** In the order of the text. */
	readonly pairs: readonly Pair[];
	/** What only the rules found, in the order of the text. */
	readonly rulesAlone: readonly FoundAttribution[];
}

/** Where a finding is anchored: its cue, or the source of one that has none. */
export function anchorOf({ cue, source }: FoundAttribution): Span {
	return cue ?? source ?? span(0, 0);
}

/** Orders findings by their cues. */
export function byAnchor(a: FoundAttribution, b: FoundAttribution): number {
	return anchorOf(a).start - anchorOf(b).start;
}

/** Finds who of both found the same cue. Linear but for the sorting. */
export function pairUp(
	model: readonly TaggedAttribution[],
	rules: readonly FoundAttribution[],
): Paired {
	const sorted = rules.toSorted(byAnchor);
	const met = new Set<FoundAttribution>();
	let first = 0;
	const pairs = model.toSorted(byAnchor).map((one): Pair => {
		const at = anchorOf(one);
		while (first < sorted.length && anchorOf(sorted[first]!).end <= at.start) first++;
		let rule: FoundAttribution | null = null;
		for (let i = first; i < sorted.length && anchorOf(sorted[i]!).start < at.end; i++) {
			if (!overlaps(anchorOf(sorted[i]!), at)) continue;
			rule ??= sorted[i]!;
			met.add(sorted[i]!);
		}
		return { model: one, rule };
	});
	return { pairs, rulesAlone: sorted.filter((rule) => !met.has(rule)) };
}
