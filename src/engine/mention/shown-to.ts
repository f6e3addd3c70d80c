import type { ParsedText } from "../text/parse.ts";
import type { Name } from "./name.ts";

/** What happens to papers that an outlet did not write. */
const SHOWN = new Set(
	"acquired examined given leaked obtained provided read received reviewed seen sent shared shown viewed".split(
		" ",
	),
);

/** "a report seen by the Courier", "a memo shared with Reuters": the outlet is not who speaks there. */
export function isShownTo({ tokens }: ParsedText, name: Name): boolean {
	const { from } = name.tokens;
	const at = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
	return /^(?:by|to|with)$/.test(tokens[at]?.norm ?? "") && SHOWN.has(tokens[at - 1]?.norm ?? "");
}
