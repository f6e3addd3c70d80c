import type { ParsedText } from "../text/parse.ts";
import { isCapitalised } from "./capital-run.ts";
import { isFirstName } from "./first-name.ts";
import { singularOf } from "./inflect.ts";
import { isOfficeInitials } from "./office-initials.ts";
import { isNounForPeople } from "./person-noun.ts";
import { TITLES } from "./words/titles.ts";

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
