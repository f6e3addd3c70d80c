import type { FoundAttribution, QuotationKind } from "../model/attribution.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import { spanOf } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { PATTERNS } from "./patterns.ts";
import { isQuoted, type View } from "./view.ts";

/** Makes findings of drafts: spans, kind of quotation, confidence; in the order of their cues. */
export function finish(view: View, drafts: readonly Draft[]): readonly FoundAttribution[] {
	return drafts
		.filter((draft) => !isPartOfAnother(draft, drafts))
		.map((draft) => toFound(view, draft));
}

/** "declined" within "declined to comment". */
function isPartOfAnother(draft: Draft, drafts: readonly Draft[]): boolean {
	const { cue } = draft;
	if (!cue) return false;
	return drafts.some(
		(other) =>
			other !== draft &&
			other.cue !== null &&
			other.cue.from <= cue.from &&
			cue.to <= other.cue.to &&
			other.cue.to - other.cue.from > cue.to - cue.from,
	);
}

function toFound(view: View, draft: Draft): FoundAttribution {
	const { parsed } = view.reading;
	return {
		source: draft.source && spanOf(parsed, draft.source),
		cue: draft.cue && spanOf(parsed, draft.cue),
		contentSpans: draft.content
			.toSorted((a, b) => a.from - b.from)
			.map((range) => spanOf(parsed, range)),
		cueKind: draft.kind,
		quotation: quotationOf(view, draft.content),
		because: draft.because,
		confidence: PATTERNS[draft.because].precision,
	};
}

function quotationOf(view: View, content: readonly TokenRange[]): QuotationKind {
	let quoted = 0;
	let words = 0;
	for (const { from, to } of content) {
		for (let i = from; i < to; i++) {
			if (!/[\p{L}\p{N}]/u.test(view.tokens[i]!.text)) continue;
			words++;
			if (isQuoted(view, i) && view.quotes[i] !== QUOTE_STATE.closing) quoted++;
		}
	}
	if (quoted === 0) return "indirect";
	return quoted === words ? "direct" : "mixed";
}
