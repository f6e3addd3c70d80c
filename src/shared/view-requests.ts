import type { RequestGuards, RequestOf } from "./call-guards.ts";
import { isCorrections } from "./correction-guard.ts";
import {
	type Guard,
	isCount,
	isListOf,
	isNullOr,
	isPlain,
	isRecordOf,
	isRecordWith,
	isTrueOrFalse,
} from "./guard.ts";
import { isHost } from "./hosts.ts";
import { MOST_ITEMS } from "./limits.ts";
import type { ViewToBackground } from "./messages.ts";
import { isRunMode, isSettings, isSettingsChange, isSiteChoice } from "./settings-guard.ts";
import { isSpan } from "./span-guard.ts";

const isTab = isRecordOf<{ tabId: number }>({ tabId: isCount });
const isHostName: Guard<string> = (value): value is string =>
	typeof value === "string" && isHost(value);

type SiteRequest = RequestOf<ViewToBackground["setSite"]>;

/** What the background hears from views. */
export const HEARD_FROM_VIEWS: RequestGuards<ViewToBackground> = {
	getTab: { request: isTab },
	readTab: {
		request: isRecordWith<{ tabId: number }, { asEnglish: boolean }>(isTab, {
			asEnglish: isTrueOrFalse,
		}),
	},
	jumpTo: {
		request: isRecordOf<RequestOf<ViewToBackground["jumpTo"]>>({ tabId: isCount, span: isSpan }),
	},
	changeSettings: { request: isSettingsChange },
	setSite: {
		request: isRecordWith<Omit<SiteRequest, "run">, Pick<Required<SiteRequest>, "run">>(
			isRecordOf<Omit<SiteRequest, "run">>({ host: isHostName, choice: isNullOr(isSiteChoice) }),
			{ run: isRunMode },
		),
	},
	settle: { request: isPlain },
	replaceSettings: { request: isSettings },
	dropCorrections: {
		request: isRecordOf<RequestOf<ViewToBackground["dropCorrections"]>>({
			ids: isListOf(isCount, MOST_ITEMS),
		}),
	},
	addCorrections: {
		request: isRecordOf<RequestOf<ViewToBackground["addCorrections"]>>({ list: isCorrections }),
	},
};
