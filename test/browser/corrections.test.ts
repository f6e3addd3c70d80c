import { serveSite } from "../../tools/browser/serve.ts";
import { until } from "../../tools/browser/wait.ts";
import { expect, test } from "./fixtures.ts";
import { longPage } from "./long-page.ts";
import { Reader } from "./reader.ts";
import { words } from "./words.ts";

const OFFICIALS = "two unnamed government officials";

/** Runs in the page: where the card stands, by the one element that is ours. */
function cardBox(): { left: number; bottom: number } | null {
	const host = document.querySelector(":root > :not(head, body)");
	const box = host?.getBoundingClientRect();
	return box && box.height > 0 ? { left: box.left, bottom: box.bottom } : null;
}

/** Points at the mark with these words and gives the middle of its card's first button. */
async function openCard(reader: Reader, text: string): Promise<{ x: number; y: number }> {
	const { tab } = reader.session;
	const mark = await until(`the mark of ${text}`, async () =>
		(await reader.marks()).find((one) => one.text.includes(text)),
	);
	await tab.moveMouse(mark.x, mark.y);
	const { left, bottom } = await until("the card", () => tab.run(cardBox));
	return { x: left + 50, y: bottom - 25 };
}

async function headline(reader: Reader): Promise<string> {
	const popup = await reader.openPopup();
	const sentence = await popup.run(() => document.querySelector("h1")?.textContent ?? "");
	await popup.close();
	return sentence;
}

/** Whether the mark is underlined, while its card is open and tints its words as well. */
async function isUnderlined(reader: Reader): Promise<boolean> {
	const marks = await reader.marks();
	return marks.filter(({ text }) => text.includes("Northport Herald")).length > 1;
}

function countsIn(sentence: string): number[] {
	return (sentence.match(/\d+/g) ?? []).map(Number);
}

test("what the reader takes out stays out, until it is taken back in the options", async ({
	session,
	site,
}) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	const before = await headline(reader);
	const [unnamed = 0, all = 0] = countsIn(before);
	expect(unnamed).toBeGreaterThan(1);

	await test.step("a click on the card takes the mark out", async () => {
		const button = await openCard(reader, OFFICIALS);
		await session.tab.clickAt(button.x, button.y);
		await session.tab.moveMouse(1, 1);
		await until("the mark to go", async () =>
			(await reader.marks()).every(({ text }) => !text.includes(OFFICIALS)),
		);
		expect(countsIn(await headline(reader)).slice(0, 2)).toEqual([unnamed - 1, all - 1]);
	});

	await test.step("it stays out when the page is loaded again, by a background that has died", async () => {
		await session.killBackground();
		await reader.open(`${site.url}plain`);
		await reader.open(`${site.url}story#again`);
		expect(countsIn(await headline(reader)).slice(0, 2)).toEqual([unnamed - 1, all - 1]);
		expect((await reader.marks()).map(({ text }) => text).join()).not.toContain(OFFICIALS);
	});

	await test.step("the options list it, and bring it back to the open page", async () => {
		const options = await session.extensionPage("options.html");
		const listed = () =>
			options.run(() => document.querySelector(".correction")?.textContent ?? "");
		expect(await until("the list", listed)).toContain(OFFICIALS);
		await options.click(".correction button");
		await until("the list to empty", async () => (await listed()) === "");
		await until("the mark to come back", async () =>
			(await reader.marks()).some(({ text }) => text.includes(OFFICIALS)),
		);
		await options.close();
		expect(await headline(reader)).toBe(before);
	});
});

test("page script cannot press the card's buttons", async ({ session, site }) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	const before = await headline(reader);
	const button = await openCard(reader, OFFICIALS);
	const seen = await session.tab.run(({ x, y }) => {
		const host = document.querySelector<HTMLElement>(":root > :not(head, body)")!;
		const at = { bubbles: true, composed: true, clientX: x, clientY: y };
		for (const target of [host, document.elementFromPoint(x, y)!]) {
			for (const type of ["pointerdown", "pointerup", "click"]) {
				target.dispatchEvent(new PointerEvent(type, at));
			}
			(target as HTMLElement).click();
			(target as HTMLElement).focus();
			target.dispatchEvent(new KeyboardEvent("keydown", { ...at, key: "Enter" }));
		}
		return { shadow: host.shadowRoot, text: host.textContent };
	}, button);
	expect(seen).toEqual({ shadow: null, text: "" });
	expect(await headline(reader)).toBe(before);
	const options = await session.extensionPage("options.html");
	await until("the options", () => options.run(() => document.querySelector("h1") !== null));
	expect(await options.run(() => document.querySelector("#corrections")?.textContent)).toContain(
		words("corrections_none"),
	);
});

