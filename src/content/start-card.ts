import { markCardIn } from "../highlight/mark-card.ts";
import { message, messageFor } from "../platform/i18n.ts";
import { isExtensionAlive } from "../platform/lifetime.ts";
import { leaveKit } from "./twin.ts";

/** Puts what makes cards where the content script of the page finds it. */
export function startCard(): void {
	leaveKit(globalThis, "card", {
		get isAlive() {
			return isExtensionAlive();
		},
		cardIn: (document, onTampered) => markCardIn(document, onTampered, { message, messageFor }),
	});
}
