import type { SourceKind } from "../engine/index.ts";
import type { Words } from "./message-key.ts";

/**
 * How many people an unnamed source is. Said instead of its kind, which would only repeat the
 * category; null for sources of other kinds.
 *
 * @param count as the text gives it
 */
export function headcountOf(kind: SourceKind, count: number | null, words: Words): string | null {
	if (kind === "unnamed-person") return words.messageFor("headcount", 1);
	if (kind !== "unnamed-group") return null;
	return count !== null && count > 1
		? words.messageFor("headcount", count)
		: words.message("headcount_several");
}
