import { highlightedRanges } from "../page-facts.ts";
import { expect, MARKS, test } from "./living.ts";

for (const [change, what] of [
	["renderAnew", "gives every paragraph a new text node"],
	["hydrate", "builds the whole tree anew"],
	["split", "splits its text nodes"],
] as const) {
	test(`marks stay when the page's framework ${what}`, async ({ living }) => {
		await living.open("framework");
		await living.expectMarks(...MARKS.quay);
		await living.call(change);
		await living.expectMarks(...MARKS.quay);
		await living.call("join");
		expect(await living.analyses()).toHaveLength(1);
		expect(await living.texts()).toHaveLength(MARKS.quay.length);
	});
}

test("a mark goes with its words before the next frame", async ({ living }) => {
	await living.open("framework");
	await living.expectMarks(...MARKS.quay);
	await living.call("edit");
	await living.session.tab.run(() => new Promise((resolve) => requestAnimationFrame(resolve)));
	const texts = (await living.session.tab.run(highlightedRanges)).map(({ text }) => text);
	expect(texts.join(" | ")).toMatch(/^[^|]*a port official[^|]*$/);
	expect(await living.analyses()).toHaveLength(2);
	await living.expectMarks("a port official");
	await living.call("cut");
	await living.expectMarks();
});

test("what never rests in an article is not analysed again and again", async ({ living }) => {
	await living.open("framework");
	await living.expectMarks(...MARKS.quay);
	await living.call("tick");
	await living.expectMarks(...MARKS.quay);
	expect(await living.analyses()).toHaveLength(1);
});
