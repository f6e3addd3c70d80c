import { setTimeout as sleep } from "node:timers/promises";
import { expect, MARKS, test } from "./living.ts";

test("the article being read keeps its marks when another comes below it", async ({ living }) => {
	await living.open("stream");
	await living.expectMarks(...MARKS.quay);
	expect(await living.scriptsBrought()).toEqual([]);
	await living.call("load", "bakery");
	for (let look = 0; look < 10; look++) {
		await living.expectMarks(...MARKS.quay);
		await sleep(100);
	}
	expect(await living.analyses()).toHaveLength(1);
	// What tells several articles apart came with the second one.
	expect(await living.scriptsBrought()).toEqual(["seldom"]);
});

test("marks and report go with the reader to the article that the address names", async ({
	living,
}) => {
	await living.open("stream");
	await living.call("load", "bakery");
	await living.expectMarks(...MARKS.quay);
	await living.call("comeTo", "bakery");
	await living.expectMarks(...MARKS.bakery);
	await living.call("load", "trains");
	await living.call("comeTo", "quay");
	await living.expectMarks(...MARKS.quay);
	const told = await living.analyses();
	expect(told.map(({ title, url }) => [title, new URL(url).pathname])).toEqual([
		["Eastern quay to close on Monday", "/living/stream"],
		["Mill Lane bakery opens again after the flood", "/living/stream/bakery"],
		["Eastern quay to close on Monday", "/living/stream/quay"],
	]);
});
