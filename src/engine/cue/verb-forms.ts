/** How a verb's form can be used. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/** Third person, past, participle; the gerund is regular. */
const IRREGULAR: Readonly<Record<string, readonly [string, string, string]>> = {
	beg: ["begs", "begged", "begged"],
	begin: ["begins", "began", "begun"],
	cite: ["cites", "cited", "cited"],
	feel: ["feels", "felt", "felt"],
	find: ["finds", "found", "found"],
	forecast: ["forecasts", "forecast", "forecast"],
	foretell: ["foretells", "foretold", "foretold"],
	forget: ["forgets", "forgot", "forgotten"],
	go: ["goes", "went", "gone"],
	hear: ["hears", "heard", "heard"],
	hit: ["hits", "hit", "hit"],
	hold: ["holds", "held", "held"],
	know: ["knows", "knew", "known"],
	learn: ["learns", "learned", "learned"],
	read: ["reads", "read", "read"],
	say: ["says", "said", "said"],
	see: ["sees", "saw", "seen"],
	seek: ["seeks", "sought", "sought"],
	shoot: ["shoots", "shot", "shot"],
	show: ["shows", "showed", "shown"],
	sing: ["sings", "sang", "sung"],
	spell: ["spells", "spelled", "spelled"],
	swear: ["swears", "swore", "sworn"],
	teach: ["teaches", "taught", "taught"],
	tell: ["tells", "told", "told"],
	think: ["thinks", "thought", "thought"],
	understand: ["understands", "understood", "understood"],
	write: ["writes", "wrote", "written"],
};

/** Verbs that double their last letter before -ed and -ing. */
const DOUBLING = new Set(
	(
		"admit bar beg blog blot brag concur confer defer demur dub flag forget format hit nod pan " +
		"plan prefer quip rap rebut recap refer rip scan shrug slam spot stun sum"
	).split(" "),
);

/** All forms of a verb with how each is used. */
export function formsOf(lemma: string): readonly (readonly [string, VerbForm])[] {
	const [third, past, participle] = IRREGULAR[lemma] ?? regular(lemma);
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
	return DOUBLING.has(lemma) || lemma === "begin" ? lemma + lemma.at(-1)! : lemma;
}

function gerundOf(lemma: string): string {
	if (/[^eo]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
	return `${doubled(lemma)}ing`;
}
