import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { Connection } from "./connection.ts";
import { makeProfile } from "./profile.ts";

export interface FirefoxOptions {
	readonly executable: string;
	readonly headless: boolean;
	readonly proxyPort?: number;
}

export interface Firefox {
	readonly connection: Connection;
	/** Resolves when the user or `close` has ended the browser. */
	readonly ended: Promise<unknown>;
	close(): Promise<void>;
}

/** Milliseconds a browser may take to end by itself. */
const FAREWELL = 8_000;

/** Starts a Firefox with a fresh profile; see `makeProfile` for the parameters. */
export async function launchFirefox(
	id: string,
	uuid: string,
	options: FirefoxOptions,
): Promise<Firefox> {
	const { folder, port } = await makeProfile(id, uuid, options.proxyPort);
	const child = startProcess(folder, options);
	const ended = once(child, "exit");
	const close = async () => {
		await endProcess(child, ended);
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const connection = await Connection.open(port, () => child.exitCode === null);
		await connection.send("WebDriver:NewSession", { capabilities: {} });
		const quit = async () => {
			await Promise.race([quitNicely(connection), sleep(FAREWELL)]);
			connection.close();
			await close();
		};
		return { connection, ended, close: quit };
	} catch (error) {
		await close();
		throw error;
	}
}

function startProcess(folder: string, { executable, headless }: FirefoxOptions): ChildProcess {
	const flags = ["--marionette", "--no-remote", "--remote-allow-system-access"];
	return spawn(executable, [...flags, ...(headless ? ["--headless"] : []), "--profile", folder], {
		stdio: "ignore",
		env: { ...process.env, MOZ_HEADLESS_WIDTH: "1280", MOZ_HEADLESS_HEIGHT: "900" },
	});
}

async function quitNicely(connection: Connection): Promise<void> {
	try {
		await connection.send("Marionette:Quit", { flags: ["eForceQuit"] });
	} catch {
		// It may close the connection before it answers.
	}
}

async function endProcess(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
	await Promise.race([ended, sleep(FAREWELL)]);
	if (child.exitCode !== null || child.signalCode !== null) return;
	child.kill("SIGKILL");
	await ended;
}
