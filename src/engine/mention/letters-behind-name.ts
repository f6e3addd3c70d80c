import type { Token } from "../text/token.ts";
import { isCapitalised } from "./capital-run.ts";

/** Honours and offices that are printed behind a name in Britain, Ireland and Nigeria: "Ann Lee KC". */
export const LETTERS_BEHIND_NAME = /^(?:CBE|KC|MBE|OBE|PP|QC|SAN)$/;

/** Whether the last word of "Ann Lee KC" is at a token; a phrase that opens at `from` holds the name. */
export function areLettersBehind(tokens: readonly Token[], from: number, at: number): boolean {
	const hasName = at - from > 1 && isCapitalised(tokens[at - 1]);
	return hasName && LETTERS_BEHIND_NAME.test(tokens[at]!.text);
}
