import type { Name } from "../mention/name.ts";
import type { ParsedText } from "../text/parse.ts";

const YOUNGER = /^(?:junior|younger)$/;
const OLDER = /^(?:elder|older|senior)$/;
const CHILDREN = new Set("daughter grandson granddaughter grandchild nephew niece son".split(" "));
const PARENTS = new Set("aunt dad father grandfather grandmother mother mum uncle".split(" "));
/** Tokens ahead of a name and its title among which the text says whose child it is. */
const AHEAD = 6;

type Generation = "older" | "younger" | null;

interface Named {
	readonly names: readonly Name[];
}

/**
 * Whom "the younger Holt" and "the elder Holt" mean of people with that surname, by what the text says of
 * one of them: "his son, Mark Holt", "Bob Holt Jr.".
 *
 * @returns null where nothing is said of them, or the name tells no generation
 */
export function ofGeneration<T extends Named>(
	parsed: ParsedText,
	{ tokens: { from } }: Name,
	namesakes: readonly T[],
): T | null {
	const word = parsed.tokens[from - 1]?.norm ?? "";
	const asked = YOUNGER.test(word) ? "younger" : OLDER.test(word) ? "older" : null;
	if (!asked) return null;
	const told = namesakes.map((one) => generationOf(parsed, one));
	const fitting = namesakes.filter((_, i) => told[i] === asked);
	if (fitting.length > 0) return fitting.length === 1 ? fitting[0]! : null;
	const others = namesakes.filter((_, i) => told[i] === null);
	return others.length === 1 && namesakes.length > 1 ? others[0]! : null;
}

function generationOf(parsed: ParsedText, { names }: Named): Generation {
	for (const name of names) {
		const told = behind(parsed, name) ?? ahead(parsed, name);
		if (told) return told;
	}
	return null;
}

function behind({ tokens }: ParsedText, name: Name): Generation {
	const last = tokens[name.tokens.to - 1]!.norm;
	const next = tokens[name.tokens.to]!;
	const words = [
		last,
		next?.norm ?? "",
		next?.norm === "," ? tokens[name.tokens.to + 1]!.norm : "",
	];
	if (words.some((word) => /^jr\.?$/.test(word))) return "younger";
	return words.some((word) => /^sr\.?$/.test(word)) ? "older" : null;
}

function ahead({ tokens }: ParsedText, { titleFrom, tokens: { from } }: Name): Generation {
	const { sentence } = tokens[from]!;
	for (let i = titleFrom - 1; i >= Math.max(0, titleFrom - AHEAD); i--) {
		const { norm, sentence: other } = tokens[i]!;
		if (other !== sentence || /^(?:and|of|who)$/.test(norm)) break;
		const isTheirs =
			/^(?:her|his|their|['’]s|elder|eldest|late|older|young|younger|youngest)$/.test(
				tokens[i - 1]?.norm ?? "",
			);
		if (CHILDREN.has(norm) && isTheirs) return "younger";
		if (PARENTS.has(norm) && isTheirs) return "older";
	}
	return null;
}

/** "Their son Tim": hardly "Mr. Lee", where the father is named too. */
export function isSomebodysChild(parsed: ParsedText, { names }: Named): boolean {
	return names.some((name) => ahead(parsed, name) === "younger");
}

/** "The parents of Mia Lee": "Mrs. Lee" is then the mother. */
export function isToldAsChild({ tokens }: ParsedText, { names }: Named): boolean {
	return names.some(
		({ titleFrom }) =>
			tokens[titleFrom - 1]?.norm === "of" &&
			/^(?:dad|father|mother|mum|parents)$/.test(tokens[titleFrom - 2]?.norm ?? ""),
	);
}
