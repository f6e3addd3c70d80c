import { analyze, articleOfPlainText, type Find } from "../../src/engine/index.ts";
import { type TextSet, wordsIn } from "./texts.ts";

export interface EngineTime {
	readonly name: string;
	readonly words: number;
	readonly attributions: number;
	/** Milliseconds for 1,000 words: the median of all rounds and the slowest one. */
	readonly median: number;
	readonly slowest: number;
}

/** Rounds over a set: as many as fit, but enough for a median. */
const FEWEST_ROUNDS = 5;
const MILLISECONDS = 1_500;

/** Times the warm engine on a set of texts. */
export function timeEngine({ name, texts }: TextSet, find: Find): EngineTime {
	const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
	const attributions = runOnce(texts, find); // Warms up: the compiler has seen all code once.
	const rounds: number[] = [];
	const end = performance.now() + MILLISECONDS;
	while (rounds.length < FEWEST_ROUNDS || performance.now() < end) {
		const started = performance.now();
		runOnce(texts, find);
		rounds.push(((performance.now() - started) * 1_000) / words);
	}
	rounds.sort((a, b) => a - b);
	const median = rounds[rounds.length >> 1] ?? 0;
	return { name, words, attributions, median, slowest: rounds.at(-1) ?? 0 };
}

function runOnce(texts: readonly string[], find: Find): number {
	return texts.reduce(
		(sum, text) => sum + analyze(articleOfPlainText(text), { find }).attributions.length,
		0,
	);
}
