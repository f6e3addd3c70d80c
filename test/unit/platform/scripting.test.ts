import { beforeEach, expect, test, vi } from "vitest";
import { registerContentScript } from "../../../src/platform/scripting.ts";

type Script = { id: string; js: string[]; matches: string[]; excludeMatches: string[] };

const { scripting, registered } = vi.hoisted(() => {
	const registered = new Map<string, Script>();
	const put = async (scripts: Script[]) => {
		for (const script of scripts) registered.set(script.id, script);
	};
	const scripting = {
		getRegisteredContentScripts: async () => [...registered.values()],
		registerContentScripts: vi.fn(put),
		updateContentScripts: vi.fn(put),
		unregisterContentScripts: vi.fn(async () => registered.clear()),
	};
	return { scripting, registered };
});

vi.mock("../../../src/platform/browser.ts", () => ({ browser: { scripting } }));

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
