import type {
	Analysis,
	Anonymity,
	Attribution,
	CueKind,
	Note,
	QuotationKind,
	ReasonKind,
	Source,
	SourceKind,
	Statement,
} from "../engine/index.ts";
import { isLine, isPost, isSpan } from "./article-guard.ts";
import {
	type Guard,
	isCount,
	isListOf,
	isNameIn,
	isNullOr,
	isRecordOf,
	isRecordWith,
	isShare,
	isText,
	isTrueOrFalse,
} from "./guard.ts";
import { LONGEST_LINE, MOST_ITEMS, MOST_SPANS } from "./limits.ts";
import { isPostFacts, isToldPost } from "./post-facts-guard.ts";

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

const isSpans = isListOf(isSpan, MOST_SPANS);
const isName = isText(LONGEST_LINE);

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

const isStatement: Guard<Statement> = (value): value is Statement =>
	isSpan(value) && isCount((value as Partial<Statement>).sourceId);

type OnPosts = "postFacts" | "toldPosts";

const isBareAnalysis = isRecordOf<Omit<Analysis, OnPosts>>({
	language: isName,
	attributions: isListOf(isAttribution, MOST_ITEMS),
	sources: isListOf(isSource, MOST_ITEMS),
	statements: isListOf(isStatement, MOST_ITEMS),
	posts: isListOf(isPost, MOST_ITEMS),
	notes: isListOf(
		isRecordOf<Note>({ rule: isName, sourceId: isNullOr(isCount), spans: isSpans }),
		MOST_ITEMS,
	),
});

/** An analysis as the engine gives it; its spans are not checked against any text. */
export const isAnalysis: Guard<Analysis> = isRecordWith<
	Omit<Analysis, OnPosts>,
	Required<Pick<Analysis, OnPosts>>
>(isBareAnalysis, {
	postFacts: isListOf(isPostFacts, MOST_ITEMS),
	toldPosts: isListOf(isToldPost, MOST_ITEMS),
});
