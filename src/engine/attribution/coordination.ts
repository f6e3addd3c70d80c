import { WORD_CLASS } from "../cue/word-class.ts";
import { JOINT_NAMES } from "../cue/words/joint-names.ts";
import type { TokenRange } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import type { View } from "./view.ts";

const JOINT: ReadonlySet<string> = new Set(JOINT_NAMES);

/** "Smith and Reuters said": two sources, so two attributions with the same cue and content. */
export function splitCoordinated(view: View, draft: Draft): readonly Draft[] {
	if (!draft.source) return [draft];
	const at = joiningAnd(view, draft.source);
	if (at === null) return [draft];
	const { from, to } = draft.source;
	return [
		{ ...draft, source: { from, to: at } },
		{ ...draft, source: { from: at + 1, to } },
	];
}

/** The one "and" that joins two whole phrases; null where it may stand within a name or role. */
function joiningAnd(view: View, { from, to }: TokenRange): number | null {
	// "Poland, Latvia and Malta": the list goes on to the left.
	if (from > 0 && view.tokens[from - 1]!.text === ",") return null;
	let at: number | null = null;
	for (let i = from; i < to; i++) {
		const { norm } = view.tokens[i]!;
		if (norm === "," || norm === "of" || norm === "between" || norm === "both") return null;
		if (norm !== "and") continue;
		if (at !== null) return null;
		at = i;
	}
	if (at === null || at === from || at + 1 >= to) return null;
	return isWhole(view, from, at) && isWhole(view, at + 1, to) && !isJointName(view, from, at)
		? at
		: null;
}

/** A name with or without a title: "the mayor and his aides" may be one group. */
function isWhole({ classes }: View, from: number, to: number): boolean {
	return classes[from] === WORD_CLASS.name && classes[to - 1] === WORD_CLASS.name;
}

/** "Health and Human Services", "Johnson and Johnson". */
function isJointName({ tokens }: View, from: number, at: number): boolean {
	const last = tokens[at - 1]!.norm;
	return JOINT.has(last) || (at - from === 1 && last === tokens[at + 1]!.norm);
}
