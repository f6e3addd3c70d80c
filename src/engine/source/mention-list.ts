import type { SourceKind } from "../model/attribution.ts";
import type { Span } from "../text/span.ts";
import { textOf } from "../text/span.ts";
import type { Evidence } from "./evidence.ts";

/** A mention together with the source it belongs to, for passes that look at all sources at once. */
export interface OwnedMention extends Span {
	/** Index into the list of evidence. */
	readonly owner: number;
	readonly kind: SourceKind;
	readonly words: string;
}

const VEILED: ReadonlySet<SourceKind> = new Set([
	"unnamed-person",
	"unnamed-group",
	"spokesperson",
	"public",
]);

/** Whether a source of this kind can be said to stay unnamed. */
export function canBeVeiled(kind: SourceKind): boolean {
	return VEILED.has(kind);
}

/** Whether the source is one or more particular people without a name. */
export function isUnnamed(kind: SourceKind): boolean {
	return kind === "unnamed-person" || kind === "unnamed-group";
}

/** The mentions of all sources without a name, in the order of the text. */
export function veiledMentions(text: string, sources: readonly Evidence[]): OwnedMention[] {
	return sources
		.flatMap(({ kind, mentions }, owner) =>
			canBeVeiled(kind)
				? mentions.map((at) => ({ ...at, owner, kind, words: textOf(text, at) }))
				: [],
		)
		.sort((a, b) => a.start - b.start || b.end - a.end);
}

const PREPOSITION_OR_CLAUSE =
	/[,(—–]|\s(?:of|with|in|from|for|at|on|who|whom|that|familiar|close|briefed|speaking|involved|to|inside|within|near|by|about)\b/i;

/** The noun that carries a description's sense: "official" of "a senior official with the bank". */
export function headNoun(words: string): string {
	const partitive = words.replace(
		/^(?:one|two|three|some|all|both|several|many|another|others) of /i,
		"",
	);
	const cut = PREPOSITION_OR_CLAUSE.exec(partitive);
	const phrase = cut && cut.index > 0 ? partitive.slice(0, cut.index) : partitive;
	return (phrase.trim().split(/\s+/).at(-1) ?? "").toLowerCase();
}

/** A head noun without its plural ending, to hold "officials" and "official" side by side. */
export function singular(noun: string): string {
	if (noun === "people" || noun === "persons") return "person";
	if (/(?:men)$/.test(noun)) return noun.replace(/men$/, "man");
	if (/[^aeiou]ies$/.test(noun)) return noun.replace(/ies$/, "y");
	return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun;
}
