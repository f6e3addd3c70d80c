import { readVerb } from "../cue/verb-lexicon.ts";
import { WORD_CLASS } from "../cue/word-class.ts";
import { contentAround } from "./content.ts";
import type { Pattern, Site } from "./draft.ts";
import { canBeSource } from "./speaker.ts";
import { subjectBefore } from "./subject.ts";
import { isQuoted } from "./view.ts";

const DEEDS: ReadonlySet<string> = new Set(
	"made makes make making take takes took use uses used".split(" "),
);

/** "made it clear that", "took to Twitter to say", "put it this way:". */
export const tellingDeed: Pattern = (site) => {
	const { view, at, sentence } = site;
	if (!DEEDS.has(view.tokens[at]!.norm) || isQuoted(view, at) || at === sentence.from) return [];
	const end = clearEnd(site) ?? platformEnd(site);
	if (end === null || end >= sentence.to) return [];
	const from = groupStart(site);
	if (from === null) return [];
	const source = subjectBefore(view, from, sentence.from);
	if (!source || !canBeSource(view, source)) return [];
	const cue = { from, to: end };
	const content = contentAround(view, { from: Math.min(source.from, from), to: end }, end);
	return [{ source, cue, content, kind: "speech", because: "telling-deed" }];
};

/** The first auxiliary before the verb; null after "would", "to" and the like: nothing was said. */
function groupStart({ view, at, sentence }: Site): number | null {
	let from = at;
	while (from - 1 > sentence.from && CARRIES.has(view.classes[from - 1]!)) from--;
	for (let i = from; i < at; i++) {
		if (/^(?:can|could|may|might|must|should|will|would)$/.test(view.tokens[i]!.norm)) return null;
	}
	return view.classes[from - 1] === WORD_CLASS.to ? null : from;
}

const CARRIES: ReadonlySet<number> = new Set([WORD_CLASS.auxiliary, WORD_CLASS.adverb]);

/** "made it clear that", "has made clear: …". */
function clearEnd({ view, at, sentence }: Site): number | null {
	if (!/^(?:made|makes|make|making)$/.test(view.tokens[at]!.norm)) return null;
	const word = (i: number) => (i < sentence.to ? view.tokens[i]!.norm : "");
	let i = at + 1;
	if (/^(?:it|himself|herself|themselves)$/.test(word(i))) i++;
	while (
		view.classes[i] === WORD_CLASS.adverb ||
		/^(?:abundantly|crystal|quite|very)$/.test(word(i))
	)
		i++;
	if (!/^(?:clear|known|plain)$/.test(word(i))) return null;
	return /^(?:that|:|in|to|on|he|she|they|the|what|why|how|whether|,)$/.test(word(i + 1))
		? i + 1
		: null;
}

const PLATFORM =
	/^(?:account|blog|bluesky|facebook|feed|instagram|linkedin|media|microphone|page|platform|podium|radio|site|social|stage|telegram|threads|tiktok|truth|tv|twitter|weibo|x|youtube)$/;

/** "took" and the "to" of what was said stand no further apart, in tokens. */
const DEED_REACH = 10;

/** "took to Twitter to say", "used his Facebook page to tell": ends after the verb of speech. */
function platformEnd({ view, at, sentence }: Site): number | null {
	const word = (i: number) => (i < sentence.to ? view.tokens[i]!.norm : "");
	const takes = /^(?:takes?|took)$/.test(word(at)) && word(at + 1) === "to";
	if (!takes && !/^(?:uses?|used)$/.test(word(at))) return null;
	let platform = false;
	for (let i = at + 1; i < Math.min(sentence.to, at + DEED_REACH); i++) {
		if (PLATFORM.test(word(i))) platform = true;
		if (platform && word(i) === "to") return isSpeech(word(i + 1)) ? i + 2 : null;
		if (word(i) === ";" || (word(i) === "," && !platform)) return null;
	}
	return null;
}

function isSpeech(norm: string): boolean {
	const reading = readVerb(norm);
	return reading?.verb.kind === "speech" && reading.forms.includes("base");
}
