import type { PageIdentity } from "../shared/messages.ts";
import type { Ports } from "./ports.ts";

/** A page that does not say who it is within this time, milliseconds, is frozen or gone. */
const PATIENCE = 2_000;

/** Whether a tab still shows this document at this address. */
export async function isPageThere(
	{ callContent }: Pick<Ports, "callContent">,
	tabId: number,
	page: PageIdentity,
): Promise<boolean> {
	const asked = callContent(tabId, "identify", {}).catch(() => null);
	const identity = await Promise.race([asked, silenceAfter(PATIENCE)]);
	return identity?.pageId === page.pageId && identity.url === page.url;
}

/** The page tells its address itself, as only it knows moves within itself; it cannot leave home. */
export function isSameSite(senderUrl: string, claimed: string): boolean {
	if (!URL.canParse(senderUrl) || !URL.canParse(claimed)) return false;
	const [sender, page] = [new URL(senderUrl), new URL(claimed)];
	return sender.protocol === page.protocol && sender.host === page.host && !claimed.includes("#");
}

function silenceAfter(milliseconds: number): Promise<null> {
	return new Promise((resolve) => {
		setTimeout(() => resolve(null), milliseconds);
	});
}
