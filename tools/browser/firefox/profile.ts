import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Preferences = Readonly<Record<string, boolean | number | string>>;

/** Keeps Firefox to itself: no first-run pages, no updates, no traffic of its own. */
const QUIET: Preferences = {
	"app.normandy.enabled": false,
	"app.update.enabled": false,
	"browser.aboutwelcome.enabled": false,
	"browser.safebrowsing.update.enabled": false,
	"browser.shell.checkDefaultBrowser": false,
	"browser.startup.homepage_override.mstone": "ignore",
	"browser.startup.page": 0,
	"browser.tabs.warnOnClose": false,
	"datareporting.policy.dataSubmissionEnabled": false,
	"datareporting.policy.firstRunURL": "",
	"extensions.update.enabled": false,
	"network.captive-portal-service.enabled": false,
	"network.connectivity-service.enabled": false,
	"remote.prefs.recommended": true,
	"services.settings.server": "data:,#remote-settings-dummy/v1",
	"toolkit.telemetry.reportingpolicy.firstRun": false,
};

export interface Profile {
	readonly folder: string;
	/** Where this Firefox will listen for Marionette. */
	readonly port: number;
}

/** Sends all there is through a proxy on this machine, also what is asked of this machine. */
function proxied(port: number): Preferences {
	return {
		"network.proxy.type": 1,
		"network.proxy.http": "127.0.0.1",
		"network.proxy.http_port": port,
		"network.proxy.ssl": "127.0.0.1",
		"network.proxy.ssl_port": port,
		"network.proxy.no_proxies_on": "",
		"network.proxy.allow_hijacking_localhost": true,
	};
}

/**
 * Makes a fresh profile in which an extension has a known address.
 *
 * @param id the extension's id in its manifest
 * @param uuid the host of its pages
 * @param proxyPort port of a proxy on this machine, if all shall go through one
 */
export async function makeProfile(id: string, uuid: string, proxyPort?: number): Promise<Profile> {
	const folder = await mkdtemp(join(tmpdir(), "on-record-firefox-"));
	const port = await freePort();
	const preferences: Preferences = {
		...QUIET,
		...(proxyPort === undefined ? {} : proxied(proxyPort)),
		"marionette.port": port,
		"extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
	};
	const lines = Object.entries(preferences).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
	);
	await writeFile(join(folder, "user.js"), lines.join("\n"));
	return { folder, port };
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
		});
	});
}
