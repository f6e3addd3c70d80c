import { findBySentence } from "../attribution/index.ts";
import type { FoundAttribution } from "../model/attribution.ts";
import { allAtOnce, type Stepwise } from "../model/stepwise.ts";
import type { Reading } from "../quotation/reading.ts";
import type { TaggedAttribution, Tagger } from "../tagger/tagger.ts";
import { combine } from "./combine.ts";
import { POLICY, type Policy, SEARCHING_POLICY } from "./policy.ts";

/** Finds who says what in an article. */
export type Find = (reading: Reading) => readonly FoundAttribution[];

/** How far the finding has come. */
export interface FoundSoFar {
	/** Index of the first token not read yet. */
	readonly to: number;
	/** What was found up to there, were the text to end there. To be asked before the next step. */
	found(): readonly FoundAttribution[];
}

/** Finds who says what in an article, a stretch of its text at a time. */
export type FindStepwise = (reading: Reading) => Stepwise<FoundSoFar, readonly FoundAttribution[]>;

/** Who finds the attributions: the trained tagger with the rules, or the rules alone. */
export type Finder = "model" | "rules";

/** How the attributions are found. */
export interface FindOptions {
	/** Also gives what is wrong more often than right. */
	readonly lessCertain?: boolean;
}

/** The one switch between rules and model. Without a tagger the rules do the work. */
export function findStepwiseWith(
	tagger: Tagger | null,
	{ lessCertain = false }: FindOptions = {},
): FindStepwise {
	const policy = lessCertain ? SEARCHING_POLICY : POLICY;
	return tagger ? (reading) => findByBoth(tagger, reading, policy) : findByRules;
}

/** The same, all at once. */
export function findWith(tagger: Tagger | null, options: FindOptions = {}): Find {
	const find = findStepwiseWith(tagger, options);
	return (reading) => allAtOnce(find(reading));
}

/** In one step, for whatever finds all at once. */
export function inOneStep(find: Find): FindStepwise {
	// biome-ignore lint/correctness/useYield: one step is its end.
	return function* (reading) {
		return find(reading);
	};
}

function* findByRules(reading: Reading): ReturnType<FindStepwise> {
	const rules: FoundAttribution[] = [];
	for (const { to, found } of findBySentence(reading)) {
		rules.push(...found);
		yield { to, found: () => [...rules] };
	}
	return rules;
}

/** The model goes ahead by a paragraph, the rules follow it up to there. */
function* findByBoth(tagger: Tagger, reading: Reading, policy: Policy): ReturnType<FindStepwise> {
	const model: TaggedAttribution[] = [];
	const rules: FoundAttribution[] = [];
	const sentences = findBySentence(reading);
	let sentence = sentences.next();
	for (const { to, found } of tagger.findByPiece(reading)) {
		model.push(...found);
		for (; !sentence.done && sentence.value.to <= to; sentence = sentences.next()) {
			rules.push(...sentence.value.found);
		}
		yield { to, found: () => combine(reading, model, rules, policy) };
	}
	return combine(reading, model, rules, policy);
}
