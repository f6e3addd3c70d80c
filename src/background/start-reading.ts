import type { ContentSender } from "../platform/sender.ts";
import { hostOf } from "../shared/hosts.ts";
import { LATE_SCRIPTS, type LateScript } from "../shared/messages.ts";
import type { Settings } from "../shared/settings.ts";
import type { Ports } from "./ports.ts";

type GateSender = Pick<ContentSender, "tabId" | "url" | "documentId">;

/**
 * Has a page read that is to be read by itself and may hold an article.
 *
 * @param from its gate
 * @returns false when the reader, or the browser, does not want it read
 */
export async function startReading(
	{ settings, inject }: Pick<Ports, "settings" | "inject">,
	{ tabId, url, documentId }: GateSender,
): Promise<boolean> {
	// A gate may stand in a page that was opened before the reader chose otherwise.
	if (!readsByItself(url, await settings.read())) return false;
	// The tab may show another page by now, which nobody asked to have read.
	return (await inject(tabId, ["content"], documentId)).ok;
}

function readsByItself(url: string, { run, sites }: Settings): boolean {
	const host = hostOf(url);
	const choice = host !== null && Object.hasOwn(sites, host) ? sites[host] : null;
	switch (run) {
		case "every-site":
			return choice !== "off";
		case "listed-sites":
			return choice === "on";
		case "on-click":
			return false;
	}
}

/** Puts a script into a page that is read. False: the browser does not let it in. */
export async function bringScript(
	{ inject }: Pick<Ports, "inject">,
	{ tabId, documentId }: Pick<ContentSender, "tabId" | "documentId">,
	script: LateScript,
): Promise<boolean> {
	return (await inject(tabId, [script], documentId)).ok;
}

/** Puts all of them in: what a click allows may not be allowed any more when they are needed. */
export async function bringAll({ inject }: Pick<Ports, "inject">, tabId: number): Promise<void> {
	await inject(tabId, LATE_SCRIPTS);
}
