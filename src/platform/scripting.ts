import type { LateScript } from "../shared/messages.ts";
import { failure, type Result, success } from "../shared/result.ts";
import { browser } from "./browser.ts";
import { isFirefox } from "./which.ts";

const SCRIPT_ID = "content";
/**
 * Scripts that are put into a page: what waits for an article, of which what reads and marks takes
 * code, and what comes when that needs it.
 */
export type PageScript = "gate" | "content" | LateScript;
/** What stands in pages that are read by themselves, and has the other come where there is an article. */
const GATE_FILE = "gate.js";

/**
 * Puts scripts into a tab's top frame. Safe to repeat: each sees its twin, or takes its place.
 * The error is the browser's own sentence on why not.
 *
 * @param documentId the one document that is meant, not what the tab shows since; null: whatever it shows
 */
export async function injectScripts(
	tabId: number,
	scripts: readonly PageScript[],
	documentId: string | null = null,
): Promise<Result<true>> {
	const isNamed = documentId !== null && !isFirefox();
	const target = { tabId, ...(isNamed ? { documentIds: [documentId] } : { frameIds: [0] }) };
	const files = scripts.map((name) => `${name}.js`);
	try {
		await browser.scripting.executeScript({ target, files });
		return success(true);
	} catch (error) {
		return failure(error instanceof Error ? error.message : String(error));
	}
}

/** Pages that are read by themselves. */
export interface Registration {
	/** Match patterns; none: no page does. */
	readonly matches: readonly string[];
	readonly excluded: readonly string[];
}

/** Makes the registration what it shall be, whatever it was; changes nothing where it is that. */
export async function registerContentScript({ matches, excluded }: Registration): Promise<void> {
	const { scripting } = browser;
	const [registered] = await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
	if (matches.length === 0) {
		if (registered) await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
		return;
	}
	if (isSame(registered?.matches, matches) && isSame(registered?.excludeMatches, excluded)) return;
	const script = {
		id: SCRIPT_ID,
		js: [GATE_FILE],
		matches: [...matches],
		excludeMatches: [...excluded],
		runAt: "document_idle" as const,
		persistAcrossSessions: true,
	};
	if (registered) await scripting.updateContentScripts([script]);
	else await scripting.registerContentScripts([script]);
}

/** Whether two lists hold the same patterns; browsers may give them in another order. */
function isSame(registered: readonly string[] | undefined, wanted: readonly string[]): boolean {
	return [...(registered ?? [])].sort().join(" ") === [...wanted].sort().join(" ");
}
