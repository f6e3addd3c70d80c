import type { SourceKind } from "../engine/index.ts";
import {
	type AppliedCorrection,
	CORRECT_KINDS,
	type Correction,
	LONGEST_SENTENCE,
	LONGEST_WORDS,
	MOST_CORRECTIONS,
	type Verdict,
} from "./correction.ts";
import {
	type Guard,
	isCount,
	isListOf,
	isNullOr,
	isOneOf,
	isPlain,
	isRecordOf,
	isText,
	isTrueOrFalse,
} from "./guard.ts";
import { LONGEST_LINE } from "./limits.ts";
import type { Soundness } from "./soundness.ts";

export const isVerdict: Guard<Verdict> = isOneOf(["not-a-source", ...CORRECT_KINDS]);
const isFound: Guard<SourceKind> = isOneOf(["hidden", ...CORRECT_KINDS]);
const isWords = isText(LONGEST_WORDS);
/** Milliseconds since 1970 that a date can hold (ECMA-262, 21.4.1.1). */
const isTime: Guard<number> = (value): value is number => isCount(value) && value <= 8.64e15;

const isCorrection: Guard<Correction> = isRecordOf<Correction>({
	id: isCount,
	url: isText(LONGEST_LINE),
	source: isNullOr(isWords),
	cue: isNullOr(isWords),
	sentence: isText(LONGEST_SENTENCE),
	at: isCount,
	verdict: isVerdict,
	wholeSource: isTrueOrFalse,
	found: isFound,
	because: isWords,
	title: isNullOr(isWords),
	madeAt: isTime,
});

export const isCorrections: Guard<readonly Correction[]> = isListOf(isCorrection, MOST_CORRECTIONS);

export const isAppliedCorrection: Guard<AppliedCorrection> = isRecordOf<AppliedCorrection>({
	id: isCount,
	attribution: isCount,
	verdict: isVerdict,
	found: isFound,
	passing: isTrueOrFalse,
});

/** Corrections, and what number the next one gets: one that is gone must not lend its own to another. */
export interface Numbered {
	/** The oldest first. */
	readonly list: readonly Correction[];
	readonly next: number;
}

export interface KeptCorrections extends Numbered {
	/** `newer`: kept by a later version of the extension; nothing may be written over it. */
	readonly state: Soundness;
}

const VERSION = 1;

/** What is stored: the list with the version of its form. */
export function storedCorrections(list: readonly Correction[], next = nextAfter(list)): unknown {
	return { version: VERSION, next, list };
}

function nextAfter(list: readonly Correction[]): number {
	return list.reduce((highest, { id }) => Math.max(highest, id), -1) + 1;
}

/** Reads stored corrections: those that do not fit are left out, the others kept. */
export function parseCorrections(stored: unknown): KeptCorrections {
	const none = { list: [], next: 0 };
	if (stored === undefined) return { ...none, state: "sound" };
	if (!isPlain(stored)) return { ...none, state: "damaged" };
	if (isCount(stored.version) && stored.version > VERSION) return { ...none, state: "newer" };
	if (!Array.isArray(stored.list)) return { ...none, state: "damaged" };
	const seen = new Set<number>();
	const list = stored.list
		.filter((one): one is Correction => isCorrection(one))
		.filter(({ id }) => !seen.has(id) && seen.add(id))
		.slice(0, MOST_CORRECTIONS);
	const next = Math.max(nextAfter(list), isCount(stored.next) ? stored.next : 0);
	return { list, next, state: list.length === stored.list.length ? "sound" : "damaged" };
}
