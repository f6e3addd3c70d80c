import { Highlighter } from "../highlight/highlighter.ts";
import { clearLeftovers } from "../highlight/leftovers.ts";
import { answerCalls, callBackground } from "../platform/calls.ts";
import { answerFollowers } from "../platform/follow.ts";
import { message, messageFor } from "../platform/i18n.ts";
import { isExtensionAlive } from "../platform/lifetime.ts";
import { backgroundSender } from "../platform/sender.ts";
import { BACKGROUND_TO_CONTENT, CONTENT_TO_BACKGROUND } from "../shared/content-guards.ts";
import type { CardChange, CorrectionFault } from "../shared/correction.ts";
import type {
	BackgroundToContent,
	ContentToBackground,
	Marking,
	PageIdentity,
} from "../shared/messages.ts";
import type { Result } from "../shared/result.ts";
import { PageSession } from "./session.ts";
import { inSlices } from "./slices.ts";
import { takePlace } from "./twin.ts";

/** Starts the content script in a page, unless it runs there already. */
export function start(window: Window): void {
	const highlighter = new Highlighter({
		window,
		words: { message, messageFor },
		change: (change) => session.change(change),
		isAlive: isExtensionAlive,
		take: (steps) => inSlices(window, steps),
	});
	const session: PageSession = new PageSession({
		window,
		highlighter,
		isAlive: isExtensionAlive,
		pageRead: (request) =>
			callBackground<ContentToBackground, "pageRead">(CONTENT_TO_BACKGROUND, "pageRead", request),
		change: keepChange,
	});
	if (!takePlace(globalThis, session)) return;
	clearLeftovers(window.document);
	answerBackground(session, highlighter);
	answerFollowers((tell) => highlighter.follower.follow(tell));
	// A page that comes back from the back/forward cache finds its tab's record overwritten.
	window.addEventListener("pageshow", ({ persisted }) => persisted && session.comeBack());
	void session.start();
}

function answerBackground(session: PageSession, highlighter: Highlighter): void {
	answerCalls<BackgroundToContent, true>("content", BACKGROUND_TO_CONTENT, backgroundSender, {
		identify: () => session.page,
		readPage: async () => {
			await session.read();
			return true;
		},
		markSoFar: ({ pageId, marking }) => session.markSoFar(pageId, marking),
		showCorrected: ({ marking }) => session.recorrect(marking),
		showMarks: ({ settings }) => session.repaint(settings),
		jumpTo: ({ span }) => highlighter.jumpTo(span),
		stepUnnamed: ({ direction }) => highlighter.step(direction),
		stop: () => {
			session.stop();
			return true;
		},
	});
}

function keepChange(
	page: PageIdentity,
	change: CardChange,
): Promise<Result<Marking, CorrectionFault>> {
	if (change.does === "take-back") {
		const { correction } = change;
		return callBackground<ContentToBackground, "takeBack">(CONTENT_TO_BACKGROUND, "takeBack", {
			page,
			correction: { id: correction.id, passing: correction.passing },
		});
	}
	const { mark, verdict, wholeSource } = change;
	return callBackground<ContentToBackground, "correctMark">(CONTENT_TO_BACKGROUND, "correctMark", {
		page,
		mark: { id: mark.id, source: mark.source, cue: mark.cue },
		verdict,
		wholeSource,
	});
}
