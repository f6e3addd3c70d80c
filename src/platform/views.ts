/** The door for popup, panel, options and welcome pages. */
import type { ReplyOf, RequestOf } from "../shared/call-guards.ts";
import type { BackgroundToView, ViewToBackground } from "../shared/messages.ts";
import { ANSWERED_TO_VIEWS, BACKGROUND_TO_VIEW } from "../shared/view-guards.ts";
import { callBackground } from "./background-call.ts";
import { answerCalls } from "./calls.ts";
import { backgroundSender } from "./sender.ts";

/**
 * Calls the background.
 *
 * @throws NoAnswer when the background stays away
 */
export function askBackground<K extends keyof ViewToBackground>(
	call: K,
	request: RequestOf<ViewToBackground[K]>,
): Promise<ReplyOf<ViewToBackground[K]>> {
	return callBackground<ViewToBackground, K>(ANSWERED_TO_VIEWS, call, request);
}

/**
 * Hears of every tab whose state changes while the view is open, and how far the reading of long
 * pages has come. Call it once.
 */
export function onTabChanged(
	onChanged: (change: RequestOf<BackgroundToView["tabChanged"]>) => void,
	onReadingOn: (change: RequestOf<BackgroundToView["readingOn"]>) => void = () => undefined,
): void {
	answerCalls<BackgroundToView, true>("views", BACKGROUND_TO_VIEW, backgroundSender, {
		tabChanged(change) {
			onChanged(change);
			return null;
		},
		readingOn(change) {
			onReadingOn(change);
			return null;
		},
	});
}
