import type { ReplyGuards, ReplyOf, RequestOf } from "../shared/call-guards.ts";
import type { Guard } from "../shared/guard.ts";
import { HEAVIEST_MESSAGE } from "../shared/limits.ts";
import { isWithin } from "../shared/weight.ts";
import { browser } from "./browser.ts";

/** Nobody answered, or not with what the call promises: the other side died or is not there. */
export class NoAnswer extends Error {
	override readonly name = "NoAnswer";
}

/** How often a call that may safely be repeated is made: once more wakes a background that died. */
const ATTEMPTS = 3;

/**
 * Calls the background, again if it dies before it answers.
 *
 * @throws NoAnswer when it stays away or answers with something else
 */
export async function callBackground<M, K extends keyof M & string>(
	guards: ReplyGuards<M>,
	call: K,
	request: RequestOf<M[K]>,
): Promise<ReplyOf<M[K]>> {
	const message = { to: "background", call, request };
	let cause: unknown;
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		try {
			const reply: unknown = await browser.runtime.sendMessage(message);
			if (isFit(guards[call].reply, reply)) return reply;
		} catch (error) {
			cause = error;
		}
	}
	throw new NoAnswer(`background: ${call}`, { cause });
}

/** Whether a message is of a size to be looked at, and of the shape that was agreed on. */
export function isFit<T>(guard: Guard<T>, message: unknown): message is T {
	return isWithin(message, HEAVIEST_MESSAGE) && guard(message);
}
