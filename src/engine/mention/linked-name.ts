import { readVerb } from "../cue/verb-lexicon.ts";
import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { isCalledBody } from "./apposition.ts";
import { isCapitalised } from "./capital-run.ts";
import { isPlural, singularOf } from "./inflect.ts";
import type { Name } from "./name.ts";
import { isGuess } from "./name-type.ts";
import { phraseOf } from "./phrase.ts";
import { isTitle } from "./title.ts";
import { PERSON_NOUNS } from "./words/person-nouns.ts";
import { TITLES } from "./words/titles.ts";

/** What joins the words of names that are whole sentences: "Organize for Norland", "Bend the Bow". */
const LINKS = /^(?:against|for|the|with|without)$/;
/** Words behind the link at most. */
const LONGEST_LINKED = 4;

/**
 * Names that go on through a small word, where what follows shows that all of it is one: "Organize for
 * Norland said". Such a name is a body's.
 *
 * @param names in the order of the text
 * @returns the names, those that were parts of a longer one put together
 */
export function withLinkedNames(parsed: ParsedText, names: readonly Name[]): readonly Name[] {
	const wholes = new Map<Name, TokenRange>();
	const people = new Set(
		names.flatMap(({ type, titleFrom }) => (type === "person" ? [titleFrom] : [])),
	);
	for (const name of names) {
		const isBody = name.type === "organization" && isCalledBody(parsed, name.tokens);
		const isOpen =
			(isBody || isOfMembers(parsed, name) || isGuess(parsed, name)) &&
			!isTitle(parsed, name.tokens.from);
		const whole = isOpen ? wholeOf(parsed, name.tokens, people) : null;
		if (whole) wholes.set(name, whole);
	}
	const shown = new Set<string>();
	for (const whole of wholes.values()) {
		if (speaksOrIsCalled(parsed, whole)) shown.add(phraseOf(parsed, whole));
	}
	if (shown.size === 0) return names;
	let end = 0;
	return names.flatMap((name): readonly Name[] => {
		if (name.tokens.from < end) return [];
		const whole = wholes.get(name);
		if (!whole || !shown.has(phraseOf(parsed, whole))) return [name];
		end = whole.to;
		return [{ tokens: whole, titleFrom: whole.from, type: "organization" }];
	});
}

/** "Norland Lawyers for Rights": a body by its members. */
function isOfMembers({ tokens }: ParsedText, { type, tokens: { to } }: Name): boolean {
	const { norm } = tokens[to - 1]!;
	const noun = singularOf(norm);
	const areMany = isPlural(norm) && (PERSON_NOUNS.has(noun) || TITLES.has(noun));
	return type === "organization" && areMany;
}

/** @param people where names of people start, with their titles: "March for Norland President Jane Roe" */
function wholeOf(
	parsed: ParsedText,
	{ from, to }: TokenRange,
	people: ReadonlySet<number>,
): TokenRange | null {
	const { tokens } = parsed;
	const goesOn = (at: number) =>
		isCapitalised(tokens[at]) &&
		!people.has(at) &&
		!(isTitle(parsed, at) && isCapitalised(tokens[at + 1]));
	if (!LINKS.test(tokens[to]?.norm ?? "")) return null;
	const start = tokens[to + 1]?.norm === "the" ? to + 2 : to + 1;
	let end = start;
	while (end < start + LONGEST_LINKED && goesOn(end)) end++;
	if (people.has(end) || isCapitalised(tokens[end])) return null;
	const isOne = end > start && tokens[end - 1]!.sentence === tokens[from]!.sentence;
	return isOne ? { from, to: end } : null;
}

function speaksOrIsCalled(parsed: ParsedText, whole: TokenRange): boolean {
	const verb = readVerb(parsed.tokens[whole.to]?.norm ?? "");
	const isSaid = verb?.verb.kind === "speech" && verb.forms.some((form) => form !== "base");
	return isSaid || isCalledBody(parsed, whole);
}
