import { beforeEach, describe, expect, test, vi } from "vitest";
import { injectScripts, registerContentScript } from "../../../src/platform/scripting.ts";

type Script = { id: string; js: string[]; matches: string[]; excludeMatches: string[] };

const { scripting, registered, runtime } = vi.hoisted(() => {
	const registered = new Map<string, Script>();
	const put = async (scripts: Script[]) => {
		for (const script of scripts) registered.set(script.id, script);
	};
	const scripting = {
		getRegisteredContentScripts: async () => [...registered.values()],
		registerContentScripts: vi.fn(put),
		updateContentScripts: vi.fn(put),
		unregisterContentScripts: vi.fn(async () => registered.clear()),
		executeScript: vi.fn(async (_: { target: object }) => []),
	};
	const runtime = { getURL: vi.fn(() => "chrome-extension://id/") };
	return { scripting, registered, runtime };
});

vi.mock("../../../src/platform/browser.ts", () => ({ browser: { scripting, runtime } }));

const A = "*://a.example/*";
const B = "*://b.example/*";
const matches = () => [...registered.values()].map((script) => script.matches);

beforeEach(() => {
	registered.clear();
	vi.clearAllMocks();
});

test("registers, changes and takes back the content script", async () => {
	await registerContentScript({ matches: [A], excluded: [] });
	expect(matches()).toEqual([[A]]);
	// Every page of these gets it: nothing but the gate.
	expect([...registered.values()][0]?.js).toEqual(["gate.js"]);
	await registerContentScript({ matches: [A, B], excluded: [] });
	expect(matches()).toEqual([[A, B]]);
	await registerContentScript({ matches: [], excluded: [] });
	expect(matches()).toEqual([]);
});

test("touches nothing where all is registered already, in any order", async () => {
	await registerContentScript({ matches: [A, B], excluded: [] });
	vi.clearAllMocks();
	await registerContentScript({ matches: [B, A], excluded: [] });
	expect(scripting.registerContentScripts).not.toHaveBeenCalled();
	expect(scripting.updateContentScripts).not.toHaveBeenCalled();
});

test("notices a site that was turned off", async () => {
	await registerContentScript({ matches: [A], excluded: [] });
	await registerContentScript({ matches: [A], excluded: [B] });
	expect([...registered.values()][0]?.excludeMatches).toEqual([B]);
});

describe("a script goes", () => {
	const targets = () => scripting.executeScript.mock.calls.map(([{ target }]) => target);

	test("into what the tab shows where a click asks for it", async () => {
		await injectScripts(3, ["gate", "content"]);
		expect(targets()).toEqual([{ tabId: 3, frameIds: [0] }]);
	});

	test("into the one document that asked for it, not into the next in its tab", async () => {
		await injectScripts(3, ["content"], "D1");
		expect(targets()).toEqual([{ tabId: 3, documentIds: ["D1"] }]);
		scripting.executeScript.mockRejectedValueOnce(new Error("No document with id D1"));
		expect((await injectScripts(3, ["content"], "D1")).ok).toBe(false);
	});

	test("into the tab where the browser takes no document by name", async () => {
		runtime.getURL.mockReturnValueOnce("moz-extension://id/");
		await injectScripts(3, ["content"], "D1");
		expect(targets()).toEqual([{ tabId: 3, frameIds: [0] }]);
	});
});
