import type { MessageKey } from "../shared/message-key.ts";
import type { RunChoice } from "../shared/run-choice.ts";
import type { FailureReason } from "../shared/tab-state.ts";
import type { ViewState } from "./state.ts";

/** What helps in a state. */
export type StateAction =
	| { readonly does: "read" | "read-as-english"; readonly label: MessageKey }
	| { readonly does: "choose"; readonly label: MessageKey; readonly choice: RunChoice };

/** What would fail again: it is the text's length. */
const LASTING: readonly FailureReason[] = ["storage", "too-long"];

/** The one button of a state without a result; null when nothing the reader does here helps. */
export function actionFor({ tab, host }: Pick<ViewState, "tab" | "host">): StateAction | null {
	switch (tab.status) {
		case "unread":
			return { does: "read", label: "read_now" };
		case "not-article":
		case "nothing-found":
			return { does: "read", label: "read_again" };
		case "failed":
			return LASTING.includes(tab.reason) ? null : { does: "read", label: "read_again" };
		case "other-language":
			return { does: "read-as-english", label: "read_as_english" };
		case "no-permission":
			return host === null ? null : { does: "choose", label: "allow_site", choice: "this-site" };
		case "site-off":
			return host === null ? null : { does: "choose", label: "turn_on_site", choice: "on-click" };
		case "read":
		case "reading":
		case "closed-page":
			return null;
	}
}
