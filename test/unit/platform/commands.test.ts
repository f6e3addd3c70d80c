import { expect, test, vi } from "vitest";
import { shortcuts } from "../../../src/platform/commands.ts";

const { given } = vi.hoisted(() => ({ given: [] as { name: string; shortcut?: string }[] }));

vi.mock("../../../src/platform/browser.ts", () => ({
	browser: { commands: { getAll: async () => given } },
}));

test("keys that browsers spell out are given as they stand on the keyboard", async () => {
	given.push(
		{ name: "next-unnamed", shortcut: "Alt+Shift+Period" },
		{ name: "previous-unnamed", shortcut: "Ctrl+Comma" },
		{ name: "toggle-marks", shortcut: "Alt+Shift+M" },
		{ name: "_execute_action" },
	);
	expect(await shortcuts()).toEqual([
		{ command: "open", keys: "" },
		{ command: "toggle-marks", keys: "Alt+Shift+M" },
		{ command: "next-unnamed", keys: "Alt+Shift+." },
		{ command: "previous-unnamed", keys: "Ctrl+," },
	]);
});
