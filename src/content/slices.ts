import type { Steps } from "../article/index.ts";

/** Milliseconds of work in one go: with the step that overruns it, within a frame of 16. */
const LONGEST_SLICE = 8;
/** So long is worked at least, or a page that is never idle would never be read. */
const SHORTEST_SLICE = 4;
/** The same in a hidden tab, where nobody waits for a frame and turns come seldom. */
const HIDDEN_SLICE = 40;
/** Milliseconds that a busy page may keep a slice waiting. */
const LONGEST_WAIT = 60;

/**
 * Takes steps while the page has nothing better to do.
 *
 * @throws what a step throws; AbortError when the signal came first
 */
export async function inSlices<Result>(
	window: Window,
	steps: Steps<Result>,
	signal?: AbortSignal,
): Promise<Result> {
	for (;;) {
		const end = await nextSlice(window);
		signal?.throwIfAborted();
		do {
			const { done, value } = steps.next();
			if (done) return value;
		} while (window.performance.now() < end);
	}
}

/** Waits for a turn, and gives the time at which it ends, as `performance.now` counts. */
export function nextSlice(window: Window): Promise<number> {
	return new Promise((resolve) => {
		window.requestIdleCallback(
			(deadline) => {
				const free = Math.min(LONGEST_SLICE, Math.max(SHORTEST_SLICE, deadline.timeRemaining()));
				const length = window.document.hidden ? HIDDEN_SLICE : free;
				resolve(window.performance.now() + length);
			},
			{ timeout: LONGEST_WAIT },
		);
	});
}
