import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { chromium } from "playwright";
import { type Family, PLACES } from "./executables.ts";

/** Environment variables by which the user names a browser. */
const OVERRIDES: Readonly<Record<Family, string>> = {
	chromium: "CHROMIUM",
	firefox: "FIREFOX",
};

/** Oldest versions that `manifest.json` admits. */
export const OLDEST: Readonly<Record<Family, number>> = { chromium: 128, firefox: 140 };
/** Milliseconds a browser may take to say its version. */
const VERSION_PATIENCE = 20_000;

/** The path of an installed browser that starts and is new enough; null when there is none. */
export function findBrowser(family: Family): string | null {
	const named = process.env[OVERRIDES[family]];
	const places = named
		? [named]
		: [...(PLACES[family][process.platform] ?? []), ...bundled(family)];
	return places.flatMap(filesAt).find((path) => isUsable(path, family)) ?? null;
}

/**
 * The path of a Chromium, Chrome or Edge.
 *
 * @throws when none is installed
 */
export function findChromium(): string {
	const path = findBrowser("chromium");
	if (path === null) throw new Error("no Chromium, Chrome or Edge found");
	return path;
}

/** What Playwright keeps for itself, where somebody has had it download one. */
function bundled(family: Family): string[] {
	return family === "chromium" ? [chromium.executablePath()] : [];
}

function filesAt(place: string): string[] {
	const path = place.replace(/%([^%]+)%/g, (_, name: string) => process.env[name] ?? "");
	const folders = isAbsolute(path) ? [""] : (process.env.PATH ?? "").split(delimiter);
	return folders.map((folder) => (folder ? join(folder, path) : path)).filter(isExecutable);
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false; // Not there: the next place is tried.
	}
}

/** Ubuntu's `chromium-browser` may be a script that only tells to install a snap. */
function isUsable(path: string, family: Family): boolean {
	if (process.platform === "win32") return true; // chrome.exe opens a window for --version
	try {
		const answer = execFileSync(path, ["--version"], {
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
			timeout: VERSION_PATIENCE,
		});
		return Number(/(\d+)\.\d/.exec(answer)?.[1] ?? 0) >= OLDEST[family];
	} catch {
		return false;
	}
}
