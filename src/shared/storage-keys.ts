/** Under which keys of the browser's storage things are kept. */

/** Of what outlives the browser. */
export const SETTINGS_KEY = "settings";
export const CORRECTIONS_KEY = "corrections";

const RECORD = "tab:";
const RECORD_KEY = /^tab:(\d+)$/;

/** Under which key of the session's storage a tab's record is kept. */
export function recordKeyOf(tabId: number): string {
	return RECORD + tabId;
}

/** The tab whose record is kept under a key; null: the key is of something else. */
export function tabOfRecordKey(key: string): number | null {
	const [, tabId] = RECORD_KEY.exec(key) ?? [];
	return tabId === undefined ? null : Number(tabId);
}

/** The same for what the reader corrected in a tab of a private window. */
export function passingKeyOf(tabId: number): string {
	return `corrections:${tabId}`;
}
