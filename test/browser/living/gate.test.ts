import { until } from "../../../tools/browser/wait.ts";
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

test("the background may end before the first card is opened", async ({ living }) => {
	const { session, reader } = living;
	await living.open("late");
	await living.call("arrive");
	await living.expectMarks(...MARKS.quay);
	const [mark] = await reader.marks();
	await session.killBackground();
	await session.tab.moveMouse(mark!.x, mark!.y);
	await until("the card", () =>
		session.tab.run(() => document.querySelector("html > :not(head, body)") !== null),
	);
});
