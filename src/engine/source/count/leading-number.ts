import { NUMBER_WORDS } from "./number-words.ts";

/** A number that words start with. */
export interface LeadingNumber {
	readonly value: number;
	/** Ends with "hundred", "dozen" or the like. */
	readonly isScaled: boolean;
	/** The word or mark right behind it, in lower case; empty where nothing is. */
	readonly next: string;
}

/** Words, numbers and marks. */
const PARTS = /[a-z]+(?:-[a-z]+)*|\d[\w-]*|\S/g;
/** "Two-dozen aides", not "two-million-dollar donors". */
const BEFORE_SCALE = /-(?=(?:dozen|hundred|thousand|million)(?![\w-]))/g;
const SCALES: ReadonlyMap<string, number> = new Map([
	["dozen", 12],
	["hundred", 100],
	["thousand", 1_000],
	["million", 1_000_000],
]);

/** Reads "two", "12", "two dozen" or "three thousand two hundred and six"; null for any other start. */
export function leadingNumber(words: string): LeadingNumber | null {
	const parts = words.toLowerCase().replace(BEFORE_SCALE, " ").match(PARTS) ?? [];
	let [whole, part, at] = [0, 0, 0];
	for (; goesOn(parts, at); at++) {
		const scale = SCALES.get(parts[at]!);
		if (scale === undefined) part += cardinal(parts[at]!) ?? 0;
		else if (scale < 1_000) part *= scale;
		else [whole, part] = [whole + part * scale, 0];
	}
	if (at === 0) return null;
	return { value: whole + part, isScaled: SCALES.has(parts[at - 1]!), next: parts[at] ?? "" };
}

/** Whether a word is a number's or part of one. */
export function isNumberWord(word: string): boolean {
	return SCALES.has(word) || cardinal(word) !== null;
}

/** Whether the number that starts at the first word holds this one, too. */
function goesOn(parts: readonly string[], at: number): boolean {
	const [before = "", word = "", next = ""] = [parts[at - 1], parts[at], parts[at + 1]];
	if (word === "and") return SCALES.has(before) && !SCALES.has(next) && cardinal(next) !== null;
	if (SCALES.has(word)) return at > 0 && before !== "and";
	return cardinal(word) !== null && (at === 0 || SCALES.has(before) || before === "and");
}

/** The value of "two", "eighty-nine" or "12"; null for any other word and for years. */
function cardinal(word: string): number | null {
	if (/^\d+$/.test(word)) return word.length < 4 ? Number(word) : null;
	const values = word.split("-").map((part) => NUMBER_WORDS[part]);
	if (values.some((value) => value === undefined)) return null;
	return values.reduce<number>((sum, value) => sum + value!, 0);
}
