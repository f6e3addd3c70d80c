import { until } from "../../tools/browser/wait.ts";
import { expect, test } from "./fixtures.ts";
import { Reader } from "./reader.ts";

/** The card's one element in the page. */
function cardBox(): { left: number; bottom: number } | null {
	const box = document.querySelector(":root > :not(head, body)")?.getBoundingClientRect();
	return box && box.height > 0 ? { left: box.left, bottom: box.bottom } : null;
}

test("on a page that is written from right to left the card is laid out as its own language is", async ({
	session,
	site,
}) => {
	const reader = new Reader(session);
	const { tab } = session;
	const text = "two unnamed government officials";
	const find = async () => (await reader.marks()).find((mark) => mark.text.includes(text));
	await reader.open(`${site.url}story`);
	await tab.run(() => {
		document.documentElement.dir = "rtl";
	});
	await session.clickToolbar();
	const { x, y } = await until("the mark", find);
	await tab.moveMouse(x, y);
	const { left, bottom } = await until("the card", () => tab.run(cardBox));
	// Where its first button is in English: that takes the mark out.
	await tab.clickAt(left + 50, bottom - 25);
	await tab.moveMouse(1, 1);
	await expect.poll(async () => (await find()) === undefined).toBe(true);
});
