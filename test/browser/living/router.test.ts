import { expect, MARKS, test } from "./living.ts";

test("a story's marks come with its text, however late after its address", async ({ living }) => {
	await living.open("router?story=quay");
	await living.expectMarks(...MARKS.quay);
	// The old text stays until the new one is there, and so do its marks.
	await living.call("go", "bakery", { delay: 1_500 });
	await living.expectMarks(...MARKS.quay);
	await living.expectMarks(...MARKS.bakery);
	// The old text goes at once; nothing is marked until the new one comes.
	await living.call("go", "trains", { delay: 1_500, clears: true });
	expect(await living.texts()).toEqual([]);
	await living.expectMarks(...MARKS.trains);
	const told = await living.analyses();
	expect(told.map(({ title, url }) => [title, new URL(url).search])).toEqual([
		["Eastern quay to close on Monday", "?story=quay"],
		["Mill Lane bakery opens again after the flood", "?story=bakery"],
		["Night trains may stop at the border", "?story=trains"],
	]);
});

test("going back shows the marks of the story before", async ({ living }) => {
	await living.open("router?story=quay");
	await living.expectMarks(...MARKS.quay);
	await living.call("go", "bakery");
	await living.expectMarks(...MARKS.bakery);
	await living.session.tab.run(() => history.back());
	await living.expectMarks(...MARKS.quay);
	await living.call("go", "");
	await living.expectMarks();
	expect(await living.analyses()).toHaveLength(3);
});

test("an address that only its fragment tells from another leads to other marks", async ({
	living,
}) => {
	await living.open("router#quay");
	await living.expectMarks(...MARKS.quay);
	await living.session.tab.run(() => {
		location.hash = "trains";
	});
	await living.expectMarks(...MARKS.trains);
	expect(await living.analyses()).toHaveLength(2);
});

test("a new address for the same text changes nothing", async ({ living }) => {
	await living.open("router?story=quay&utm_source=letter");
	await living.expectMarks(...MARKS.quay);
	await living.session.tab.run(() => history.replaceState(null, "", "?story=quay"));
	expect(await living.analyses()).toHaveLength(1);
	await living.expectMarks(...MARKS.quay);
	// The reader still finds the report of this page.
	const popup = await living.reader.openPopup();
	expect(await popup.run(() => document.querySelector("h1")?.textContent)).toMatch(/^2 of \d+/);
	await popup.close();
});
