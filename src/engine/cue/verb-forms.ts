import { DOUBLING_VERBS, IRREGULAR_VERBS } from "./words/irregular-verbs.ts";

/** How a verb's form can be used. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

const DOUBLING: ReadonlySet<string> = new Set(DOUBLING_VERBS);

/** All forms of a verb, lower case, with how each is used; one form may stand for several uses. */
export function formsOf(lemma: string): readonly (readonly [string, VerbForm])[] {
	const [third, past, participle] = IRREGULAR_VERBS.get(lemma) ?? regular(lemma);
	return [
		[lemma, "base"],
		[third, "third"],
		[past, "past"],
		[participle, "participle"],
		[gerundOf(lemma), "gerund"],
	];
}

function regular(lemma: string): readonly [string, string, string] {
	const endsInY = /[^aeiou]y$/.test(lemma);
	const third = endsInY
		? `${lemma.slice(0, -1)}ies`
		: lemma + (/(?:s|x|z|ch|sh)$/.test(lemma) ? "es" : "s");
	const past = endsInY
		? `${lemma.slice(0, -1)}ied`
		: lemma.endsWith("e")
			? `${lemma}d`
			: `${doubled(lemma)}ed`;
	return [third, past, past];
}

function doubled(lemma: string): string {
	return DOUBLING.has(lemma) ? lemma + lemma.at(-1)! : lemma;
}

function gerundOf(lemma: string): string {
	if (/[^eo]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
	return `${doubled(lemma)}ing`;
}