test("a mark is corrected by keyboard alone, from a link in its words", async ({
	session,
	site,
}) => {
	const { tab } = session;
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	await headline(reader);
	const focused = () => tab.run(() => document.activeElement?.textContent);

	await tab.clickAt(1_000, 30);
	while ((await focused()) !== "Northport Herald") await tab.press("Tab");
	await until("the card", () => tab.run(cardBox));
	expect(await isUnderlined(reader)).toBe(true);
	await tab.press("Tab");
	await tab.press("Enter");
	await until("the mark to go", async () => !(await isUnderlined(reader)));
	await tab.press("Tab");
	await tab.press("Enter");
	await until("the mark to come back", () => isUnderlined(reader));
	await tab.press("Escape");
	await until("the card to close", async () => (await tab.run(cardBox)) === null);
	expect(await focused()).toBe("Northport Herald");
});

test("a card that a shortcut opened takes the keyboard", async ({ session, site }) => {
	const { pressShortcut } = session;
	test.skip(pressShortcut === null, "passes no shortcut to extensions without a window");
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	const [unnamed = 0, all = 0] = countsIn(await headline(reader));
	await pressShortcut!("\uE00A", "\uE008", ">");
	await until("the card", () => session.tab.run(cardBox));
	// To "Not a source", to "Wrong kind…", into the kinds; the first is "Named person".
	for (const key of ["Tab", "Tab", "Enter", "Enter"] as const) await session.tab.press(key);
	await expect
		.poll(async () => countsIn(await headline(reader)).slice(0, 2), { timeout: 60_000 })
		.not.toEqual([unnamed, all]);
	const options = await session.extensionPage("options.html");
	const listed = () =>
		options.run(() => document.querySelector(".correction p")?.textContent ?? "");
	expect(await until("the list", listed)).toContain(words("kind_person"));
});

/** Milliseconds that reading a very long page may take on a machine busy with tests. */
const MOST = 120_000;
/** Pages opened until the reader was quicker than the reading. */
const TRIES = 3;

test("what the reader takes out while a long page is being read goes at once, and stays out", async ({
	session,
}) => {
	test.slow();
	const site = await serveSite(new Map([["/long", longPage(120_000)]]));
	const { tab } = session;
	const bystander = await session.extensionPage("welcome.html");
	await tab.show();
	const isReading = () => bystander.run(isAnyTabRead);
	let wasReading = false;
	for (let i = 0; i < TRIES && !wasReading; i++) {
		await tab.open(`${site.url}long?${i}`);
		await session.clickToolbar();
		const { x, y } = await until("the first mark", () => tab.run(firstMark));
		await tab.moveMouse(x, y);
		const { left, bottom } = await until("the card", () => tab.run(cardBox));
		await tab.clickAt(left + 50, bottom - 25);
		await tab.moveMouse(1, 1);
		await until("the mark to go", async () => (await tab.run(firstMark))?.y !== y);
		wasReading = await isReading();
		await expect.poll(isReading, { timeout: MOST }).toBe(false);
		expect((await tab.run(firstMark))?.y).toBeGreaterThan(y);
	}
	site.close();
	expect(wasReading).toBe(true);
});

/** Runs in the page: the middle of the first underlined words; a card only tints them. */
function firstMark(): { x: number; y: number } | null {
	let first: Range | null = null;
	for (const [name, highlight] of CSS.highlights) {
		if (!/a\d$/.test(name)) continue;
		for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
			const range = document.createRange();
			range.setStart(startContainer, startOffset);
			range.setEnd(endContainer, endOffset);
			if (!first || range.compareBoundaryPoints(Range.START_TO_START, first) < 0) first = range;
		}
	}
	const line = first?.getClientRects()[0];
	return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
}

/** Runs in a view: whether a page is being read just now. */
async function isAnyTabRead(): Promise<boolean> {
	const { runtime, tabs } = globalThis.browser ?? globalThis.chrome;
	const states = await Promise.all(
		(await tabs.query({})).map(({ id }) =>
			runtime.sendMessage({ to: "background", call: "getTab", request: { tabId: id } }),
		),
	);
	return states.some((state) => (state as { status: string }).status === "reading");
}
