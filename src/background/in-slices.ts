import type { Stepwise } from "../engine/index.ts";

/** Milliseconds of work between two pauses: so long does a message wait at most, a step aside. */
const SLICE = 30;

/** What the work is done amid; a test's own where it must not depend on the clock. */
export interface Clock {
	/** Milliseconds from any fixed moment. */
	now(): number;
	/** Resolves when whatever else waited has had its turn. */
	pause(): Promise<void>;
}

/**
 * Does work in slices, so that the background answers in between.
 *
 * @param atPause hears the last step of every slice; what it does must be done before the next step
 * @throws the signal's reason once it is aborted, and whatever the work throws
 */
export async function inSlices<Step, Result>(
	work: Stepwise<Step, Result>,
	atPause: (step: Step) => void,
	signal: AbortSignal,
	clock: Clock = BROWSER_CLOCK,
): Promise<Result> {
	let end = clock.now() + SLICE;
	for (let next = work.next(); ; next = work.next()) {
		if (next.done) return next.value;
		if (clock.now() < end) continue;
		atPause(next.value);
		await clock.pause();
		signal.throwIfAborted();
		end = clock.now() + SLICE;
	}
}

/** Held until their message arrives: browsers tidy away a channel that nobody holds. */
const channels = new Set<MessageChannel>();

/** Timers wait longer than they are asked to; messages to oneself come in turn with the others. */
function channelTurn(): Promise<void> {
	return new Promise((resolve) => {
		const channel = new MessageChannel();
		channels.add(channel);
		channel.port1.onmessage = () => {
			channels.delete(channel);
			channel.port1.close();
			resolve();
		};
		channel.port2.postMessage(null);
	});
}

/**
 * In Chromium's worker messages to oneself come before those of others, which then wait for seconds.
 * In Firefox's page they do not, and a task of low priority would wait for every view that is open.
 */
const isWorker = !("document" in globalThis) && "scheduler" in globalThis;

export const BROWSER_CLOCK: Clock = {
	now: () => performance.now(),
	pause: isWorker
		? () => scheduler.postTask(() => undefined, { priority: "background" })
		: channelTurn,
};
