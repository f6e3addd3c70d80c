import { LANGUAGE_SCRIPTS, LANGUAGE_WORDS } from "./language-words.ts";

/** Enough for a sure answer; a long article is not read to its end. */
const LONGEST_SAMPLE = 6_000;
/** News text keeps a third to a half of its words from its language's table, others a tenth. */
const LEAST_SHARE = 0.14;
/** Below this number of words a text may hold no function word at all, as headlines do. */
const SHORT_TEXT_WORDS = 25;
/** By so many words another language must lead English in a short text. */
const LEAD_IN_SHORT_TEXT = 2;
/** Share of letters outside the Latin script from which on the script decides. */
const FOREIGN_SCRIPT = 0.3;

/** None of the scripts has a character within these ranges: Latin, marks, punctuation and symbols. */
const BEYOND_LATIN = /[^\0-\u036f\u1e00-\u1eff\u2000-\u2125\u2127-\u2bff]/;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const ACCENTED = /[^\P{L}a-z]/iu;
const LANGUAGES_OF_WORD = invert();

/**
 * Names the language of a text by its script and commonest words, on the device.
 *
 * @returns a BCP 47 code: `en` or another language of the tables; `und` when it is none of them
 */
export function detectLanguage(text: string): string {
	const sample = text.slice(0, LONGEST_SAMPLE);
	return foreignScript(sample) ?? bestByWords(sample);
}

function foreignScript(sample: string): string | null {
	if (!BEYOND_LATIN.test(sample)) return null;
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	const counts = Object.entries(LANGUAGE_SCRIPTS).map(
		([code, script]) => [code, sample.match(script)?.length ?? 0] as const,
	);
	const foreign = counts.reduce((sum, [, count]) => sum + count, 0);
	if (letters === 0 || foreign / letters < FOREIGN_SCRIPT) return null;
	// Japanese mixes its kana with the characters it shares with Chinese.
	if (counts.some(([code, count]) => code === "ja" && count > foreign / 10)) return "ja";
	return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function bestByWords(sample: string): string {
	const words = sample.toLowerCase().match(WORD) ?? [];
	const scores = new Map<string, number>();
	for (const word of words) {
		for (const code of LANGUAGES_OF_WORD.get(word.replace("’", "'")) ?? []) {
			scores.set(code, (scores.get(code) ?? 0) + 1);
		}
	}
	return words.length < SHORT_TEXT_WORDS
		? ofShortText(scores, sample)
		: ofText(scores, words.length);
}

function ofText(scores: ReadonlyMap<string, number>, words: number): string {
	const [best, score] = highest(scores);
	return score >= LEAST_SHARE * words ? best : "und";
}

/** Too few words to be sure: English unless another language leads or its letters show. */
function ofShortText(scores: ReadonlyMap<string, number>, sample: string): string {
	const [best, score] = highest(scores);
	const english = scores.get("en") ?? 0;
	if (score >= english + LEAD_IN_SHORT_TEXT) return best;
	const plausible = english > 0 || (/[a-z]/i.test(sample) && !ACCENTED.test(sample));
	return plausible ? "en" : score > 0 ? best : "und";
}

/** The language with the highest score; English where it shares that place. */
function highest(scores: ReadonlyMap<string, number>): readonly [string, number] {
	let best = "en";
	for (const [code, score] of scores) if (score > (scores.get(best) ?? 0)) best = code;
	return [best, scores.get(best) ?? 0];
}

function invert(): ReadonlyMap<string, readonly string[]> {
	const languages = new Map<string, string[]>();
	for (const [code, words] of Object.entries(LANGUAGE_WORDS)) {
		for (const word of new Set(words.split(" "))) {
			languages.set(word, [...(languages.get(word) ?? []), code]);
		}
	}
	return languages;
}
