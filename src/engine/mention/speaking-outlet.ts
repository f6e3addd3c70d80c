import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { Name } from "./name.ts";
import type { NameIndex } from "./name-index.ts";

/** What happens to papers that an outlet did not write. */
const SHOWN = new Set(
	"acquired examined given leaked obtained provided read received reviewed seen sent shared shown viewed".split(
		" ",
	),
);

/** "a report seen by the Courier", "a memo shared with Reuters": the outlet is not who speaks there. */
function isShownTo({ tokens }: ParsedText, name: Name): boolean {
	const { from } = name.tokens;
	const at = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
	return /^(?:by|to|with)$/.test(tokens[at]?.norm ?? "") && SHOWN.has(tokens[at - 1]?.norm ?? "");
}

/** The outlet named in a range that its words speak for: "a Reuters report"; null where none is. */
export function speakingOutlet(
	parsed: ParsedText,
	names: NameIndex,
	range: TokenRange,
): Name | null {
	const all = names.within(range);
	return all.find((name) => name.type === "outlet" && !isShownTo(parsed, name)) ?? null;
}
