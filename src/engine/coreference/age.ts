import type { Mention } from "../mention/mention.ts";
import type { Name } from "../mention/name.ts";
import type { ParsedText } from "../text/parse.ts";
import type { Entity } from "./entity.ts";

/** Names of one person whose surroundings are read. */
const MOST_NAMES_READ = 12;
const UP_TO_NINETEEN = (
	"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
	"seventeen eighteen nineteen"
).split(" ");
const YEAR_OLD = /^(\d{1,3}|\p{L}+)-year-old$/u;
const AGE = /^\d{1,3}$/;
/** What ends an age behind a name: not "Lee, 12 of whose men". */
const ENDS_AGE = /^(?:[,.)]|and|from|said|says|told|who)$/;
const YOUNG = new Set(
	"boy girl pupil schoolboy schoolgirl teen teenager toddler youngster youth".split(" "),
);
/** Younger are girls, boys and teenagers. */
const GROWN_UP = 20;

/** How old the text says that somebody is: "Ann Lee, 34,", "34-year-old Ann Lee"; null where it does not. */
export function ageTold(
	parsed: ParsedText,
	{ names, type }: Pick<Entity, "names" | "type">,
): number | null {
	if (type !== "person") return null;
	for (const name of names.slice(0, MOST_NAMES_READ)) {
		const age = ageBehind(parsed, name) ?? ageAhead(parsed, name);
		if (age !== null) return age;
	}
	return null;
}

function ageBehind({ tokens }: ParsedText, { tokens: { to } }: Name): number | null {
	const [opener = "", first = "", second = "", third = ""] = [0, 1, 2, 3].map(
		(behind) => tokens[to + behind]?.norm,
	);
	if (!/^[,(]$/.test(opener)) return null;
	const isAged = first === "aged";
	const [age, end] = isAged ? [second, third] : [first, second];
	return AGE.test(age) && ENDS_AGE.test(end) ? Number(age) : null;
}

/** Right before the name with its title. */
function ageAhead({ tokens }: ParsedText, { titleFrom }: Name): number | null {
	return yearsIn(tokens[titleFrom - 1]?.norm ?? "");
}

function yearsIn(word: string): number | null {
	const years = YEAR_OLD.exec(word)?.[1];
	if (!years) return null;
	if (AGE.test(years)) return Number(years);
	const index = UP_TO_NINETEEN.indexOf(years);
	return index < 0 ? null : index + 1;
}

/** The age by which a description calls somebody: 34 for "the 34-year-old"; null for others. */
function ageAsked({ noun, modifiers }: Mention): number | null {
	for (const word of [noun, ...modifiers]) {
		const age = yearsIn(word);
		if (age !== null) return age;
	}
	return null;
}

/** Whether what the text says of somebody's age bears out a description, rules it out, or neither. */
export function ageFit(mention: Mention, { age }: Pick<Entity, "age">): "fits" | "other" | null {
	if (age === null) return null;
	const asked = ageAsked(mention);
	if (asked !== null) return asked === age ? "fits" : "other";
	if (!YOUNG.has(mention.noun)) return null;
	return age < GROWN_UP ? "fits" : "other";
}
