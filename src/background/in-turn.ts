/** Does work after all that was asked for before it; gives what it gives, or rejects as it does. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Makes a queue for what reads, changes and writes the same thing. Work that fails does not hold up
 * what comes after it. Lost with the background, as the work under way is then.
 */
export function inTurn(): InTurn {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const result = last.then(work);
		last = result.catch(() => undefined);
		return result;
	};
}
