import { analyze, articleOfPlainText, type Find } from "../../src/engine/index.ts";
import { median } from "./pages/median.ts";
import { type TextSet, wordsIn } from "./texts.ts";

export interface EngineTime {
	readonly name: string;
	readonly words: number;
	readonly attributions: number;
	/** Milliseconds for 1,000 words: the very first round, the median once warm, and the slowest of those. */
	readonly first: number;
	readonly median: number;
	readonly slowest: number;
	/** The same of processor time, all threads together: what a busy machine leaves much as it is. */
	readonly processor: number;
}

/**
 * Rounds before any counts: for some eight over the gold articles V8 still compiles, on
 * threads of its own, what it has seen to be used much. A warm one does not.
 */
const WARMING_ROUNDS = 8;
/** Rounds over a set: as many as fit, but enough for a median. */
const FEWEST_ROUNDS = 5;
const MILLISECONDS = 1_500;

/** Times the warm engine on a set of texts. */
export function timeEngine({ name, texts }: TextSet, find: Find): EngineTime {
	const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
	const begun = performance.now();
	const attributions = runOnce(texts, find);
	const first = ((performance.now() - begun) * 1_000) / words;
	for (let round = 1; round < WARMING_ROUNDS; round++) runOnce(texts, find);
	const rounds: number[] = [];
	const processor: number[] = [];
	const end = performance.now() + MILLISECONDS;
	while (rounds.length < FEWEST_ROUNDS || performance.now() < end) {
		const started = performance.now();
		const used = process.cpuUsage();
		runOnce(texts, find);
		const { user, system } = process.cpuUsage(used);
		rounds.push(((performance.now() - started) * 1_000) / words);
		processor.push((user + system) / words); // microseconds a word are milliseconds for 1,000
	}
	const slowest = Math.max(...rounds);
	const medians = { median: median(rounds), processor: median(processor) };
	return { name, words, attributions, first, slowest, ...medians };
}

function runOnce(texts: readonly string[], find: Find): number {
	return texts.reduce(
		(sum, text) => sum + analyze(articleOfPlainText(text), { find }).attributions.length,
		0,
	);
}
