import { hostOf } from "../shared/hosts.ts";
import { LATE_SCRIPTS, type LateScript } from "../shared/messages.ts";
import type { Settings } from "../shared/settings.ts";
import type { Ports } from "./ports.ts";

/**
 * Has a page read that is to be read by itself and may hold an article.
 *
 * @param url the page's address as the browser knows it
 * @returns false when the reader, or the browser, does not want it read
 */
export async function startReading(
	{ settings, inject }: Pick<Ports, "settings" | "inject">,
	tabId: number,
	url: string,
): Promise<boolean> {
	// A gate may stand in a page that was opened before the reader chose otherwise.
	if (!readsByItself(url, await settings.read())) return false;
	return (await inject(tabId, ["content"])).ok;
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
	tabId: number,
	script: LateScript,
): Promise<boolean> {
	return (await inject(tabId, [script])).ok;
}

/** Puts all of them in: what a click allows may not be allowed any more when they are needed. */
export async function bringAll({ inject }: Pick<Ports, "inject">, tabId: number): Promise<void> {
	await inject(tabId, LATE_SCRIPTS);
}
