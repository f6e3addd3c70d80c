import { type Guard, isCount, isRecordOf, isRecordWith, isText } from "./guard.ts";
import { isAddress } from "./identity-guard.ts";
import { LONGEST_ID } from "./limits.ts";
import type { PageIdentity } from "./messages.ts";
import type { TabState } from "./tab-state.ts";
import { isTabState } from "./view-guards.ts";

/** What is kept of the page in one tab. */
export interface TabRecord extends PageIdentity {
	readonly state: TabState;
	/** Milliseconds since 1970; only to tell older records from newer ones. */
	readonly keptAt: number;
	/** The language it was taken for when the reader said that it is English after all. */
	readonly takenFor?: string;
}

type Whole = Omit<TabRecord, "takenFor">;

const isTabRecord: Guard<TabRecord> = isRecordWith<Whole, { takenFor: string }>(
	isRecordOf<Whole>({
		pageId: isText(LONGEST_ID),
		url: isAddress,
		state: isTabState,
		keptAt: isCount,
	}),
	{ takenFor: isText(LONGEST_ID) },
);

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
