import type { FoundAttribution, QuotationKind } from "../model/attribution.ts";
import { QUOTE_STATE } from "../quotation/quote-state.ts";
import { spanOf, tokensIn } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";
import { withoutAnonymity } from "./anonymity-clause.ts";
import { wordCount } from "./content-edge.ts";
import { splitCoordinated } from "./coordination.ts";
import type { Draft } from "./draft.ts";
import { PATTERNS } from "./patterns.ts";
import { isQuoted, type View } from "./view.ts";

/** Makes findings of one sentence's drafts: spans, kind of quotation, confidence. */
export function finish(view: View, drafts: readonly Draft[]): readonly FoundAttribution[] {
	return drafts
		.filter((draft) => !isPartOfAnother(draft, drafts))
		.map((draft) => ({ ...draft, source: draft.source && withoutAnonymity(view, draft.source) }))
		.flatMap((draft) => splitCoordinated(view, draft))
		.map((draft) => toFound(view, { ...draft, content: withContinuation(view, draft.content) }));
}

/** "declined" within "declined to comment". */
function isPartOfAnother({ cue }: Draft, drafts: readonly Draft[]): boolean {
	if (!cue) return false;
	return drafts.some(({ cue: other }) => {
		if (!other || other.from > cue.from || cue.to > other.to) return false;
		return other.to - other.from > cue.to - cue.from;
	});
}

/** Adds the paragraphs over which the content's last quotation goes on. */
function withContinuation(view: View, content: readonly TokenRange[]): readonly TokenRange[] {
	const last = content.at(-1);
	if (!last || !isQuoted(view, last.to - 1)) return content;
	const { quotations, parsed } = view.reading;
	let i = view.quotationOf[last.to - 1]!;
	const added: TokenRange[] = [];
	while (quotations[i]?.open) {
		do i++;
		while (quotations[i] && quotations[i]!.depth > 0);
		const next = quotations[i];
		if (!next?.continues) break;
		added.push(tokensIn(parsed, next.span));
	}
	return [...content, ...added];
}

function toFound(view: View, draft: Draft): FoundAttribution {
	const { parsed } = view.reading;
	return {
		source: draft.source && spanOf(parsed, draft.source),
		cue: draft.cue && spanOf(parsed, draft.cue),
		contentSpans: draft.content
			.filter((range) => wordCount(view, range) > 0)
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
