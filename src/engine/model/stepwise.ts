/**
 * Work done a piece at a time: whoever runs it may do something else between two steps. Pausing
 * changes nothing in the result.
 */
export type Stepwise<Step, Result> = Generator<Step, Result, void>;

/** Does all of the work at once. */
export function allAtOnce<Result>(work: Stepwise<unknown, Result>): Result {
	let next = work.next();
	while (!next.done) next = work.next();
	return next.value;
}
