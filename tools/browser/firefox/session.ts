import { readJson } from "../../build/paths.ts";
import type { Session, View } from "../session.ts";
import { until } from "../wait.ts";
import { isWelcome } from "../welcome.ts";
import { Commands } from "./commands.ts";
import { type FirefoxOptions, launchFirefox } from "./launch.ts";
import { openPanel, openPopup } from "./popup.ts";
import { readersTab, viewOfTab } from "./tab-view.ts";

/** Any would do: it is the host of the extension's pages in this profile. */
const UUID = "5d3cf6a5-8b1b-4d0e-9c52-6a3e4b8f7c10";

/** Has the next requests for permissions granted, without the prompt. */
const AGREE = `() => Services.prefs.setBoolPref("extensions.webextOptionalPermissionPrompts", false)`;
const KILL = `(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground()`;

export interface FirefoxSession extends Session {
	readonly commands: Commands;
}

/** A Firefox with the extension of `folder` and one tab. */
export async function openFirefox(
	folder: string,
	options: FirefoxOptions,
): Promise<FirefoxSession> {
	const id = await extensionId();
	const { connection, ended, close } = await launchFirefox(id, UUID, options);
	const commands = new Commands(connection);
	try {
		const [handle] = await commands.handles();
		await commands.installAddon(folder);
		// It opens in front, so what comes later must wait for it.
		await until("the welcome page", async () =>
			[...(await urlsByHandle(commands)).values()].some(isWelcome),
		);
		await commands.switchTo(handle!);
		const origin = `moz-extension://${UUID}`;
		return {
			family: "firefox",
			commands,
			ended,
			origin,
			tab: readersTab(commands, handle!),
			openUrls: async () => [...(await urlsByHandle(commands)).values()],
			extensionPage: (path) => extensionPage(commands, `${origin}/${path}`),
			clickToolbar: async () => {
				await commands.switchTo(handle!);
				return openPopup(commands, id);
			},
			openPanel: () => openPanel(commands),
			pressShortcut: async (...keys) => {
				await commands.switchTo(handle!);
				await commands.pressInBrowser(keys);
			},
			setFrozen: null,
			reload: () => commands.installAddon(folder),
			agreeTo: () => commands.runAsBrowser(AGREE),
			killBackground: () => commands.runAsBrowser(KILL, id),
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}

async function extensionId(): Promise<string> {
	const manifest = await readJson("manifest.json");
	const settings = manifest.browser_specific_settings as { gecko: { id: string } };
	return settings.gecko.id;
}

async function urlsByHandle(commands: Commands): Promise<Map<string, string>> {
	const urls = new Map<string, string>();
	for (const handle of await commands.handles()) {
		await commands.switchTo(handle);
		urls.set(handle, await commands.url());
	}
	return urls;
}

async function extensionPage(commands: Commands, url: string): Promise<View> {
	const open = [...(await urlsByHandle(commands))].find(([, address]) => address === url);
	if (open) return viewOfTab(commands, open[0]);
	const handle = await commands.newTab();
	await commands.switchTo(handle);
	await commands.open(url);
	await until(url, async () => (await commands.url()) === url);
	return viewOfTab(commands, handle);
}
