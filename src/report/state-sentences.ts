import { say } from "../design/words.ts";
import { CLOSED_PAGE_LABELS, FAILURE_LABELS } from "../shared/labels.ts";
import { languageSentence } from "./language-sentence.ts";
import { reachOf } from "./reach.ts";
import type { ViewState } from "./state.ts";

/** What is said about a page without a result. */
export interface StateSentences {
	readonly heading: string;
	/** Why, and what helps; null when the heading is enough. */
	readonly more: string | null;
}

/** A plain sentence for every state. */
export function sentencesFor({ tab, host }: Pick<ViewState, "tab" | "host">): StateSentences {
	switch (tab.status) {
		case "unread":
			return { heading: say("state_unread"), more: say("state_unread_more") };
		case "reading":
			return { heading: say("state_reading"), more: null };
		case "not-article":
			return {
				heading: say("state_not_article"),
				more: say(tab.inFrame ? "state_in_frame" : "state_not_article_more"),
			};
		case "read":
		case "nothing-found":
			return {
				heading: say("state_nothing_found"),
				more: reachOf(tab.report)[0] ?? say("state_nothing_found_more"),
			};
		case "other-language":
			return { heading: languageSentence(tab.language), more: say("state_other_language_more") };
		case "site-off":
			return {
				heading: host === null ? say("state_site_off_here") : say("state_site_off", host),
				more: say("state_site_off_more"),
			};
		case "no-permission":
			return {
				heading: say("state_no_permission"),
				more: say(host === null ? "state_no_permission_click" : "state_no_permission_more"),
			};
		case "closed-page": {
			const { heading, more } = CLOSED_PAGE_LABELS[tab.page];
			return { heading: say(heading), more: say(more) };
		}
		case "failed":
			return {
				heading: say(tab.reason === "storage" ? "state_failed_storage" : "state_failed"),
				more: say(FAILURE_LABELS[tab.reason]),
			};
	}
}
