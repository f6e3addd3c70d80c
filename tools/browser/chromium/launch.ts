import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright";
import { until } from "../wait.ts";

export interface ChromiumOptions {
	readonly executable: string;
	readonly headless: boolean;
	readonly proxyPort?: number;
	/** BCP 47, of the browser's own words; left out: the machine's. */
	readonly language?: string;
	/**
	 * Tabs behind are hidden, and can be frozen, as everybody's are; Playwright by itself has every tab
	 * believe that it is looked at.
	 */
	readonly tabsSleep?: boolean;
}

export interface Chromium {
	readonly context: BrowserContext;
	readonly extensionId: string;
	/** Where a second connection can be made: one made earlier does not see popups that open later. */
	readonly debugAddress: string;
	close(): Promise<void>;
}

const SIZE = { width: 1280, height: 900 }; // CSS pixels
const SWITCHES = [
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--remote-debugging-port=0",
	// Chrome itself has not taken --load-extension since version 137; it takes the CDP command.
	"--enable-unsafe-extension-debugging",
];

/** Starts a Chromium, Chrome or Edge with a fresh profile and the unpacked extension. */
export async function launchChromium(folder: string, options: ChromiumOptions): Promise<Chromium> {
	const profile = await mkdtemp(join(tmpdir(), "on-record-chromium-"));
	const { context, end } = options.tabsSleep
		? await launchSleepy(profile, options)
		: await launchDriven(profile, options);
	const close = async () => {
		await end();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const extensionId = await loadExtension(context, folder);
		return { context, extensionId, debugAddress: await debugAddressOf(profile), close };
	} catch (error) {
		await close();
		throw error;
	}
}

interface Launched {
	readonly context: BrowserContext;
	end(): Promise<void>;
}

async function launchDriven(profile: string, options: ChromiumOptions): Promise<Launched> {
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: options.executable,
		headless: options.headless,
		viewport: options.headless ? SIZE : null,
		ignoreDefaultArgs: ["--disable-extensions"],
		args: switchesFor(options),
		env: environmentFor(options),
	});
	return { context, end: () => context.close() };
}

/** Starts the browser itself: Playwright leaves one alone that it only connects to. */
async function launchSleepy(profile: string, options: ChromiumOptions): Promise<Launched> {
	const switches = [
		...switchesFor(options),
		...(options.headless ? ["--headless"] : []),
		`--window-size=${SIZE.width},${SIZE.height}`,
		`--user-data-dir=${profile}`,
		"--password-store=basic",
		"--use-mock-keychain",
		"about:blank",
	];
	const program = spawn(options.executable, switches, {
		env: environmentFor(options),
		stdio: "ignore",
	});
	const ended = new Promise<void>((resolve) => program.once("exit", () => resolve()));
	const browser = await chromium.connectOverCDP(await debugAddressOf(profile), {
		noDefaults: true,
	});
	const end = async () => {
		await browser.close();
		program.kill();
		await ended;
	};
	return { context: browser.contexts()[0]!, end };
}

/** Linux takes the language from the environment, other systems from the switch. */
function environmentFor({ language }: ChromiumOptions): NodeJS.ProcessEnv {
	return language ? { ...process.env, LANGUAGE: language } : process.env;
}

function switchesFor({ proxyPort, language }: ChromiumOptions): string[] {
	const isRoot = process.getuid?.() === 0;
	const proxy = [`--proxy-server=127.0.0.1:${proxyPort}`, "--proxy-bypass-list=<-loopback>"];
	return [
		...SWITCHES,
		...(isRoot ? ["--no-sandbox"] : []),
		...(proxyPort === undefined ? [] : proxy),
		...(language === undefined ? [] : [`--lang=${language}`]),
	];
}

/** Loads an unpacked extension, or loads it anew, and gives its id once its worker runs. */
export async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
	const connection = await context.browser()!.newBrowserCDPSession();
	const load = connection.send as unknown as (
		method: string,
		parameters: object,
	) => Promise<{ id: string }>;
	const { id } = await load.call(connection, "Extensions.loadUnpacked", { path: folder });
	await until("the extension's worker", () =>
		context.serviceWorkers().some((worker) => worker.url().includes(id)),
	);
	await connection.detach();
	return id;
}

/** The browser writes the port it chose into its profile. */
async function debugAddressOf(profile: string): Promise<string> {
	const file = await until("the debugging port", () =>
		readFile(join(profile, "DevToolsActivePort"), "utf8").catch(() => null),
	);
	return `http://127.0.0.1:${file.split("\n")[0]}`;
}
