import { isAnalysis } from "./analysis-guard.ts";
import { isArticle, isSpan } from "./article-guard.ts";
import type { CallGuards, RequestOf } from "./call-guards.ts";
import {
	type Guard,
	isEither,
	isNullOr,
	isOneOf,
	isPlain,
	isRecordOf,
	isRecordWith,
	isText,
	isTrueOrFalse,
} from "./guard.ts";
import { LONGEST_LINE } from "./limits.ts";
import type {
	BackgroundToContent,
	ContentToBackground,
	Empty,
	Marking,
	PageIdentity,
	PageReading,
} from "./messages.ts";
import type { Result } from "./result.ts";
import { isMarkSettings } from "./settings-guard.ts";
import { FAILURE_REASONS, type FailureReason } from "./tab-state.ts";

const isEmpty: Guard<Empty> = isPlain as Guard<Empty>;
const isFailureReason: Guard<FailureReason> = isOneOf(FAILURE_REASONS);
const isAddress = isText(LONGEST_LINE);

const isPage: Guard<PageIdentity> = isRecordOf<PageIdentity>({
	pageId: isText(64),
	url: isAddress,
});

type ArticleReading = PageReading & { kind: "article" };

const isReading: Guard<PageReading> = isEither<PageReading>(
	isRecordWith<Omit<ArticleReading, "onlyBeginning">, { onlyBeginning: boolean }>(
		isRecordOf({ kind: isOneOf(["article"]), article: isArticle }),
		{ onlyBeginning: isTrueOrFalse },
	),
	isRecordOf<{ kind: "not-article" | "pdf" }>({
		kind: isOneOf(["not-article", "pdf"]),
	}),
	isRecordOf<PageReading & { kind: "failed" }>({
		kind: isOneOf(["failed"]),
		reason: isFailureReason,
	}),
);

const isMarkingResult = isEither<Result<Marking | null, FailureReason>>(
	isRecordOf<{ ok: true; value: Marking | null }>({
		ok: isOneOf([true]),
		value: isNullOr(isRecordOf<Marking>({ analysis: isAnalysis, settings: isMarkSettings })),
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
};

export const BACKGROUND_TO_CONTENT: CallGuards<BackgroundToContent> = {
	identify: { request: isEmpty, reply: isPage },
	readPage: { request: isEmpty, reply: isTrueOrFalse },
	showMarks: {
		request: isRecordOf<RequestOf<BackgroundToContent["showMarks"]>>({ settings: isMarkSettings }),
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
