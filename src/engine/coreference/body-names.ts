import { OUTLETS } from "../mention/words/outlets.ts";
import type { TokenRange } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { initialsOf, plainAcronym } from "./short-forms.ts";
import { BODY_ALIASES } from "./words/body-aliases.ts";

/** Small words of names, which initials leave out or count ("DOJ"). */
const SMALL = new Set(["&", ",", "and", "for", "in", "of", "on", "the"]);
const COUNTRIES = new Set(["u.k.", "u.s.", "uk", "us"]);
/** Words of a body whose last the press leaves out of the initials: "CDC". */
const LONGEST_WHOLE = 4;
/** Letters of initials that leave out or count more than the small words. */
const TELLING_LETTERS = 3;

/** All initials by which the press may call a body, given the words of its name, in lower case. */
export function acronymsOf(words: readonly string[]): ReadonlySet<string> {
	const own = COUNTRIES.has(words[0] ?? "") ? words.slice(1) : words;
	const acronyms = new Set([initialsOf(words)]);
	for (const base of [words, own, withoutDepartment(own)]) {
		const counted = base.filter((word) => !SMALL.has(word));
		const whole = counted.map(initialOf).join("");
		const withSmall = base.map(initialOf).join("");
		const cut = counted.length >= LONGEST_WHOLE ? whole.slice(0, -1) : whole;
		for (const letters of [whole, withSmall, cut]) {
			if (letters.length >= TELLING_LETTERS) acronyms.add(letters);
		}
	}
	return acronyms;
}

/** "health and human services" of its department: "HHS". */
function withoutDepartment(words: readonly string[]): readonly string[] {
	return words[0] === "department" && words[1] === "of" ? words.slice(2) : words;
}

/** "h" of "health", but all of "hm" and "u.s.", which are initials themselves. */
function initialOf(word: string): string {
	if (COUNTRIES.has(word)) return plainAcronym(word);
	return word.length === 2 && !SMALL.has(word) ? word : (word[0] ?? "");
}

/**
 * What the names of one body have in common that differ in small words, their order and the country:
 * "Justice Department", "U.S. Department of Justice"; null for a single word.
 */
export function tellingWordsOf(words: readonly string[]): string | null {
	if (words.length < 2) return null;
	const own = words.filter((word) => !SMALL.has(word) && !COUNTRIES.has(word));
	return own.length > 1 ? own.sort().join(" ") : null;
}

/** What all names of a well known body have in common; null for others. */
export function aliasOf(words: readonly string[]): string | null {
	const name = words.join(" ");
	return BODY_ALIASES.get(name.includes(",") ? name.replace(/ ,/g, "") : name) ?? null;
}

/** "Ladder Group of Welders (Lagow)": the short form in brackets right behind a name, in lower case. */
export function shortFormBehind(tokens: readonly Token[], { from, to }: TokenRange): string | null {
	const [open, short, close] = tokens.slice(to, to + 3);
	if (to - from < 2 || open?.text !== "(" || close?.text !== ")") return null;
	if (!/^\p{Lu}[\p{L}.]+$/u.test(short!.text)) return null;
	const letters = plainAcronym(short!.norm);
	const name = tokens
		.slice(from, to)
		.map(({ norm }) => norm)
		.join("");
	const isTold = /^\p{Lu}{3,6}$/u.test(short!.text) && !OUTLETS.has(short!.norm);
	return isTold || isWithin(letters, name) ? letters : null;
}

/** Whether the letters stand in a text in their order. */
function isWithin(letters: string, text: string): boolean {
	let at = -1;
	return [...letters].every((letter) => {
		at = text.indexOf(letter, at + 1);
		return at >= 0;
	});
}
