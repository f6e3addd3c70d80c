/**
 * Runs a tool of this folder on a machine that has nothing but Node: installs the packages when
 * they are not there, then runs `tools/NAME.ts` with the remaining arguments.
 *
 *   node tools/bootstrap.mjs NAME [ARGUMENT...]
 *
 * All it says goes to stderr: stdout belongs to the tool.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = 20;
const root = new URL("../", import.meta.url);

function stop(message) {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}

function readLock(path) {
	try {
		return JSON.parse(readFileSync(new URL(path, root), "utf8")).packages;
	} catch {
		return {};
	}
}

/** Whether a package of the lock file belongs on this machine. */
function isForHere({ optional, os, cpu, libc }) {
	if (!optional) return true;
	if (libc || !os || !cpu) return false;
	return os.includes(process.platform) && cpu.includes(process.arch);
}

function isInstalled() {
	const installed = readLock("node_modules/.package-lock.json");
	return Object.entries(readLock("package-lock.json")).every(
		([path, entry]) =>
			path === "" || !isForHere(entry) || installed[path]?.version === entry.version,
	);
}

function install() {
	process.stderr.write("Installing the packages (once, about half a minute) ...\n");
	const npm = process.env.npm_execpath;
	const cwd = fileURLToPath(root);
	const stdio = ["ignore", 2, 2];
	const { status } = npm
		? spawnSync(process.execPath, [npm, "ci"], { cwd, stdio })
		: spawnSync("npm", ["ci"], { cwd, stdio, shell: process.platform === "win32" });
	if (status === 0) return;
	stop(
		"The packages could not be installed: `npm ci` failed, see above. They are fetched once from\n" +
			"the npm registry, so this step needs a network; afterwards everything works without one.",
	);
}

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
	stop(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
}
const tool = process.argv[2];
if (!tool) stop("Usage: node tools/bootstrap.mjs NAME [ARGUMENT...]");
if (!isInstalled()) install();
process.argv.splice(1, 2, fileURLToPath(new URL(`tools/${tool}.ts`, root)));
const { register } = await import("tsx/esm/api");
register();
await import(new URL(`tools/${tool}.ts`, root).href);
