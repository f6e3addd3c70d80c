import { expect, test } from "vitest";
import { browserWithPage, PAGE_A, READING, read, TAB, URL_A, wake } from "./fault-scene.ts";

const PAGE_B = { pageId: "b", url: "https://a.example/next" };

test("a view that asks just when the next page is read is told of that, and takes nothing of it away", async () => {
	const browser = browserWithPage();
	const ports = browser.ports();
	await read(wake(ports));
	browser.tabs.set(TAB, { url: PAGE_B.url, page: PAGE_B });
	const next = wake(ports);
	const { reader } = wake({
		...ports,
		callContent: async (...asked) => {
			// The page is read before it is asked who it is.
			if ((await ports.records.get(TAB))?.pageId === PAGE_A.pageId)
				await next.reader.pageRead(TAB, PAGE_B.url, PAGE_B, READING);
			return ports.callContent(...asked);
		},
	});
	expect(await reader.stateOf(TAB)).toMatchObject({ status: "read", report: { url: PAGE_B.url } });
	expect((await ports.records.get(TAB))?.pageId).toBe(PAGE_B.pageId);
});

test("settings that a page does not take any longer take nothing of the next one away", async () => {
	const browser = browserWithPage();
	const ports = browser.ports();
	await read(wake(ports));
	const next = wake(ports);
	const { keeper } = wake({
		...ports,
		callContent: async (tabId, call, request) => {
			if (call !== "showMarks") return ports.callContent(tabId, call, request);
			browser.tabs.set(TAB, { url: PAGE_B.url, page: PAGE_B });
			await next.reader.pageRead(TAB, PAGE_B.url, PAGE_B, READING);
			throw new Error("the page went away");
		},
	});
	await keeper.change({ marksShown: false });
	expect((await ports.records.get(TAB))?.pageId).toBe(PAGE_B.pageId);
});

test.each([
	["marks were painted anew", "showMarks"],
	["corrections were shown", "showCorrected"],
] as const)(
	"nothing older is told of a page that was read again while its %s",
	async (_, during) => {
		const browser = browserWithPage();
		const ports = browser.ports();
		await read(wake(ports));
		const again = wake(ports);
		const { keeper, desk } = wake({
			...ports,
			callContent: async (tabId, call, request) => {
				if (call === during)
					await again.reader.pageRead(TAB, URL_A, PAGE_A, { kind: "not-article" });
				return ports.callContent(tabId, call, request);
			},
		});
		await (during === "showMarks" ? keeper.change({ marksShown: false }) : desk.drop([7]));
		expect(browser.told.at(-1)).toEqual([TAB, "not-article"]);
		expect(browser.badges.get(TAB)?.title).toBe("badge_not_article");
	},
);

test.each([
	["goes away", () => Promise.reject(new Error("the page went away"))],
	["ends with nothing", () => Promise.resolve()],
] as const)(
	"when the page that a view wants read %s, the view is told of the next",
	async (_, end) => {
		const browser = browserWithPage();
		const { reader } = wake(browser.ports());
		let leave = () => {};
		const left = new Promise<void>((resolve) => {
			leave = resolve;
		});
		browser.tabs.get(TAB)!.onRead = () => left.then(end);
		const asked = reader.readTab(TAB);
		await reader.stateOf(TAB);
		browser.tabs.set(TAB, { url: PAGE_B.url, page: PAGE_B });
		leave();
		expect(await asked).toEqual({ status: "unread" });
	},
);
