import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Family } from "./executables.ts";
import { findBrowser } from "./find.ts";

/** Packages of Debian and Ubuntu, the first that works is kept. */
const PACKAGES: Readonly<Record<Family, readonly string[]>> = {
	chromium: ["chromium", "chromium-browser"],
	firefox: ["firefox-esr", "firefox"],
};

const NAMES: Readonly<Record<Family, string>> = {
	chromium: "Chromium (128 or newer), Chrome or Edge",
	firefox: "Firefox (140 or newer)",
};

/**
 * The path of a browser, installed by apt where there is none and apt is there. What happens is
 * said on stderr.
 *
 * @throws when there is none and none can be installed; the message tells the user what to do
 */
export function requireBrowser(family: Family): string {
	return findBrowser(family) ?? installBrowser(family) ?? stopWithout(family);
}

function stopWithout(family: Family): never {
	throw new Error(
		`No ${NAMES[family]} was found. Install one, or name its program in the environment variable ` +
			`${family.toUpperCase()}.`,
	);
}

/** Installs a browser by apt; null where that is not possible. */
function installBrowser(family: Family): string | null {
	if (process.platform !== "linux" || !existsSync("/usr/bin/apt-get")) return null;
	process.stderr.write(`No ${NAMES[family]} found: installing it with apt-get ...\n`);
	if (!runAsRoot("apt-get", "update", "-q")) return null;
	for (const name of PACKAGES[family]) {
		if (!runAsRoot("apt-get", "install", "-q", "-y", "--no-install-recommends", name)) continue;
		const path = findBrowser(family);
		if (path !== null) return path;
	}
	return null;
}

function runAsRoot(...command: string[]): boolean {
	const isRoot = process.getuid?.() === 0;
	const [program, ...args] = isRoot ? command : ["sudo", "-n", ...command];
	const { status } = spawnSync(program!, args, {
		stdio: ["ignore", 2, 2],
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
	});
	return status === 0;
}
