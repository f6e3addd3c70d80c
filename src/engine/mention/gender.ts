import type { ParsedText } from "../text/parse.ts";
import { isFirstName } from "./first-name.ts";
import type { MentionGender } from "./mention.ts";
import type { Name } from "./name.ts";
import { FEMALE_NAMES, MALE_NAMES } from "./words/first-names.ts";
import { FEMALE_WORDS, MALE_WORDS } from "./words/gender-words.ts";

/** "mum-of-two", as British papers write it: the noun is what stands before. */
const COUNTED_CHILDREN = /-of-\p{L}+$/u;

/** The gender a word in lower case tells, titles and nouns included. */
export function genderOfWord(norm: string): MentionGender {
	const noun = norm.replace(COUNTED_CHILDREN, "");
	if (FEMALE_WORDS.has(noun)) return "female";
	return MALE_WORDS.has(noun) ? "male" : "unknown";
}

/** The gender of those to whom a first name in lower case is mostly given. */
export function genderOfFirstName(norm: string): MentionGender {
	if (FEMALE_NAMES.has(norm)) return "female";
	return MALE_NAMES.has(norm) ? "male" : "unknown";
}

/** The gender that the words before a name tell: "Mrs.", "congressman". */
export function genderOfTitle(parsed: ParsedText, name: Name): MentionGender {
	for (let i = name.titleFrom - 1; i < name.tokens.from; i++) {
		const told = genderOfWord(parsed.tokens[i]?.norm ?? "");
		if (told !== "unknown") return told;
	}
	return "unknown";
}

/** The gender a person's names and titles tell: the first that tells any. */
export function genderOf(parsed: ParsedText, names: readonly Name[]): MentionGender {
	for (const name of names) {
		const told = genderOfTitle(parsed, name);
		if (told !== "unknown") return told;
	}
	for (const { tokens } of names) {
		const first = parsed.tokens[tokens.from]!.norm;
		if (tokens.to - tokens.from > 1 && isFirstName(first)) return genderOfFirstName(first);
	}
	const only = names[0] ? parsed.tokens[names[0].tokens.from]!.norm : "";
	return names.every((name) => name.tokens.to - name.tokens.from === 1)
		? genderOfFirstName(only)
		: "unknown";
}
