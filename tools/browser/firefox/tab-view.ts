import type { Key, Tab, View } from "../session.ts";
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

/** WebDriver's names for keys that write nothing. */
const KEYS: Readonly<Record<Key, string>> = { Tab: "\uE004", Enter: "\uE007", Escape: "\uE00C" };

/** The reader's tab. */
export function readersTab(commands: Commands, handle: string): Tab {
	const byMouse = async (...actions: readonly object[]) => {
		await commands.switchTo(handle);
		const parameters = { pointerType: "mouse" };
		await commands.perform([{ type: "pointer", id: "mouse", parameters, actions }]);
	};
	return {
		...viewOfTab(commands, handle),
		open: async (url) => {
			await commands.switchTo(handle);
			await commands.open(url);
		},
		moveMouse: (x, y) => byMouse({ type: "pointerMove", x, y, duration: 50 }),
		clickAt: (x, y) =>
			byMouse(
				{ type: "pointerMove", x, y, duration: 50 },
				{ type: "pointerDown", button: 0 },
				{ type: "pointerUp", button: 0 },
			),
		press: async (key) => {
			await commands.switchTo(handle);
			const value = KEYS[key];
			const actions = [
				{ type: "keyDown", value },
				{ type: "keyUp", value },
			];
			await commands.perform([{ type: "key", id: "keyboard", actions }]);
		},
		show: () => commands.switchTo(handle),
	};
}
