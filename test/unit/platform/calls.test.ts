import { beforeEach, describe, expect, test, vi } from "vitest";
import { callBackground, NoAnswer } from "../../../src/platform/background-call.ts";
import { answerCalls, callContent } from "../../../src/platform/calls.ts";
import { backgroundSender, contentSender, viewSender } from "../../../src/platform/sender.ts";
import { ANSWERED_BY_PAGES } from "../../../src/shared/content-guards.ts";
import type { BackgroundToContent, ViewToBackground } from "../../../src/shared/messages.ts";
import { ANSWERED_TO_VIEWS } from "../../../src/shared/view-guards.ts";
import { HEARD_FROM_VIEWS } from "../../../src/shared/view-requests.ts";

type Listener = (
	message: unknown,
	sender: object,
	answer: (reply: unknown) => void,
) => true | undefined;

const fake = vi.hoisted(() => ({
	listeners: [] as Listener[],
	sendMessage: vi.fn(),
	sendToTab: vi.fn(),
}));

vi.mock("webextension-polyfill", () => ({
	default: {
		runtime: {
			id: "ours",
			getURL: (path: string) => `chrome-extension://ours/${path}`,
			sendMessage: fake.sendMessage,
			onMessage: { addListener: (listener: Listener) => fake.listeners.push(listener) },
		},
		tabs: { sendMessage: fake.sendToTab },
	},
}));

const VIEW = { id: "ours", url: "chrome-extension://ours/popup.html" };
const CONTENT = { id: "ours", url: "https://news.example/", frameId: 0, tab: { id: 3 } };

beforeEach(() => {
	fake.listeners.length = 0;
	fake.sendMessage.mockReset();
	fake.sendToTab.mockReset();
});

describe("the background", () => {
	const getTab = vi.fn(() => ({ status: "unread" }) as const);

	function hear(message: unknown, sender: object = VIEW): Promise<unknown> | undefined {
		getTab.mockClear();
		fake.listeners.length = 0;
		answerCalls<Pick<ViewToBackground, "getTab">, true>(
			"background",
			{ getTab: HEARD_FROM_VIEWS.getTab },
			viewSender,
			{ getTab },
		);
		const [listener] = fake.listeners;
		let isHeard: true | undefined;
		const answer = new Promise((resolve) => {
			isHeard = listener?.(message, sender, resolve);
		});
		return isHeard && answer;
	}
	const call = { to: "background", call: "getTab", request: { tabId: 3 } };

	test("answers a call of its map", async () => {
		expect(await hear(call)).toEqual({ status: "unread" });
		expect(getTab).toHaveBeenCalledWith({ tabId: 3 }, true);
	});

	test("lets the caller know that it failed", async () => {
		vi.spyOn(console, "error").mockImplementationOnce(() => {});
		getTab.mockImplementationOnce(() => {
			throw new Error("no storage");
		});
		expect(await hear(call)).toBeUndefined();
	});

	test.each([
		["an unknown name", { ...call, call: "eraseAll" }],
		["a name that every object has", { ...call, call: "toString" }],
		["another receiver", { ...call, to: "content" }],
		["a request of the wrong shape", { ...call, request: { tabId: "3" } }],
		["a request with a negative tab", { ...call, request: { tabId: -1 } }],
		["no request", { to: "background", call: "getTab" }],
		["a list", [call]],
		["nothing", null],
		["text", "getTab"],
	])("ignores %s", (_, message) => {
		expect(hear(message)).toBeUndefined();
		expect(getTab).not.toHaveBeenCalled();
	});

	test.each([
		["our content script in a page", CONTENT],
		["another extension", { ...VIEW, id: "theirs" }],
		["a page whose address begins like ours", { id: "ours", url: "https://ours/popup.html" }],
	])("does not take a view's call from %s", (_, sender) => {
		expect(hear(call, sender)).toBeUndefined();
		expect(getTab).not.toHaveBeenCalled();
	});
});

describe("who sent a message", () => {
	const all = { contentSender, viewSender, backgroundSender };
	const found = (sender: object) =>
		Object.entries(all)
			.filter(([, identify]) => identify(sender as never) !== null)
			.map(([name]) => name);

	test.each([
		["a view", VIEW, ["viewSender", "backgroundSender"]],
		["a view in a tab", { ...VIEW, tab: { id: 4 }, frameId: 0 }, ["viewSender"]],
		["our content script", CONTENT, ["contentSender"]],
		["our content script in a frame of the page", { ...CONTENT, frameId: 2 }, []],
		["somebody else's", { ...CONTENT, id: "theirs" }, []],
	])("is told for %s", (_, sender, expected) => {
		expect(found(sender)).toEqual(expected);
	});

	test("comes with the address the browser knows", () => {
		expect(contentSender(CONTENT as never)).toMatchObject({
			tabId: 3,
			url: "https://news.example/",
		});
	});

	test("comes with the document the browser knows, where it names documents", () => {
		expect(contentSender(CONTENT as never)?.documentId).toBeNull();
		expect(contentSender({ ...CONTENT, documentId: "D1" } as never)?.documentId).toBe("D1");
	});

	test("from a private window says so", () => {
		const tab = { ...CONTENT.tab, incognito: true };
		expect(contentSender({ ...CONTENT, tab } as never)?.isPrivate).toBe(true);
	});
});

describe("a call to the background", () => {
	const ask = () =>
		callBackground<ViewToBackground, "getTab">(ANSWERED_TO_VIEWS, "getTab", { tabId: 1 });

	test("is made again when the background dies before it answers", async () => {
		fake.sendMessage
			.mockRejectedValueOnce(new Error("message port closed"))
			.mockResolvedValueOnce({ status: "not-article" });
		expect(await ask()).toEqual({ status: "not-article" });
		expect(fake.sendMessage).toHaveBeenCalledTimes(2);
	});

	test("fails in the end", async () => {
		fake.sendMessage.mockRejectedValue(new Error("gone"));
		await expect(ask()).rejects.toBeInstanceOf(NoAnswer);
	});

	test("takes no answer of the wrong shape", async () => {
		fake.sendMessage.mockResolvedValue({ status: "wonderful" });
		await expect(ask()).rejects.toBeInstanceOf(NoAnswer);
	});
});

describe("a call to a page", () => {
	const ask = () =>
		callContent<BackgroundToContent, "identify">(ANSWERED_BY_PAGES, 9, "identify", {});

	test("goes to the top frame only", async () => {
		fake.sendToTab.mockResolvedValue({ pageId: "a", url: "https://news.example/" });
		expect((await ask()).pageId).toBe("a");
		expect(fake.sendToTab.mock.calls[0]?.[2]).toEqual({ frameId: 0 });
	});

	test.each([[undefined], [{ pageId: 1, url: "" }], [{ pageId: "x".repeat(65), url: "" }]])(
		"takes no answer like %j",
		async (reply) => {
			fake.sendToTab.mockResolvedValue(reply);
			await expect(ask()).rejects.toBeInstanceOf(NoAnswer);
		},
	);
});
