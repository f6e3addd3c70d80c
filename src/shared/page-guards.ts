import { isMarkedAnalysis } from "./attribution-guard.ts";
import type { ReplyGuards, RequestGuards, RequestOf } from "./call-guards.ts";
import type { AppliedCorrection } from "./correction.ts";
import { isAppliedCorrection } from "./correction-guard.ts";
import {
	type Guard,
	isListOf,
	isNullOr,
	isOneOf,
	isPlain,
	isRecordOf,
	isRecordWith,
	isResultOf,
	isText,
	isTrueOrFalse,
} from "./guard.ts";
import { LONGEST_ID, MOST_ITEMS } from "./limits.ts";
import { isMarkSettings } from "./mark-settings-guard.ts";
import type {
	BackgroundToContent,
	ContentToBackground,
	Empty,
	Marking,
	PageMarking,
} from "./messages.ts";
import { isSpan } from "./span-guard.ts";
import { FAILURE_REASONS } from "./tab-state.ts";

/** What a content script takes in, and nothing else: every article's page carries it. */

const isEmpty: Guard<Empty> = isPlain as Guard<Empty>;

export const isMarking: Guard<Marking> = isRecordWith<
	Omit<Marking, "corrected">,
	{ corrected: readonly AppliedCorrection[] }
>(isRecordOf({ analysis: isMarkedAnalysis, settings: isMarkSettings }), {
	corrected: isListOf(isAppliedCorrection, MOST_ITEMS),
});

const isPageMarking = isRecordOf<PageMarking>({ pageId: isText(LONGEST_ID), marking: isMarking });

/** What it hears from the background. */
export const HEARD_IN_PAGES: RequestGuards<BackgroundToContent> = {
	identify: { request: isEmpty },
	readPage: { request: isEmpty },
	markSoFar: { request: isPageMarking },
	showMarks: {
		request: isRecordOf<RequestOf<BackgroundToContent["showMarks"]>>({ settings: isMarkSettings }),
	},
	showCorrected: { request: isPageMarking },
	jumpTo: {
		request: isRecordOf<RequestOf<BackgroundToContent["jumpTo"]>>({ span: isSpan }),
	},
	stepUnnamed: {
		request: isRecordOf<RequestOf<BackgroundToContent["stepUnnamed"]>>({
			direction: isOneOf([1, -1]),
		}),
	},
	stop: { request: isEmpty },
};

/** What the background answers it. */
export const ANSWERED_TO_PAGES: ReplyGuards<ContentToBackground> = {
	pageRead: { reply: isResultOf(isNullOr(isMarking), isOneOf(FAILURE_REASONS)) },
	bringScript: { reply: isTrueOrFalse },
};
