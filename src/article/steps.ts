import type { Stepwise } from "../engine/index.ts";

/**
 * Work that can be set down and taken up again. What is long goes through steps everywhere; only who
 * takes them decides whether the page gets a turn in between.
 */
export type Steps<Result> = Stepwise<void, Result>;

/** Visits a list step by step, some items to a step: asking for the time after each costs more. */
export function* visitAll<Item>(
	items: readonly Item[],
	aStep: number,
	visit: (item: Item, index: number) => void,
): Steps<void> {
	for (let i = 0; i < items.length; i++) {
		visit(items[i]!, i);
		if (i % aStep === aStep - 1) yield;
	}
}
