import { expect, test } from "vitest";
import { fitTwoLayers, likelihoodOf } from "../../../tools/training/two-layers.ts";

const ALWAYS = [0, 1] as const;

/** Right where one of two things is there, not both and not neither, which no sum of clues can say. */
const EITHER = [[], [1], [2], [1, 2]].flatMap((there) =>
	Array.from({ length: 300 }, () => ({
		features: [ALWAYS, ...there.map((feature) => [feature, 1] as const)],
		target: there.length === 1 ? 1 : 0,
		weight: 1,
	})),
);

test("learns what takes two clues together, the same every time", () => {
	const options = { units: 8, epochs: 300, penalty: 0 };
	const model = fitTwoLayers(EITHER, 3, options);
	for (const one of EITHER) expect(likelihoodOf(model, one)).toBeCloseTo(one.target, 0);
	expect(fitTwoLayers(EITHER, 3, options).rows).toEqual(model.rows);
});

test("comes near a share that is asked for", () => {
	const some = Array.from({ length: 600 }, () => ({ features: [ALWAYS], target: 0.3, weight: 1 }));
	const model = fitTwoLayers(some, 1, { units: 2, epochs: 600, penalty: 0 });
	expect(likelihoodOf(model, { features: [ALWAYS] })).toBeCloseTo(0.3, 1);
});
