import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds. */
const PATIENCE = 30_000;
const STEP = 50;

/**
 * Asks again and again until there is an answer other than null, undefined or false.
 *
 * @throws when there is none after 30 seconds; `what` names what was waited for
 */
export async function until<Value>(
	what: string,
	ask: () => Value | Promise<Value>,
): Promise<NonNullable<Exclude<Value, false>>> {
	const end = Date.now() + PATIENCE;
	for (;;) {
		const answer = await ask();
		if (answer) return answer as NonNullable<Exclude<Value, false>>;
		if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
		await sleep(STEP);
	}
}
