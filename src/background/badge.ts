import type { Badge } from "../platform/action.ts";
import { countUnnamedSources } from "../shared/certainty.ts";
import type { MessageKey, Words } from "../shared/message-key.ts";
import type { Settings } from "../shared/settings.ts";
import type { FailureReason, TabState } from "../shared/tab-state.ts";

/** Four characters fit on the badge. */
const MOST_SHOWN = 99;

/** Background and text of the badge: calm, 7:1 (WCAG 2.2, 1.4.6). */
export const BADGE_COLORS = { background: "#4a4038", text: "#ffffff" } as const;

/** The number of unnamed sources, and in words what was found. Nothing for other states. */
export function badgeOf(state: TabState, settings: Settings, words: Words): Badge {
	switch (state.status) {
		case "read":
		case "nothing-found":
			return badgeOfCount(countUnnamedSources(state.report.analysis, settings), words);
		case "not-article":
			return { text: "", title: words.message("badge_not_article") };
		case "other-language":
			return { text: "", title: words.message("badge_other_language") };
		case "failed":
			return { text: "", title: words.message(failed(state.reason)) };
		case "reading":
			return state.progress
				? { text: "…", title: words.message("badge_reading") }
				: { text: "", title: words.message("extension_name") };
		case "unread":
		case "site-off":
		case "no-permission":
		case "closed-page":
			return { text: "", title: words.message("extension_name") };
	}
}

/** What is too large to keep was read all the same. */
function failed(reason: FailureReason): MessageKey {
	return reason === "storage" ? "badge_failed_storage" : "badge_failed";
}

function badgeOfCount(count: number, words: Words): Badge {
	if (count === 0) return { text: "", title: words.message("badge_none_unnamed") };
	return {
		text: count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count),
		title: words.messageFor("badge_unnamed", count),
	};
}
