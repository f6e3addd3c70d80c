import type { CardKit } from "../highlight/card-kit.ts";
import { Highlighter } from "../highlight/highlighter.ts";
import { clearLeftovers } from "../highlight/leftovers.ts";
import { answerCalls, callBackground } from "../platform/calls.ts";
import { answerFollowers } from "../platform/follow.ts";
import { isExtensionAlive } from "../platform/lifetime.ts";
import { backgroundSender } from "../platform/sender.ts";
import type { CardChange, CorrectionFault } from "../shared/correction.ts";
import type {
	BackgroundToContent,
	ContentToBackground,
	Marking,
	PageIdentity,
} from "../shared/messages.ts";
import { ANSWERED_TO_PAGES, HEARD_IN_PAGES } from "../shared/page-guards.ts";
import type { Result } from "../shared/result.ts";
import { PageSession } from "./session.ts";
import { inSlices } from "./slices.ts";
import { kitIn, takePlace } from "./twin.ts";
import { onReturn } from "./when.ts";

/** Starts the content script in a page, unless it runs there already. */
export function start(window: Window): void {
	const highlighter = new Highlighter({
		window,
		bringKit,
		change: (change) => session.change(change),
		isAlive: isExtensionAlive,
		take: (steps) => inSlices(window, steps),
	});
	const session: PageSession = new PageSession({
		window,
		highlighter,
		isAlive: isExtensionAlive,
		pageRead: (request) =>
			callBackground<ContentToBackground, "pageRead">(ANSWERED_TO_PAGES, "pageRead", request),
		change: keepChange,
	});
	if (!takePlace(globalThis, session)) return;
	clearLeftovers(window.document);
	answerBackground(session, highlighter);
	answerFollowers((tell) => highlighter.follower.follow(tell));
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

/** What makes cards comes into the page with the first one; the background puts it there. */
async function bringKit(): Promise<CardKit | null> {
	const kit = kitIn(globalThis);
	if (kit) return kit;
	const call = "bringCard";
	await callBackground<ContentToBackground, typeof call>(ANSWERED_TO_PAGES, call, {}).catch(
		() => false,
	);
	return kitIn(globalThis);
}

function keepChange(
	page: PageIdentity,
	change: CardChange,
): Promise<Result<Marking, CorrectionFault>> {
	if (change.does === "take-back") {
		const { correction } = change;
		return callBackground<ContentToBackground, "takeBack">(ANSWERED_TO_PAGES, "takeBack", {
			page,
			correction: { id: correction.id, passing: correction.passing },
		});
	}
	const { mark, verdict, wholeSource } = change;
	return callBackground<ContentToBackground, "correctMark">(ANSWERED_TO_PAGES, "correctMark", {
		page,
		mark: { id: mark.id, source: mark.source, cue: mark.cue },
		verdict,
		wholeSource,
	});
}
