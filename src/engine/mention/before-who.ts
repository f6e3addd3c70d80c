import type { ParsedText } from "../text/parse.ts";
import { mentionAt } from "./describe.ts";
import type { EntityType, Mention } from "./mention.ts";
import type { NameIndex } from "./name-index.ts";

/** What nobody calls "who". */
const THINGS: ReadonlySet<EntityType> = new Set(["document", "outlet", "place", "post", "unknown"]);
const LEADS_ON = new Set(
	"about against among anger at behind between by for from in into of on over to toward towards with".split(
		" ",
	),
);

/**
 * "an inquiry to his lawyer, who said": who speaks is the lawyer. Of a phrase for a thing before "who",
 * the people with whom it ends; any other mention as it is.
 */
export function meantByWho(parsed: ParsedText, names: NameIndex, mention: Mention): Mention {
	if (!THINGS.has(mention.type) || !isBeforeWho(parsed, mention)) return mention;
	const { from, to } = mention.tokens;
	for (let at = to - 1; at > from; at--) {
		if (!LEADS_ON.has(parsed.tokens[at - 1]!.norm)) continue;
		const inner = mentionAt(parsed, names, { from: at, to });
		if (!THINGS.has(inner.type)) return inner;
	}
	return mention;
}

function isBeforeWho({ tokens }: ParsedText, { tokens: { to } }: Mention): boolean {
	const next = tokens[to]?.norm === "," ? to + 1 : to;
	return tokens[next]?.norm === "who";
}
