import { callBackground } from "../platform/background-call.ts";
import type { ContentToBackground, LateScript } from "../shared/messages.ts";
import { ANSWERED_TO_PAGES } from "../shared/page-guards.ts";
import { type Kits, kitIn } from "./twin.ts";

/** What a script of its own leaves in the page; the background puts it there. Null: it cannot be had. */
export async function bring<Name extends LateScript>(name: Name): Promise<Kits[Name] | null> {
	const kit = kitIn(globalThis, name);
	if (kit) return kit;
	const call = "bringScript";
	const request = { script: name };
	await callBackground<ContentToBackground, typeof call>(ANSWERED_TO_PAGES, call, request).catch(
		() => false,
	);
	return kitIn(globalThis, name);
}
