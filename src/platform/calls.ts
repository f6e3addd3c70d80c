import type { ReplyGuards, ReplyOf, RequestGuards, RequestOf } from "../shared/call-guards.ts";
import { isPlain } from "../shared/guard.ts";
import { isFit, NoAnswer } from "./background-call.ts";
import { browser, type Runtime } from "./browser.ts";

/** Who a message is for; all parts of the extension hear every message. */
export type Receiver = "background" | "content" | "views";

/** What implements a map of calls. `From` is what the sender was found to be. */
export type Handlers<M, From> = {
	readonly [K in keyof M]: (
		request: RequestOf<M[K]>,
		from: From,
	) => ReplyOf<M[K]> | Promise<ReplyOf<M[K]>>;
};

/**
 * Answers the calls of one map. Messages that are not for this part, from somebody else, of an
 * unknown name or of the wrong shape are ignored. Must run synchronously when the part starts:
 * the browser wakes the background for listeners of its first turn only.
 */
export function answerCalls<M, From>(
	receiver: Receiver,
	guards: RequestGuards<M>,
	identify: (sender: Runtime.MessageSender) => From | null,
	handlers: Handlers<M, From>,
): void {
	const listener = (message: unknown, sender: Runtime.MessageSender, answer: Answer) => {
		const name = nameOf(message, receiver, guards);
		const from = identify(sender);
		if (name === null || from === null) return undefined;
		const request = (message as { request: unknown }).request;
		if (!isFit(guards[name].request, request)) return undefined;
		Promise.resolve(request)
			.then((checked) => handlers[name](checked, from))
			.then(answer, (error: unknown) => {
				console.error("On Record:", error);
				answer(undefined);
			});
		// The answer comes later; other listeners leave the message to this one.
		return true as const;
	};
	// The types know no listener that answers some messages only.
	browser.runtime.onMessage.addListener(listener as () => true);
}

/** Takes the reply; one that is no reply tells the caller that there is none. */
type Answer = (reply: unknown) => void;

function nameOf<M>(message: unknown, receiver: Receiver, guards: RequestGuards<M>): keyof M | null {
	if (!isPlain(message) || message.to !== receiver) return null;
	const { call } = message;
	return typeof call === "string" && Object.hasOwn(guards, call) ? (call as keyof M) : null;
}

/**
 * Calls the content script in a tab's top frame.
 *
 * @throws NoAnswer when there is none, or it answers with something else
 */
export async function callContent<M, K extends keyof M & string>(
	guards: ReplyGuards<M>,
	tabId: number,
	call: K,
	request: RequestOf<M[K]>,
): Promise<ReplyOf<M[K]>> {
	let reply: unknown;
	try {
		reply = await browser.tabs.sendMessage(tabId, { to: "content", call, request }, { frameId: 0 });
	} catch (cause) {
		throw new NoAnswer(`tab ${tabId}: ${call}`, { cause });
	}
	if (isFit(guards[call].reply, reply)) return reply;
	throw new NoAnswer(`tab ${tabId}: ${call} answered with something else`);
}

/** Tells every open view something. That none is open is no error. */
export async function tellViews<M, K extends keyof M & string>(
	call: K,
	request: RequestOf<M[K]>,
): Promise<void> {
	await browser.runtime.sendMessage({ to: "views", call, request }).catch(() => undefined);
}
