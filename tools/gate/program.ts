import { type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../build/paths.ts";

export interface Ended {
	readonly code: number;
	/** What it said, when `quiet`; else that went to the terminal. */
	readonly output: string;
}

/**
 * Runs a program of an installed package with this Node, without a shell.
 *
 * @param name `PACKAGE`, or `PACKAGE:PROGRAM` where a package has several
 */
export async function runProgram(
	name: string,
	args: readonly string[],
	{ quiet }: { readonly quiet: boolean },
): Promise<Ended> {
	const options: SpawnOptions = {
		cwd: ROOT,
		stdio: ["ignore", quiet ? "pipe" : 2, quiet ? "pipe" : 2],
	};
	const child = spawn(process.execPath, [scriptOf(name), ...args], options);
	const heard: Buffer[] = [];
	child.stdout?.on("data", (chunk: Buffer) => heard.push(chunk));
	child.stderr?.on("data", (chunk: Buffer) => heard.push(chunk));
	const [code] = (await once(child, "close")) as [number | null];
	return { code: code ?? 1, output: Buffer.concat(heard).toString("utf8") };
}

function scriptOf(name: string): string {
	const [pack = "", program = pack.split("/").at(-1) ?? ""] = name.split(":");
	const folder = join(ROOT, "node_modules", pack);
	const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
		bin: string | Record<string, string>;
	};
	const path = typeof bin === "string" ? bin : bin[program];
	if (path === undefined) throw new Error(`${pack} has no program ${program}`);
	return join(folder, path);
}
