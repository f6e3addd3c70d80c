import type { ParsedText } from "../text/parse.ts";
import { isCapitalised } from "./capital-run.ts";
import { isFirstName } from "./first-name.ts";
import { singularOf } from "./inflect.ts";
import { isOfficeInitials } from "./office-initials.ts";
import { isNounForPeople } from "./person-noun.ts";
import { TITLES } from "./words/titles.ts";

/** What stands after "of" and "for" in offices: "Secretary of State", "Minister for Police". */
export const OFFICE_OF: ReadonlySet<string> = new Set(
	(
		"affairs agriculture commerce defence defense education energy health interior justice labor labour " +
		"police security services staff state transport transportation treasury war"
	).split(" "),
);

/** Where "Secretary of State" starts that ends right before a token; null where none does. */
export function officeOfBefore(parsed: ParsedText, at: number): number | null {
	const { tokens } = parsed;
	const [noun, link, field] = [at - 3, at - 2, at - 1].map((i) => tokens[i]?.norm ?? "");
	const isLinked = link === "of" || (link === "for" && /^(?:minister|secretary)$/.test(noun!));
	return isLinked && OFFICE_OF.has(field!) && isTitle(parsed, at - 3) ? at - 3 : null;
}

/** Whether a token is an office or rank as it is printed before a name: "Sen.", "Co-Chairman". */
export function isTitle(parsed: ParsedText, at: number): boolean {
	const token = parsed.tokens[at];
	if (!token) return false;
	if (TITLES.has(token.norm)) return !isPartOfPlace(parsed, at);
	if (isOfficeInitials(parsed, at)) return true;
	return (
		isCapitalised(token) && isNounForPeople(singularOf(token.norm)) && !isFirstName(token.norm)
	);
}

/** "Sri Lanka" is a country, "Tan Sri Karim" a person. */
function isPartOfPlace({ tokens }: ParsedText, at: number): boolean {
	return tokens[at]!.norm === "sri" && /^lankan?s?$/.test(tokens[at + 1]?.norm ?? "");
}
