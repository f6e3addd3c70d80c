import type { Tab, View } from "../session.ts";
import { until } from "../wait.ts";
import type { Commands } from "./commands.ts";

/** Drives one tab of Firefox; every step switches to it first. */
export function viewOfTab(commands: Commands, handle: string): View {
	const on = async <Value>(step: () => Promise<Value>): Promise<Value> => {
		await commands.switchTo(handle);
		return step();
	};
	return {
		url: () => on(() => commands.url()),
		run: <Value>(script: (argument: never) => unknown, argument?: unknown) =>
			on(() => commands.run<Value>(script, argument)),
		click: (selector) =>
			on(async () => {
				await until(selector, () =>
					commands.run<boolean>((at: string) => document.querySelector(at) !== null, selector),
				);
				await commands.click(selector);
			}),
		screenshot: () => on(() => commands.screenshot()),
		close: () => on(() => commands.closeTab()),
	} as View;
}

/** The reader's tab. */
export function readersTab(commands: Commands, handle: string): Tab {
	return {
		...viewOfTab(commands, handle),
		open: async (url) => {
			await commands.switchTo(handle);
			await commands.open(url);
		},
		moveMouse: async (x, y) => {
			await commands.switchTo(handle);
			await commands.perform([
				{
					type: "pointer",
					id: "mouse",
					parameters: { pointerType: "mouse" },
					actions: [{ type: "pointerMove", x, y, duration: 50 }],
				},
			]);
		},
	};
}
