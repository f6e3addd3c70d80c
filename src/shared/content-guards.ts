import { isAnalysis } from "./analysis-guard.ts";
import { isArticle, isPagePart, isSpan } from "./article-guard.ts";
import type { CallGuards, RequestOf } from "./call-guards.ts";
import { type AppliedCorrection, CORRECTION_FAULTS, type CorrectionFault } from "./correction.ts";
import { isAppliedCorrection, isVerdict } from "./correction-guard.ts";
import {
	type Guard,
	isCount,
	isEither,
	isListOf,
	isNullOr,
	isOneOf,
	isPlain,
	isRecordOf,
	isRecordWith,
	isText,
	isTrueOrFalse,
} from "./guard.ts";
import { LONGEST_LINE, MOST_ITEMS } from "./limits.ts";
import type {
	BackgroundToContent,
	ContentToBackground,
	Empty,
	Marking,
	MarkName,
	PageIdentity,
	PageReading,
} from "./messages.ts";
import type { Result } from "./result.ts";
import { isMarkSettings } from "./settings-guard.ts";
import { FAILURE_REASONS, type FailureReason, type PagePart } from "./tab-state.ts";

const isEmpty: Guard<Empty> = isPlain as Guard<Empty>;
const isFailureReason: Guard<FailureReason> = isOneOf(FAILURE_REASONS);
const isAddress = isText(LONGEST_LINE);

const isPage: Guard<PageIdentity> = isRecordOf<PageIdentity>({
	pageId: isText(64),
	url: isAddress,
});

type ArticleReading = PageReading & { kind: "article" };

const isReading: Guard<PageReading> = isEither<PageReading>(
	isRecordWith<
		Omit<ArticleReading, "onlyBeginning" | "part">,
		{ onlyBeginning: boolean; part: PagePart }
	>(isRecordOf({ kind: isOneOf(["article"]), article: isArticle }), {
		onlyBeginning: isTrueOrFalse,
		part: isPagePart,
	}),
	isRecordWith<{ kind: "not-article" }, { inFrame: boolean }>(
		isRecordOf({ kind: isOneOf(["not-article"]) }),
		{ inFrame: isTrueOrFalse },
	),
	isRecordOf<{ kind: "pdf" }>({ kind: isOneOf(["pdf"]) }),
	isRecordOf<PageReading & { kind: "failed" }>({
		kind: isOneOf(["failed"]),
		reason: isFailureReason,
	}),
);

const isMarking: Guard<Marking> = isRecordWith<
	Omit<Marking, "corrected">,
	{ corrected: readonly AppliedCorrection[] }
>(isRecordOf({ analysis: isAnalysis, settings: isMarkSettings }), {
	corrected: isListOf(isAppliedCorrection, MOST_ITEMS),
});

const isCorrectionResult = isEither<Result<Marking, CorrectionFault>>(
	isRecordOf<{ ok: true; value: Marking }>({ ok: isOneOf([true]), value: isMarking }),
	isRecordOf<{ ok: false; error: CorrectionFault }>({
		ok: isOneOf([false]),
		error: isOneOf(CORRECTION_FAULTS),
	}),
);

const isMarkingResult = isEither<Result<Marking | null, FailureReason>>(
	isRecordOf<{ ok: true; value: Marking | null }>({
		ok: isOneOf([true]),
		value: isNullOr(isMarking),
	}),
	isRecordOf<{ ok: false; error: FailureReason }>({ ok: isOneOf([false]), error: isFailureReason }),
);

export const CONTENT_TO_BACKGROUND: CallGuards<ContentToBackground> = {
	pageRead: {
		request: isRecordOf<RequestOf<ContentToBackground["pageRead"]>>({
			page: isPage,
			reading: isReading,
		}),
		reply: isMarkingResult,
	},
	correctMark: {
		request: isRecordOf<RequestOf<ContentToBackground["correctMark"]>>({
			page: isPage,
			mark: isRecordOf<MarkName>({
				id: isCount,
				source: isNullOr(isSpan),
				cue: isNullOr(isSpan),
			}),
			verdict: isVerdict,
			wholeSource: isTrueOrFalse,
		}),
		reply: isCorrectionResult,
	},
	takeBack: {
		request: isRecordOf<RequestOf<ContentToBackground["takeBack"]>>({
			page: isPage,
			correction: isRecordOf<Pick<AppliedCorrection, "id" | "passing">>({
				id: isCount,
				passing: isTrueOrFalse,
			}),
		}),
		reply: isCorrectionResult,
	},
};

export const BACKGROUND_TO_CONTENT: CallGuards<BackgroundToContent> = {
	identify: { request: isEmpty, reply: isPage },
	readPage: { request: isEmpty, reply: isTrueOrFalse },
	markSoFar: {
		request: isRecordOf<RequestOf<BackgroundToContent["markSoFar"]>>({
			pageId: isText(64),
			marking: isMarking,
		}),
		reply: isTrueOrFalse,
	},
	showMarks: {
		request: isRecordOf<RequestOf<BackgroundToContent["showMarks"]>>({ settings: isMarkSettings }),
		reply: isTrueOrFalse,
	},
	showCorrected: {
		request: isRecordOf<RequestOf<BackgroundToContent["showCorrected"]>>({ marking: isMarking }),
		reply: isTrueOrFalse,
	},
	jumpTo: {
		request: isRecordOf<RequestOf<BackgroundToContent["jumpTo"]>>({ span: isSpan }),
		reply: isTrueOrFalse,
	},
	stepUnnamed: {
		request: isRecordOf<RequestOf<BackgroundToContent["stepUnnamed"]>>({
			direction: isOneOf([1, -1]),
		}),
		reply: isTrueOrFalse,
	},
	stop: { request: isEmpty, reply: isTrueOrFalse },
};
