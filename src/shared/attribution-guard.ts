import type {
	Anonymity,
	Attribution,
	CueKind,
	QuotationKind,
	ReasonKind,
	Source,
	SourceKind,
} from "../engine/index.ts";
import {
	type Guard,
	isCount,
	isListOf,
	isNameIn,
	isNullOr,
	isRecordOf,
	isShare,
	isText,
	isTrueOrFalse,
} from "./guard.ts";
import { LONGEST_LINE, MOST_ITEMS, MOST_SPANS } from "./limits.ts";
import type { MarkedAnalysis } from "./messages.ts";
import { isLine, isSpan } from "./span-guard.ts";

const isCueKind: Guard<CueKind> = isNameIn<CueKind>({
	speech: true,
	writing: true,
	evidence: true,
	belief: true,
	attitude: true,
});
const isQuotationKind: Guard<QuotationKind> = isNameIn<QuotationKind>({
	direct: true,
	indirect: true,
	mixed: true,
});
const isReasonKind: Guard<ReasonKind> = isNameIn<ReasonKind>({
	none: true,
	boilerplate: true,
	specific: true,
});
const isSourceKind: Guard<SourceKind> = isNameIn<SourceKind>({
	person: true,
	"unnamed-person": true,
	"unnamed-group": true,
	spokesperson: true,
	public: true,
	organization: true,
	outlet: true,
	document: true,
	post: true,
	hidden: true,
});

export const isSpans = isListOf(isSpan, MOST_SPANS);
export const isName = isText(LONGEST_LINE);

const isAttribution: Guard<Attribution> = isRecordOf<Attribution>({
	id: isCount,
	source: isNullOr(isSpan),
	cue: isNullOr(isSpan),
	contentSpans: isSpans,
	cueKind: isCueKind,
	quotation: isQuotationKind,
	because: isName,
	confidence: isShare,
	sourceId: isNullOr(isCount),
	kind: isSourceKind,
	via: isNullOr(isCount),
});

const isAnonymity: Guard<Anonymity> = isRecordOf<Anonymity>({
	stated: isTrueOrFalse,
	reason: isNullOr(isSpan),
	reasonKind: isReasonKind,
});

const isSource: Guard<Source> = isRecordOf<Source>({
	id: isCount,
	kind: isSourceKind,
	name: isLine,
	partial: isTrueOrFalse,
	title: isLine,
	affiliation: isLine,
	description: isLine,
	count: isNullOr(isCount),
	anonymity: isAnonymity,
	vantage: isNullOr(isSpan),
	mentions: isSpans,
	justification: isSpans,
});

/** What of an analysis a page is marked with; its spans are not checked against any text. */
export const isMarkedAnalysis: Guard<MarkedAnalysis> = isRecordOf<MarkedAnalysis>({
	attributions: isListOf(isAttribution, MOST_ITEMS),
	sources: isListOf(isSource, MOST_ITEMS),
});
