import { isArticle, isPagePart } from "./article-guard.ts";
import type { ReplyGuards, RequestGuards, RequestOf } from "./call-guards.ts";
import type { CorrectionName, MarkName } from "./correction.ts";
import { isVerdict } from "./correction-guard.ts";
import {
	type Guard,
	isCount,
	isEither,
	isNullOr,
	isOneOf,
	isPlain,
	isRecordOf,
	isRecordWith,
	isTrueOrFalse,
} from "./guard.ts";
import { isPage } from "./identity-guard.ts";
import {
	type BackgroundToContent,
	type ContentToBackground,
	type Empty,
	type GateToBackground,
	type GuideToBackground,
	LATE_SCRIPTS,
	type PageReading,
} from "./messages.ts";
import { isSpan } from "./span-guard.ts";
import { FAILURE_REASONS, type FailureReason, type PagePart } from "./tab-state.ts";

const isEmpty: Guard<Empty> = isPlain as Guard<Empty>;
const isFailureReason: Guard<FailureReason> = isOneOf(FAILURE_REASONS);

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

/** What the background hears from a page's scripts. */
export const HEARD_FROM_PAGES: RequestGuards<
	GateToBackground & ContentToBackground & GuideToBackground
> = {
	startReading: { request: isEmpty },
	bringScript: {
		request: isRecordOf<RequestOf<ContentToBackground["bringScript"]>>({
			script: isOneOf(LATE_SCRIPTS),
		}),
	},
	pageRead: {
		request: isRecordOf<RequestOf<ContentToBackground["pageRead"]>>({
			page: isPage,
			reading: isReading,
		}),
	},
	correctMark: {
		request: isRecordOf<RequestOf<GuideToBackground["correctMark"]>>({
			page: isPage,
			mark: isRecordOf<MarkName>({
				id: isCount,
				source: isNullOr(isSpan),
				cue: isNullOr(isSpan),
			}),
			verdict: isVerdict,
			wholeSource: isTrueOrFalse,
		}),
	},
	takeBack: {
		request: isRecordOf<RequestOf<GuideToBackground["takeBack"]>>({
			page: isPage,
			correction: isRecordOf<CorrectionName>({
				id: isCount,
				passing: isTrueOrFalse,
			}),
		}),
	},
};

/** What a content script answers. */
export const ANSWERED_BY_PAGES: ReplyGuards<BackgroundToContent> = {
	identify: { reply: isPage },
	readPage: { reply: isTrueOrFalse },
	markSoFar: { reply: isTrueOrFalse },
	showMarks: { reply: isTrueOrFalse },
	showCorrected: { reply: isTrueOrFalse },
	jumpTo: { reply: isTrueOrFalse },
	stepUnnamed: { reply: isTrueOrFalse },
	stop: { reply: isTrueOrFalse },
};
