import type { SourceKind } from "../model/attribution.ts";
import { noteAtFirstMention, type Rule } from "./rule.ts";

/** Sources that bear out nothing by themselves: they relay, or nobody knows who they are. */
const RELAYING: ReadonlySet<SourceKind> = new Set(["outlet", "public", "post"]);

/**
 * Reuters and the BBC treat a story on one unnamed source as an exception: no other person, body or
 * document is found to rest on.
 */
export const onlyUnnamedSource: Rule = {
	id: "only-unnamed-source",
	publisher: "Reuters",
	url: "https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing",
	check: ({ unnamed, analysis, attributionsOf }) => {
		const only = unnamed[0];
		const others = analysis.sources.filter(
			({ id, kind }) => id !== only?.id && !RELAYING.has(kind) && attributionsOf.has(id),
		);
		const isOne = only?.kind === "unnamed-person" || only?.count === 1;
		return only && isOne && others.length === 0 ? [noteAtFirstMention(only)] : [];
	},
};
