import { expect, MARKS, test } from "./living.ts";

test("of a page that is no article nothing is told, until its text has come", async ({
	living,
}) => {
	await living.open("late");
	expect(await living.told()).toEqual([]);
	await living.call("arrive");
	await living.expectMarks(...MARKS.quay);
});

test("a page that is no article becomes one at another address", async ({ living }) => {
	await living.open("late");
	expect(await living.told()).toEqual([]);
	await living.call("moveAndArrive", 400);
	await living.expectMarks(...MARKS.quay);
	expect(await living.analyses()).toMatchObject([
		{ url: expect.stringMatching(/\/living\/quay$/) },
	]);
});

test("the background may end between the gate and the reading", async ({ living }) => {
	await living.open("late");
	await living.session.killBackground();
	await living.call("arrive");
	await living.expectMarks(...MARKS.quay);
});
