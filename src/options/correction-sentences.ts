import { say } from "../design/words.ts";
import type { Correction } from "../shared/correction.ts";
import { KIND_LABELS } from "../shared/labels.ts";

/** What a mark was taken for and what the reader says it is. */
export function changeWords({
	found,
	verdict,
	wholeSource,
}: Pick<Correction, "found" | "verdict" | "wholeSource">): string {
	const was = say(KIND_LABELS[found]);
	if (verdict === "not-a-source") return say("corrections_taken_out", was);
	const key = wholeSource ? "corrections_changed_all" : "corrections_changed";
	return say(key, was, say(KIND_LABELS[verdict]));
}

/**
 * A day in the reader's language.
 *
 * @param time milliseconds since 1970
 */
export function dayOf(time: number): string {
	const { lang } = document.documentElement;
	return new Date(time).toLocaleDateString(lang, { dateStyle: "medium" });
}
