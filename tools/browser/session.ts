import type { Family } from "./executables.ts";

/** A page, an extension page or the popup, driven from outside. */
export interface View {
	url(): Promise<string>;
	/**
	 * Runs a function in the page and gives what it returns; a promise is waited for. The function
	 * may use nothing from around it, only its argument.
	 */
	run<Value>(script: () => Value | Promise<Value>): Promise<Value>;
	run<Value, Argument>(
		script: (argument: Argument) => Value | Promise<Value>,
		argument: Argument,
	): Promise<Value>;
	/** Clicks as a user does; waits until the element is there. */
	click(selector: string): Promise<void>;
	/** PNG of what is visible. */
	screenshot(): Promise<Buffer>;
	close(): Promise<void>;
}

/** Keys by the names that pages see. */
export type Key = "Tab" | "Enter" | "Escape";

/** The tab in which the reader reads. */
export interface Tab extends View {
	/** Loads an address and waits until it is there. */
	open(url: string): Promise<void>;
	/** Moves the mouse to a point of the viewport, CSS pixels. */
	moveMouse(x: number, y: number): Promise<void>;
	/** Clicks whatever is at a point of the viewport, CSS pixels. */
	clickAt(x: number, y: number): Promise<void>;
	/** Presses a key as at a keyboard. */
	press(key: Key): Promise<void>;
	/** Brings it in front of the other tabs. */
	show(): Promise<void>;
}

/** A real browser with the extension installed and one tab open. */
export interface Session {
	readonly family: Family;
	/** `chrome-extension://ID` or `moz-extension://UUID`. */
	readonly origin: string;
	readonly tab: Tab;
	/** Addresses of all open tabs. */
	openUrls(): Promise<string[]>;
	/** A page of the extension that is already open in a tab, or opened in one. */
	extensionPage(path: string): Promise<View>;
	/** Clicks the extension's button in the toolbar and gives the popup that opens. */
	clickToolbar(): Promise<View>;
	/** Gives the side panel, once it has opened. */
	openPanel(): Promise<View>;
	/**
	 * Presses keys together as at a keyboard, WebDriver's names. Null in Chromium: without a window it
	 * passes no shortcut to extensions.
	 */
	readonly pressShortcut: ((...keys: readonly string[]) => Promise<void>) | null;
	/**
	 * Freezes the reader's tab, as the browser does with tabs that lie behind, or wakes it. Null in
	 * Firefox, which has no command for it.
	 */
	readonly setFrozen: ((isFrozen: boolean) => Promise<void>) | null;
	/** Has the browser agree when the extension next asks for this pattern (without a port). */
	agreeTo(pattern: string): Promise<void>;
	/** Loads the extension anew after a build. */
	reload(): Promise<void>;
	/** Resolves when the browser has ended, by whomever. */
	readonly ended: Promise<unknown>;
	/** Ends the background, as the browser does when it idles. */
	killBackground(): Promise<void>;
	close(): Promise<void>;
}
