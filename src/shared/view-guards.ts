import { isAnalysis } from "./analysis-guard.ts";
import { isLine, isSpan } from "./article-guard.ts";
import type { CallGuards, RequestOf } from "./call-guards.ts";
import {
	type Guard,
	isCount,
	isEither,
	isNullOr,
	isOneOf,
	isRecordOf,
	isRecordWith,
	isText,
	isTrueOrFalse,
} from "./guard.ts";
import { isHost } from "./hosts.ts";
import { LONGEST_LINE, LONGEST_TEXT } from "./limits.ts";
import type { BackgroundToView, ViewToBackground } from "./messages.ts";
import { isSettings, isSettingsChange, isSiteChoice } from "./settings-guard.ts";
import {
	CLOSED_PAGES,
	FAILURE_REASONS,
	type FailureReason,
	type Report,
	type TabState,
} from "./tab-state.ts";

const isFailureReason: Guard<FailureReason> = isOneOf(FAILURE_REASONS);
const isAddress = isText(LONGEST_LINE);

const isWholeReport = isRecordOf<Omit<Report, "onlyBeginning">>({
	url: isAddress,
	title: isLine,
	publisher: isLine,
	published: isLine,
	text: isText(LONGEST_TEXT),
	analysis: isAnalysis,
	finder: isOneOf(["model", "rules"]),
});
const isReport: Guard<Report> = isRecordWith<
	Omit<Report, "onlyBeginning">,
	{ onlyBeginning: boolean }
>(isWholeReport, { onlyBeginning: isTrueOrFalse });

type BareStatus = "unread" | "reading" | "not-article" | "site-off" | "no-permission";
type With<S extends TabState["status"]> = Extract<TabState, { status: S }>;

export const isTabState: Guard<TabState> = isEither<TabState>(
	isRecordOf<{ status: "read" | "nothing-found"; report: Report }>({
		status: isOneOf(["read", "nothing-found"]),
		report: isReport,
	}),
	isRecordOf<{ status: BareStatus }>({
		status: isOneOf(["unread", "reading", "not-article", "site-off", "no-permission"]),
	}),
	isRecordOf<With<"other-language">>({
		status: isOneOf(["other-language"]),
		language: isText(64),
	}),
	isRecordOf<With<"closed-page">>({
		status: isOneOf(["closed-page"]),
		page: isOneOf(CLOSED_PAGES),
	}),
	isRecordOf<With<"failed">>({ status: isOneOf(["failed"]), reason: isFailureReason }),
);

const isTab = isRecordOf<{ tabId: number }>({ tabId: isCount });
const isHostName: Guard<string> = (value): value is string =>
	typeof value === "string" && isHost(value);

export const VIEW_TO_BACKGROUND: CallGuards<ViewToBackground> = {
	getTab: { request: isTab, reply: isTabState },
	readTab: { request: isTab, reply: isTabState },
	jumpTo: {
		request: isRecordOf<RequestOf<ViewToBackground["jumpTo"]>>({ tabId: isCount, span: isSpan }),
		reply: isTrueOrFalse,
	},
	changeSettings: { request: isSettingsChange, reply: isSettings },
	setSite: {
		request: isRecordOf<RequestOf<ViewToBackground["setSite"]>>({
			host: isHostName,
			choice: isNullOr(isSiteChoice),
		}),
		reply: isSettings,
	},
};

export const BACKGROUND_TO_VIEW: CallGuards<BackgroundToView> = {
	tabChanged: {
		request: isRecordOf<RequestOf<BackgroundToView["tabChanged"]>>({
			tabId: isCount,
			state: isTabState,
		}),
		reply: isOneOf([null]),
	},
};
