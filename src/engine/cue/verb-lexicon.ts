import type { CueKind } from "../model/attribution.ts";
import { formsOf, type VerbForm } from "./verb-forms.ts";
import * as words from "./words/reporting-verbs.ts";

/**
 * What a reporting verb asks for: `any` complement, a `clause` (or quotation), a `quote` beside it,
 * an `object` that is talked about, a text's `finding`, something `believed`, something `wished`.
 */
export type VerbFrame = "any" | "clause" | "quote" | "object" | "finding" | "belief" | "wish";

export interface ReportingVerb {
	readonly lemma: string;
	readonly kind: CueKind;
	readonly frames: ReadonlySet<VerbFrame>;
}

export interface VerbReading {
	readonly verb: ReportingVerb;
	readonly forms: readonly VerbForm[];
}

const GROUPS: readonly (readonly [readonly string[], VerbFrame, CueKind])[] = [
	[words.SAYING_VERBS, "any", "speech"],
	[words.WRITING_VERBS, "any", "writing"],
	[words.EVIDENCE_VERBS, "finding", "evidence"],
	[words.CLAUSE_VERBS, "clause", "speech"],
	[words.OBJECT_VERBS, "object", "speech"],
	[words.BELIEF_VERBS, "belief", "belief"],
	[words.QUOTE_VERBS, "quote", "speech"],
	[words.ATTITUDE_VERBS, "wish", "attitude"],
];

const LEXICON = buildLexicon();

/** The reporting verb a lower-case word can be a form of; undefined when it is none. */
export function readVerb(norm: string): VerbReading | undefined {
	return LEXICON.get(norm);
}

function buildLexicon(): ReadonlyMap<string, VerbReading> {
	const verbs = new Map<string, { lemma: string; kind: CueKind; frames: Set<VerbFrame> }>();
	for (const [lemmas, frame, kind] of GROUPS) {
		for (const lemma of lemmas) {
			const known = verbs.get(lemma);
			if (known) known.frames.add(frame);
			else verbs.set(lemma, { lemma, kind, frames: new Set([frame]) });
		}
	}
	const lexicon = new Map<string, { verb: ReportingVerb; forms: VerbForm[] }>();
	for (const verb of verbs.values()) {
		for (const [form, use] of formsOf(verb.lemma)) {
			const known = lexicon.get(form);
			if (!known) lexicon.set(form, { verb, forms: [use] });
			else if (known.verb === verb) known.forms.push(use);
		}
	}
	return lexicon;
}
