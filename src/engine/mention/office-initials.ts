import type { ParsedText } from "../text/parse.ts";
import { isCapitalised } from "./capital-run.ts";
import { DOUBTFUL_INITIALS, OFFICE_INITIALS } from "./words/office-initials.ts";

const BEFORE_OFFICE = /^(?:an?|another|city|deputy|district|the|then)$/;

/**
 * Whether a token is an office or rank in capitals: "SSP" before a name or behind an article. What may
 * be a body as well ("the SP") is one only where the text says so.
 */
export function isOfficeInitials(parsed: ParsedText, at: number): boolean {
	const { tokens } = parsed;
	const { text = "" } = tokens[at] ?? {};
	if (OFFICE_INITIALS.has(text)) return true;
	if (!DOUBTFUL_INITIALS.has(text)) return false;
	const isBeforeName = isCapitalised(tokens[at + 1]) && isCapitalised(tokens[at + 2]);
	if (isBeforeName) return text !== "DC" || !isCapitalised(tokens[at - 1]);
	const isWhole = !isCapitalised(tokens[at + 1]) && BEFORE_OFFICE.test(tokens[at - 1]?.norm ?? "");
	return isWhole && (ALSO_PARTIES.get(text)?.test(parsed.text) ?? true);
}

/** Parties and bodies as well, but where the text says otherwise. */
const ALSO_PARTIES: ReadonlyMap<string, RegExp> = new Map([
	["ADA", /\b[Dd]istrict [Aa]ttorney\b/],
	["CS", /\bCS \p{Lu}\S+ \p{Lu}|\bCabinet Secretar/u],
	["DA", /\b[Dd]istrict [Aa]ttorney\b/],
	["SG", /\bSolicitor[- ]General\b/],
	["SP", /\b[Ss]uperintendent\b|\bSP \(|\bSP \p{Lu}\S+ \p{Lu}/u],
]);
