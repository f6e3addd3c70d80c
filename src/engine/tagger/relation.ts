import type { CueRange } from "./piece.ts";

/** Apart by more than the last step but in one sentence, then in the next sentence, then further. */
const STEPS = [1, 2, 3, 4, 6, 10, 18, 35] as const;
const FAR = STEPS.length + 1;
const NEXT_SENTENCE = FAR + 1;
const OTHER_SENTENCE = FAR + 2;
const WITHIN = 0;
const BEFORE = 1;
const AFTER = BEFORE + OTHER_SENTENCE + 1;

/** Row of the table of relations: on which side of the cue a token stands, and how far away. */
export function relationOf(sentence: Int32Array, token: number, cue: CueRange): number {
	if (token < cue.first) return BEFORE + stepOf(sentence, token, cue, cue.first - token);
	if (token > cue.last) return AFTER + stepOf(sentence, token, cue, token - cue.last);
	return WITHIN;
}

function stepOf(sentence: Int32Array, token: number, cue: CueRange, apart: number): number {
	const sentences = Math.abs(sentence[token]! - sentence[cue.first]!);
	if (sentences > 0) return sentences === 1 ? NEXT_SENTENCE : OTHER_SENTENCE;
	let step = 0;
	while (step < STEPS.length && apart > STEPS[step]!) step++;
	return step + 1;
}
