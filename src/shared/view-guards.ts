import { isAnalysis } from "./analysis-guard.ts";
import { isPagePart } from "./article-guard.ts";
import type { CallGuards, ReplyGuards, RequestOf } from "./call-guards.ts";
import { type AppliedCorrection, CORRECTION_FAULTS } from "./correction.ts";
import { isAppliedCorrection } from "./correction-guard.ts";
import {
	type Guard,
	isCount,
	isEither,
	isListOf,
	isOneOf,
	isRecordOf,
	isRecordWith,
	isResultOf,
	isShare,
	isText,
	isTrueOrFalse,
} from "./guard.ts";
import { isAddress } from "./identity-guard.ts";
import { LONGEST_ID, LONGEST_TEXT, MOST_ITEMS } from "./limits.ts";
import type { BackgroundToView, ViewToBackground } from "./messages.ts";
import { isSettings } from "./settings-guard.ts";
import { isLine } from "./span-guard.ts";
import {
	CLOSED_PAGES,
	FAILURE_REASONS,
	type FailureReason,
	type PagePart,
	type ReadingProgress,
	type Report,
	type TabState,
} from "./tab-state.ts";

const isFailureReason: Guard<FailureReason> = isOneOf(FAILURE_REASONS);

type Whole = Omit<Report, "onlyBeginning" | "part" | "takenFor" | "corrected">;

const isWholeReport = isRecordOf<Whole>({
	url: isAddress,
	title: isLine,
	publisher: isLine,
	published: isLine,
	text: isText(LONGEST_TEXT),
	analysis: isAnalysis,
	finder: isOneOf(["model", "rules"]),
});
const isReport: Guard<Report> = isRecordWith<
	Whole,
	{
		onlyBeginning: boolean;
		part: PagePart;
		takenFor: string;
		corrected: readonly AppliedCorrection[];
	}
>(isWholeReport, {
	onlyBeginning: isTrueOrFalse,
	part: isPagePart,
	takenFor: isText(LONGEST_ID),
	corrected: isListOf(isAppliedCorrection, MOST_ITEMS),
});

const isProgress: Guard<ReadingProgress> = isRecordOf<ReadingProgress>({
	share: isShare,
	words: isCount,
});

type With<S extends TabState["status"]> = Extract<TabState, { status: S }>;
type Reading = With<"reading">;
type BareStatus = "unread" | "site-off" | "no-permission";

export const isTabState: Guard<TabState> = isEither<TabState>(
	isRecordOf<{ status: "read" | "nothing-found"; report: Report }>({
		status: isOneOf(["read", "nothing-found"]),
		report: isReport,
	}),
	isRecordOf<{ status: BareStatus }>({
		status: isOneOf(["unread", "site-off", "no-permission"]),
	}),
	isRecordWith<{ status: "not-article" }, { inFrame: boolean }>(
		isRecordOf({ status: isOneOf(["not-article"]) }),
		{ inFrame: isTrueOrFalse },
	),
	isRecordWith<Pick<Reading, "status">, Required<Omit<Reading, "status">>>(
		isRecordOf<Pick<Reading, "status">>({ status: isOneOf(["reading"]) }),
		{ progress: isProgress, soFar: isReport },
	),
	isRecordOf<With<"other-language">>({
		status: isOneOf(["other-language"]),
		language: isText(LONGEST_ID),
	}),
	isRecordOf<With<"closed-page">>({
		status: isOneOf(["closed-page"]),
		page: isOneOf(CLOSED_PAGES),
	}),
	isRecordOf<With<"failed">>({ status: isOneOf(["failed"]), reason: isFailureReason }),
);

const isDone = isResultOf(isOneOf([true]), isOneOf(CORRECTION_FAULTS));

/** What the background answers views. */
export const ANSWERED_TO_VIEWS: ReplyGuards<ViewToBackground> = {
	getTab: { reply: isTabState },
	readTab: { reply: isTabState },
	jumpTo: { reply: isTrueOrFalse },
	changeSettings: { reply: isSettings },
	setSite: { reply: isSettings },
	settle: { reply: isSettings },
	replaceSettings: { reply: isSettings },
	dropCorrections: { reply: isDone },
	addCorrections: { reply: isDone },
};

export const BACKGROUND_TO_VIEW: CallGuards<BackgroundToView> = {
	tabChanged: {
		request: isRecordOf<RequestOf<BackgroundToView["tabChanged"]>>({
			tabId: isCount,
			state: isTabState,
		}),
		reply: isOneOf([null]),
	},
	readingOn: {
		request: isRecordOf<RequestOf<BackgroundToView["readingOn"]>>({
			tabId: isCount,
			progress: isProgress,
		}),
		reply: isOneOf([null]),
	},
};
