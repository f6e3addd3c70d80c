import type { NameType } from "../mention/name.ts";
import { aliasOf, tellingWordsOf } from "./body-names.ts";
import { endsWith, lastPart, mayBeSamePerson, plainAcronym } from "./short-forms.ts";

/** What the other names of a body share with its first; null where nothing is known. */
export interface Shared {
	readonly alias: string | null;
	readonly telling: string | null;
}

/** What is known of a name, or of somebody by all names so far. */
export interface Known {
	readonly type: NameType;
	/** In lower case. */
	readonly words: readonly string[];
	readonly shared: Shared;
}

export function sharedBy(words: readonly string[]): Shared {
	return { alias: aliasOf(words), telling: tellingWordsOf(words) };
}

/**
 * Whether a name may be one of somebody who, or something that, the text names already.
 *
 * @param shortForms short forms of the known one's name, if it is a body
 */
export function isSameName(
	known: Known & { readonly shortForms: ReadonlySet<string> },
	{ type, words, shared }: Known,
): boolean {
	if (known.type === "person" || type === "person") {
		const fits = type === "person" || type === "unknown";
		return known.type === "person" && fits && mayBeSamePerson(known.words, words);
	}
	const [short, long] =
		words.length <= known.words.length ? [words, known.words] : [known.words, words];
	if (known.type !== type && short.length !== long.length && type !== "unknown") return false;
	if (type === "unknown" && long.length === 1 && lastPart(short[0]!) === lastPart(long[0]!))
		return true;
	if (words.length === 1 && known.shortForms.has(plainAcronym(words[0]!))) return true;
	if (isShared(known.shared.telling, shared.telling)) return true;
	if (isShared(known.shared.alias, shared.alias)) return true;
	return endsWith(long, short) || (short.length === 1 && short[0] === long[0] && type !== "place");
}

function isShared(a: string | null, b: string | null): boolean {
	return a !== null && a === b;
}
