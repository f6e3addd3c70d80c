import { type Guard, isCount, isRecordOf, isText } from "./guard.ts";
import { isAddress } from "./identity-guard.ts";
import type { PageIdentity } from "./messages.ts";
import type { TabState } from "./tab-state.ts";
import { isTabState } from "./view-guards.ts";

/** What is kept of the page in one tab. */
export interface TabRecord extends PageIdentity {
	readonly state: TabState;
	/** Milliseconds since 1970; only to tell older records from newer ones. */
	readonly keptAt: number;
}

const isTabRecord: Guard<TabRecord> = isRecordOf<TabRecord>({
	pageId: isText(64),
	url: isAddress,
	state: isTabState,
	keptAt: isCount,
});

const PREFIX = "tab:";

/** Under which key of the session's storage a tab's record is kept. */
export function recordKeyOf(tabId: number): string {
	return PREFIX + tabId;
}

/** The tab whose record is kept under a key; null: the key is of something else. */
export function tabOfRecordKey(key: string): number | null {
	return key.startsWith(PREFIX) ? Number(key.slice(PREFIX.length)) : null;
}

/** A record as it is kept, JSON; null when that is no record. */
export function parseTabRecord(stored: unknown): TabRecord | null {
	const record = decoded(stored);
	return isTabRecord(record) ? record : null;
}

function decoded(stored: unknown): unknown {
	if (typeof stored !== "string") return null;
	try {
		return JSON.parse(stored);
	} catch {
		return null;
	}
}
