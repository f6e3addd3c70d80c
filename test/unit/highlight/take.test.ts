import fc from "fast-check";
import { expect, test } from "vitest";
import { type Span, span } from "../../../src/engine/index.ts";
import { takeInOrder } from "../../../src/highlight/take.ts";

const all = () => true;

test("who comes first keeps all, the next one what is left", () => {
	const [first, second] = takeInOrder([[span(4, 8)], [span(0, 12)]], all);
	expect(first).toEqual([span(4, 8)]);
	expect(second).toEqual([span(0, 4), span(8, 12)]);
});

test("a piece not worth having is left out, but nobody else gets it", () => {
	const wide = (piece: Span) => piece.end - piece.start > 1;
	const [, second, third] = takeInOrder([[span(1, 9)], [span(0, 9)], [span(0, 2)]], wide);
	expect(second).toEqual([]);
	expect(third).toEqual([]);
});

test("every code unit goes to the first list that wants it", () => {
	const wish = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }));
	fc.assert(
		fc.property(fc.array(wish), (wishes) => {
			const lists = wishes.map(([start, length]) => [span(start, start + length)]);
			const dealt = takeInOrder(lists, all);
			for (let unit = 0; unit < 40; unit++) {
				const holds = (spans: readonly Span[] | undefined) =>
					spans?.some(({ start, end }) => start <= unit && unit < end) ?? false;
				expect(dealt.findIndex(holds)).toBe(lists.findIndex(holds));
				expect(dealt.filter(holds).length).toBeLessThanOrEqual(1);
			}
		}),
	);
});
