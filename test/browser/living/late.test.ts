import { expect, MARKS, test } from "./living.ts";

test("text that comes after its page is marked once it is whole", async ({ living }) => {
	await living.open("late");
	await living.call("arriveSlowly", 150);
	await living.expectMarks(...MARKS.quay);
	expect(await living.analyses()).toHaveLength(1);
});

test("a second half that comes later joins the first", async ({ living }) => {
	await living.open("late");
	await living.call("arrive");
	await living.expectMarks(...MARKS.quay);
	await living.call("arriveMore");
	await living.expectMarks(...MARKS.quay, ...MARKS.bakery);
	expect(await living.analyses()).toHaveLength(2);
});

test("text that the reader unfolds is marked like the rest", async ({ living }) => {
	await living.open("late");
	await living.call("arriveFolded");
	await living.expectMarks(...MARKS.quay);
	await living.call("unfold");
	await living.expectMarks(...MARKS.quay, ...MARKS.bakery);
	expect(await living.analyses()).toHaveLength(2);
});
