import { until } from "../../../tools/browser/wait.ts";
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

test("the card that the reader has open stays when more text arrives", async ({ living }) => {
	const { session, reader } = living;
	await living.open("late");
	await living.call("arrive");
	await living.expectMarks(...MARKS.quay);
	const [mark] = await reader.marks();
	await session.tab.moveMouse(mark!.x, mark!.y);
	const cards = () =>
		session.tab.run(() => document.querySelectorAll("html > :not(head, body)").length);
	await until("the card", async () => (await cards()) === 1);
	await living.call("arriveMore");
	await until("the marks of what arrived", async () =>
		(await living.texts()).some((text) => text.includes(MARKS.bakery[1])),
	);
	expect(await cards()).toBe(1);
});
