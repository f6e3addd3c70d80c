import compromise from "compromise/three";
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { analyze, articleOfPlainText, type Find } from "../../src/engine/index.ts";
import { type TextSet, wordsIn } from "./texts.ts";

/** What another well-known reader of English takes on the same texts in the same run. */
export interface Rival {
	readonly name: string;
	/** Milliseconds for 1,000 words: the median of all rounds. */
	readonly median: number;
	/** Of our engine's time in this. */
	readonly ratio: number;
}

const ROUNDS = 7;

/**
 * Times engine and rivals in turn, so that a busy machine is as hard on each. compromise with all its
 * parts tags and finds names; wink-nlp runs sentence boundaries, parts of speech and named entities.
 */
export function timeRivals({ texts }: TextSet, find: Find): readonly Rival[] {
	const wink = winkNLP(winkModel, ["sbd", "pos", "ner"]);
	const runs: readonly [name: string, run: (text: string) => void][] = [
		["On Record", (text) => void analyze(articleOfPlainText(text), { find })],
		["compromise (full)", (text) => void compromise(text).topics().json()],
		["wink-nlp (sbd, pos, ner)", (text) => void wink.readDoc(text).tokens().out()],
	];
	const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
	const times = runs.map((): number[] => []);
	for (let round = 0; round <= ROUNDS; round++) {
		runs.forEach(([, run], i) => {
			const started = performance.now();
			texts.forEach(run);
			// The first round warms the compilers up.
			if (round > 0) times[i]!.push(((performance.now() - started) * 1_000) / words);
		});
	}
	const medians = times.map((some) => some.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0);
	return runs.map(([name], i) => ({
		name,
		median: medians[i] ?? 0,
		ratio: (medians[0] ?? 0) / (medians[i] ?? 1),
	}));
}
