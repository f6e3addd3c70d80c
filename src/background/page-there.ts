import type { PageIdentity } from "../shared/messages.ts";
import type { Ports } from "./ports.ts";

/** A page that does not say who it is within this time, milliseconds, is frozen or gone. */
const PATIENCE = 2_000;

/** Milliseconds for which what the reader does in one tab waits for the others. */
export const BRIEFLY = 400;

/** `silent`: whatever is in the tab does not answer; the document may still be there. */
export type Presence = "there" | "gone" | "silent";

/** Whether a tab still shows this document at this address. */
export async function presenceOf(
	{ callContent }: Pick<Ports, "callContent">,
	tabId: number,
	page: PageIdentity,
): Promise<Presence> {
	const identity = await answerInTime(callContent(tabId, "identify", {}));
	if (identity === SILENCE) return "silent";
	return identity?.pageId === page.pageId && identity.url === page.url ? "there" : "gone";
}

/** The page tells its address itself, as only it knows moves within itself; it cannot leave home. */
export function isSameSite(senderUrl: string, claimed: string): boolean {
	if (!URL.canParse(senderUrl) || !URL.canParse(claimed)) return false;
	const [sender, page] = [new URL(senderUrl), new URL(claimed)];
	return sender.protocol === page.protocol && sender.host === page.host && !claimed.includes("#");
}

const SILENCE = "silence";

/**
 * What a page answers; null where it takes no calls. A frozen page answers when it wakes, which may be
 * never: nobody else must wait for it. What it was asked to do is done then all the same.
 *
 * @param patience milliseconds
 */
export function answerInTime<T>(
	asked: Promise<T>,
	patience = PATIENCE,
): Promise<T | null | typeof SILENCE> {
	return Promise.race([asked.catch(() => null), silenceAfter(patience)]);
}

function silenceAfter(milliseconds: number): Promise<typeof SILENCE> {
	return new Promise((resolve) => {
		setTimeout(() => resolve(SILENCE), milliseconds);
	});
}
