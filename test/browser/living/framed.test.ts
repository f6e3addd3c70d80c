import { until } from "../../../tools/browser/wait.ts";
import { words } from "../words.ts";
import { expect, MARKS, test } from "./living.ts";

test("an article in a frame of the site is read, and marked in the frame", async ({ living }) => {
	await living.open("framed");
	await living.expectMarks(...MARKS.quay);
	const [told, ...more] = await living.analyses();
	expect(more).toEqual([]);
	expect(told?.title).toBe("Eastern quay to close on Monday");
	expect(told?.url).toBe(`${living.site.url}living/framed`);
	// What stands in the frame is marked there, and nothing in the page around it.
	expect(await living.session.tab.run(() => CSS.highlights.size)).toBe(0);
	const popup = await living.reader.openPopup();
	expect(await popup.run(() => document.querySelector("h1")?.textContent)).toMatch(/^2 of \d+/);
	await popup.close();
});

test("an article that the page writes into a frame is read", async ({ living }) => {
	await living.open("framed?written");
	await living.expectMarks(...MARKS.quay);
	await living.call("write", "bakery", "Mill Lane bakery opens again after the flood");
	await living.expectMarks(...MARKS.bakery);
	expect((await living.analyses()).map(({ title }) => title)).toEqual([
		"Eastern quay to close on Monday",
		"Mill Lane bakery opens again after the flood",
	]);
});

test("an article in a frame within a frame is read", async ({ living }) => {
	await living.open("framed?nested");
	await living.expectMarks(...MARKS.quay);
});

test("the marks follow what becomes of the frame", async ({ living }) => {
	await living.open("framed");
	await living.expectMarks(...MARKS.quay);
	await living.call("inFrame", "edit");
	await living.expectMarks(MARKS.quay[1]);
	await living.call("turnTo", "/living/stream");
	await living.expectMarks(...MARKS.quay);
	await living.call("takeOut");
	await until("the page to be told as it is now", async () => {
		const popup = await living.reader.openPopup();
		const said = await popup.run(() => document.querySelector("main")?.textContent ?? "");
		await popup.close();
		return said.includes(words("state_not_article"));
	});
});

test("a mark in a frame opens its card there, which goes without a trace", async ({ living }) => {
	await living.open("framed");
	await living.expectMarks(...MARKS.quay);
	const before = await living.session.tab.run(markupOfBoth);
	const [mark] = await living.reader.marks();
	await living.session.tab.moveMouse(mark!.x, mark!.y);
	await until("the card", () => living.session.tab.run(isCardInSight));
	expect(await living.session.tab.run(isCardInSight)).toBe(true);
	await living.session.tab.moveMouse(1, 1);
	await until("the card to go", async () => !(await living.session.tab.run(isCardInSight)));
	expect(await living.session.tab.run(markupOfBoth)).toBe(before);
});

test("a statement that the popup lists is brought into sight, be the frame as long as its text", async ({
	living,
}) => {
	await living.open("framed");
	await living.call("lengthen");
	await living.expectMarks(...MARKS.quay);
	const popup = await living.reader.openPopup();
	await living.session.tab.run(() => scrollTo(0, 2_000));
	await popup.click("[data-category=unnamed] .source-name");
	await until("the page to scroll back", () => living.session.tab.run(() => scrollY < 500));
	await popup.close();
});

test("a page whose text stands in another site's frame says so", async ({ living }) => {
	await living.open("framed?other-site");
	const popup = await living.reader.openPopup();
	const said = await popup.run(() => document.querySelector("main")?.textContent);
	expect(said).toContain(words("state_in_frame"));
	await popup.close();
	expect(await living.analyses()).toEqual([]);
});

test("a frame that goes to another site takes its marks and its report along", async ({
	living,
}) => {
	await living.open("framed");
	await living.expectMarks(...MARKS.quay);
	await living.call("leave");
	await until("the page to be told as it is now", async () => {
		const popup = await living.reader.openPopup();
		const said = await popup.run(() => document.querySelector("main")?.textContent ?? "");
		await popup.close();
		return said.includes(words("state_in_frame"));
	});
});

/** Whether a card is open in the frame, within what the reader sees of it. */
function isCardInSight(): boolean {
	const frame = document.querySelector("iframe")!;
	const host = frame.contentDocument!.documentElement.querySelector(":scope > div");
	if (!host) return false;
	const { top, bottom, height } = host.getBoundingClientRect();
	const offset = frame.getBoundingClientRect().top;
	return height > 0 && top + offset >= 0 && bottom + offset <= innerHeight;
}

function markupOfBoth(): string {
	const { contentDocument } = document.querySelector("iframe")!;
	return document.documentElement.outerHTML + contentDocument!.documentElement.outerHTML;
}
