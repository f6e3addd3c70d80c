import { Highlighter } from "../highlight/highlighter.ts";
import { clearLeftovers } from "../highlight/leftovers.ts";
import { callBackground } from "../platform/background-call.ts";
import { answerCalls } from "../platform/calls.ts";
import { answerFollowers } from "../platform/follow.ts";
import { isExtensionAlive } from "../platform/lifetime.ts";
import { backgroundSender } from "../platform/sender.ts";
import type { BackgroundToContent, ContentToBackground } from "../shared/messages.ts";
import { ANSWERED_TO_PAGES, HEARD_IN_PAGES } from "../shared/page-guards.ts";
import { bring } from "./bring.ts";
import { CONTENT_CODE } from "./content-code.ts";
import { onReturn } from "./return.ts";
import { PageSession } from "./session.ts";
import { inSlices } from "./slices.ts";
import { kitIn, leaveCode, takePlace } from "./twin.ts";

/** Starts the content script in a page, unless it runs there already. */
export function start(window: Window): void {
	const highlighter = new Highlighter({
		window,
		bringGuide: () => bring("guide"),
		change: (keep) => session.change(keep),
		isAlive: isExtensionAlive,
		take: (steps) => inSlices(window, steps),
	});
	const session: PageSession = new PageSession({
		window,
		highlighter,
		isAlive: isExtensionAlive,
		pageRead: (request) =>
			callBackground<ContentToBackground, "pageRead">(ANSWERED_TO_PAGES, "pageRead", request),
		shelf: { inHand: (part) => kitIn(globalThis, part), bring },
	});
	if (!takePlace(globalThis, session)) return;
	leaveCode(globalThis, "content", CONTENT_CODE);
	clearLeftovers(window.document);
	answerBackground(session, highlighter);
	answerFollowers((tell) => highlighter.follow(tell));
	onReturn(window, () => void session.comeBack());
	void session.start();
}

function answerBackground(session: PageSession, highlighter: Highlighter): void {
	answerCalls<BackgroundToContent, true>("content", HEARD_IN_PAGES, backgroundSender, {
		identify: () => session.page,
		readPage: async () => {
			await session.read();
			return true;
		},
		markSoFar: ({ pageId, marking }) => session.markSoFar(pageId, marking),
		showCorrected: ({ pageId, marking }) => session.recorrect(pageId, marking),
		showMarks: ({ settings }) => session.repaint(settings),
		jumpTo: ({ span }) => highlighter.jumpTo(span),
		stepUnnamed: ({ direction }) => highlighter.step(direction),
		stop: () => {
			session.stop();
			return true;
		},
	});
}
