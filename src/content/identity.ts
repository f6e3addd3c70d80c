import type { PageIdentity } from "../shared/messages.ts";
import { addressOf } from "./address.ts";

/** Names the document, as it is at this address. */
export function identityOf(window: Window): PageIdentity {
	const words = window.crypto.getRandomValues(new Uint32Array(4));
	return {
		pageId: [...words].map((word) => word.toString(36)).join("-"),
		url: addressOf(window),
	};
}
