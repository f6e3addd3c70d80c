import { sourceOf } from "../script.ts";
import type { Connection } from "./connection.ts";

/** Calls back with what the function gives, or with what it throws as text. */
const CALL = `
	const [argument, done] = arguments;
	(async () => (SCRIPT)(argument))().then(
		(value) => done({ value }),
		(error) => done({ failure: String(error) }),
	);`;

/** The commands of Marionette that driving an extension takes. */
export class Commands {
	constructor(private readonly connection: Connection) {}

	async installAddon(folder: string): Promise<void> {
		await this.connection.send("Addon:Install", { path: folder, temporary: true });
	}

	/** Runs a function in the tab that was switched to. */
	run<Value>(script: (...args: never[]) => unknown, argument: unknown = null): Promise<Value> {
		return this.call<Value>(sourceOf(script), argument);
	}

	/** Runs source of a function in the browser's own window, with all its rights. */
	runAsBrowser<Value>(source: string, argument: unknown = null): Promise<Value> {
		return this.asBrowser(() => this.call<Value>(source, argument));
	}

	/** Presses keys together in the browser's window, where shortcuts are heard. */
	async pressInBrowser(keys: readonly string[]): Promise<void> {
		const press = keys.map((value) => ({ type: "keyDown", value }));
		const release = [...keys].reverse().map((value) => ({ type: "keyUp", value }));
		const actions = [{ type: "key", id: "keyboard", actions: [...press, ...release] }];
		await this.asBrowser(() => this.perform(actions));
	}

	async open(url: string): Promise<void> {
		await this.connection.send("WebDriver:Navigate", { url });
	}

	async url(): Promise<string> {
		return valueIn<string>(await this.connection.send("WebDriver:GetCurrentURL"));
	}

	/** Handles of all open tabs. */
	async handles(): Promise<string[]> {
		return (await this.connection.send("WebDriver:GetWindowHandles")) as string[];
	}

	async switchTo(handle: string): Promise<void> {
		await this.connection.send("WebDriver:SwitchToWindow", { handle, focus: true });
	}

	/** Opens a tab and gives its handle. */
	async newTab(): Promise<string> {
		const tab = (await this.connection.send("WebDriver:NewWindow", { type: "tab" })) as {
			handle: string;
		};
		return tab.handle;
	}

	async closeTab(): Promise<void> {
		await this.connection.send("WebDriver:CloseWindow");
	}

	async click(selector: string): Promise<void> {
		const element = valueIn<Record<string, string>>(
			await this.connection.send("WebDriver:FindElement", {
				using: "css selector",
				value: selector,
			}),
		);
		await this.connection.send("WebDriver:ElementClick", { id: Object.values(element)[0] });
	}

	/** CSS pixels of the whole window, as far as Firefox lets it shrink. */
	async resize(size: { readonly width: number; readonly height: number }): Promise<void> {
		await this.connection.send("WebDriver:SetWindowRect", size);
	}

	/** Real mouse and key presses, as WebDriver's "actions" name them. */
	async perform(actions: readonly object[]): Promise<void> {
		await this.connection.send("WebDriver:PerformActions", { actions });
	}

	/** PNG of what the tab shows, or of all of its page. */
	async screenshot(full = false): Promise<Buffer> {
		const answer = await this.connection.send("WebDriver:TakeScreenshot", { full, hash: false });
		return Buffer.from(valueIn<string>(answer), "base64");
	}

	private async asBrowser<Value>(act: () => Promise<Value>): Promise<Value> {
		await this.connection.send("Marionette:SetContext", { value: "chrome" });
		try {
			return await act();
		} finally {
			await this.connection.send("Marionette:SetContext", { value: "content" });
		}
	}

	private async call<Value>(source: string, argument: unknown): Promise<Value> {
		const answer = valueIn<{ value: Value; failure?: string }>(
			await this.connection.send("WebDriver:ExecuteAsyncScript", {
				script: CALL.replace("SCRIPT", () => source),
				args: [argument],
				sandbox: null,
			}),
		);
		if (answer.failure !== undefined) throw new Error(answer.failure);
		return answer.value;
	}
}

function valueIn<Value>(answer: unknown): Value {
	return (answer as { value: Value }).value;
}
