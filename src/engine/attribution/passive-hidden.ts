import { WORD_CLASS } from "../cue/word-class.ts";
import { HEARSAY_PARTICIPLES } from "../cue/words/veiling-words.ts";
import { contentAfter } from "./content-after.ts";
import { trimmed } from "./content-edge.ts";
import type { Pattern } from "./draft.ts";
import { isQuoted, NOMINAL, type View } from "./view.ts";

const HEARSAY: ReadonlySet<string> = new Set(HEARSAY_PARTICIPLES);

/** "is believed to", "accused of", "is seen as": nobody is named who believes, accuses or sees. */
export const passiveHidden: Pattern = ({ view, at, cue, sentence }) => {
	const { norm } = view.tokens[at]!;
	if (!PARTICIPLES.has(norm)) return [];
	if (isQuoted(view, at) || at === sentence.from || isSupposed(view, at)) return [];
	const next = at + 1 < sentence.to ? view.tokens[at + 1]!.norm : "";
	const be = beBefore(view, at);
	const passive = cue?.voice === "passive" || be !== null;
	if (passive ? !isHearsay(norm, next) : !REDUCED.test(`${norm} ${next}`)) return [];
	if (!passive && !NOMINAL.has(view.classes[at - 1]!) && view.tokens[at - 1]!.text !== ",")
		return [];
	const range = cue?.voice === "passive" ? cue.group : { from: be ?? at, to: at + 1 };
	const after = contentAfter(view, at + 1, sentence.to);
	const before = trimmed(view, { from: sentence.from, to: range.from });
	const ahead = next === "that" ? null : before;
	const content = [ahead, after].filter((range) => range !== null);
	const kind = cue?.verb.kind === "belief" ? "belief" : "speech";
	return [{ source: null, cue: range, content, kind, because: "passive-hidden" }];
};

const REDUCED = /^(?:accused of|(?:believed|thought|rumored|rumoured|alleged) to)$/;
/** "was told that": nobody is named who told. */
const TOLD: ReadonlySet<string> = new Set(["informed", "told", "warned"]);
/** "is seen as"; "is considered" needs no "as". */
const SEEING: ReadonlySet<string> = new Set(["perceived", "regarded", "seen", "viewed"]);
const HOLDING: ReadonlySet<string> = new Set(["considered", "deemed"]);
/** "It was gathered that": African papers; crowds are gathered too. */
const GATHERED: ReadonlySet<string> = new Set(["gathered", "learned", "learnt"]);
/** All that are looked at further; most words are none of these. */
const PARTICIPLES: ReadonlySet<string> = new Set([
	...HEARSAY,
	...TOLD,
	...SEEING,
	...HOLDING,
	...GATHERED,
	"asked",
]);

function isHearsay(norm: string, next: string): boolean {
	if (SEEING.has(norm)) return next === "as";
	if (GATHERED.has(norm)) return next === "that";
	if (HOLDING.has(norm)) return next !== "by" && next !== ",";
	if (TOLD.has(norm)) return /^(?:that|to)$/.test(next);
	if (norm === "asked") return /^(?:,|[“"])$/.test(next);
	return HEARSAY.has(norm) && (norm === "accused" ? next === "of" : /^(?:to|that|as)$/.test(next));
}

/** "would" stands this close before its participle, in tokens. */
const WOULD_REACH = 4;

/** "would be considered": nobody does. */
function isSupposed(view: View, at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - WOULD_REACH); i--) {
		if (/^(?:would|could|should|might|may)$/.test(view.tokens[i]!.norm)) return true;
	}
	return false;
}

/** The form of "be" that makes a participle at `at` passive; null when there is none. */
function beBefore(view: View, at: number): number | null {
	let i = at - 1;
	while (i > 0 && view.classes[i] === WORD_CLASS.adverb) i--;
	return /^(?:is|are|was|were|be|been|being)$/.test(view.tokens[i]!.norm) ? i : null;
}
