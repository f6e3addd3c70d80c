/** What a view must know of a tab before it can draw, asked of the browser in one go. */
import {
	CORRECTIONS_KEY,
	passingKeyOf,
	recordKeyOf,
	SETTINGS_KEY,
} from "../shared/storage-keys.ts";
import { browser } from "./browser.ts";
import { addressOf, frontTab } from "./tabs.ts";

/** Things by their key in the browser's storage, unchecked. */
export type Stored = Readonly<Record<string, unknown>>;

/** Answers come as they are: whoever uses one decides what it is. */
export interface AskedTab {
	readonly id: number;
	/** Null when the browser does not tell us. */
	readonly url: Promise<string | null>;
	/** Settings and corrections. */
	readonly lasting: Promise<Stored>;
	/** What is kept of the tab while the browser runs. */
	readonly passing: Promise<Stored>;
	/** What the tab's document says when it is asked who it is; null: it does not answer. */
	readonly identity: Promise<unknown>;
}

/** Asks about a tab. */
export function askAboutTab(id: number): AskedTab {
	return askedOf(id, addressOf(id), askLasting());
}

/** Asks about the tab in front in the window the reader uses; null when there is none. */
export async function askAboutFront(): Promise<AskedTab | null> {
	const lasting = askLasting();
	const tab = await frontTab();
	return tab && askedOf(tab.id, Promise.resolve(tab.url), lasting);
}

function askedOf(id: number, url: AskedTab["url"], lasting: Promise<Stored>): AskedTab {
	return {
		id,
		url,
		lasting,
		passing: browser.storage.session.get([recordKeyOf(id), passingKeyOf(id)]),
		identity: askIdentity(id),
	};
}

function askLasting(): Promise<Stored> {
	return browser.storage.local.get([SETTINGS_KEY, CORRECTIONS_KEY]);
}

async function askIdentity(tabId: number): Promise<unknown> {
	const question = { to: "content", call: "identify", request: {} };
	try {
		return await browser.tabs.sendMessage(tabId, question, { frameId: 0 });
	} catch {
		return null;
	}
}
