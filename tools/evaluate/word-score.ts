/** Precision, recall and F1 over the bag of words: how often each word stands in both texts. */
export interface WordScore {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Words in lower case; marks, white space and soft hyphens do not count. */
export function wordsOf(text: string): string[] {
	return text.replaceAll("\u00ad", "").normalize("NFKC").toLowerCase().match(WORD) ?? [];
}

/** Compares a text with the expected one. An empty text scores 0. */
export function scoreWords(found: string, expected: string): WordScore {
	const foundWords = wordsOf(found);
	const expectedWords = wordsOf(expected);
	const left = new Map<string, number>();
	for (const word of expectedWords) left.set(word, (left.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of foundWords) {
		const count = left.get(word) ?? 0;
		if (count === 0) continue;
		left.set(word, count - 1);
		shared++;
	}
	const precision = foundWords.length === 0 ? 0 : shared / foundWords.length;
	const recall = expectedWords.length === 0 ? 0 : shared / expectedWords.length;
	const f1 = shared === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	return { precision, recall, f1 };
}

/** The mean of each figure; of nothing it is 0. */
export function meanScore(scores: readonly WordScore[]): WordScore {
	const mean = (pick: (score: WordScore) => number) =>
		scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
	return {
		precision: mean((score) => score.precision),
		recall: mean((score) => score.recall),
		f1: mean((score) => score.f1),
	};
}
