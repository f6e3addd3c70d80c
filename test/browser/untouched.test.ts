import { until } from "../../tools/browser/wait.ts";
import { expect, test } from "./fixtures.ts";
import { pageState, shiftsSeen, watchShifts } from "./page-facts.ts";
import { Reader } from "./reader.ts";

test("reading and marking leave the page as it was, to the last attribute and pixel", async ({
	session,
	site,
}) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	await session.tab.run(watchShifts);
	const before = await session.tab.run(pageState);
	const popup = await reader.openPopup();
	await reader.marksShown();
	await popup.close();
	expect(await session.tab.run(pageState)).toEqual(before);
	expect(await session.tab.run(shiftsSeen)).toEqual([]);
});

test("the card comes on demand, in one element, and moves nothing", async ({ session, site }) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	const popup = await reader.openPopup();
	const marks = await reader.marksShown();
	await popup.close();
	await session.tab.run(watchShifts);
	const before = await session.tab.run(pageState);
	const plain = await session.tab.screenshot();
	const mark = marks.find(({ y }) => y > 0 && y < 800);
	await session.tab.moveMouse(mark!.x, mark!.y);
	const hosts = () =>
		session.tab.run(
			() => document.documentElement.querySelectorAll(":scope > :not(head, body)").length,
		);
	await until("the card", async () => (await hosts()) === 1);
	const after = await session.tab.run(pageState);
	expect(after.boxes.startsWith(before.boxes)).toBe(true);
	expect(await session.tab.run(shiftsSeen)).toEqual([]);
	expect(await session.tab.screenshot()).not.toEqual(plain);
});

test("nothing is asked of the network but the page itself", async ({ session, site }) => {
	const reader = new Reader(session);
	await reader.allowEverySite();
	await reader.open(`${site.url}story`);
	await reader.marksShown();
	const popup = await reader.openPopup();
	await popup.close();
	expect(site.asked.filter((path) => path !== "/favicon.ico")).toEqual(["/story"]);
});
