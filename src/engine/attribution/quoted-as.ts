import type { TokenRange } from "../text/span.ts";
import { contentAround } from "./content.ts";
import type { Pattern, Site } from "./draft.ts";
import { nounPhraseEnding } from "./noun-phrase-ending.ts";
import { subjectBefore } from "./subject.ts";
import { isQuoted } from "./view.ts";

const SITES: ReadonlySet<string> = new Set(["as", "cited", "heard", "quoted", "recorded"]);

/** "was quoted as saying", "the agency quoted him as saying": the one quoted is the source. */
export const quotedAs: Pattern = (site) => {
	const { view, at } = site;
	if (!SITES.has(view.tokens[at]!.norm) || isQuoted(view, at)) return [];
	const quoted = passive(site) ?? active(site);
	if (!quoted) return [];
	const { source, cue } = quoted;
	const head = { from: Math.min(source.from, cue.from), to: cue.to };
	const content = contentAround(view, head, cue.to);
	return [{ source, cue, content, kind: "speech", because: "quoted-as" }];
};

interface Quoted {
	readonly source: TokenRange;
	readonly cue: TokenRange;
}

const SAYING = /^(?:adding|asking|calling|claiming|saying|telling|warning)$/;

/** The token after "as saying" or "saying" at `at`; null where it does not stand there. */
function sayingEnd({ view, sentence }: Site, at: number): number | null {
	const word = (i: number) => view.tokens[i]?.norm ?? "";
	const end = word(at) === "as" ? at + 2 : at + 1;
	return end <= sentence.to && SAYING.test(word(end - 1)) ? end : null;
}

function passive(site: Site): Quoted | null {
	const { view, at, sentence } = site;
	if (view.tokens[at]!.norm === "as") return null;
	const end = sayingEnd(site, at + 1);
	let from = at - 1;
	while (from > sentence.from && /^(?:also|been|later|widely)$/.test(view.tokens[from]!.norm))
		from--;
	if (end === null || !/^(?:is|are|was|were|has|have|had)$/.test(view.tokens[from]?.norm ?? ""))
		return null;
	const source = subjectBefore(view, from, sentence.from);
	return source && { source, cue: { from, to: end } };
}

function active(site: Site): Quoted | null {
	const { view, at, sentence } = site;
	const end = view.tokens[at]!.norm === "as" ? sayingEnd(site, at) : null;
	if (end === null || at === sentence.from) return null;
	const source = objectAt(site, at - 1) ?? nounPhraseEnding(view, at, sentence.from);
	const quotes = source && source.from > sentence.from && view.tokens[source.from - 1]!.norm;
	return quotes && /^(?:cited|cites|quoted|quotes)$/.test(quotes)
		? { source, cue: { from: at, to: end } }
		: null;
}

function objectAt({ view }: Site, at: number): TokenRange | null {
	return /^(?:him|them)$/.test(view.tokens[at]!.norm) ? { from: at, to: at + 1 } : null;
}
