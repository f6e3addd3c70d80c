import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildAll } from "../build/build.ts";
import { BROWSERS, type Browser, distOf, readJson } from "../build/paths.ts";
import { type Files, filesIn, zipOf } from "./archive.ts";
import { billOfMaterials } from "./sbom.ts";
import { sourceFiles } from "./source.ts";

/**
 * Builds the extension and packs all that a release is made of: a zip for each store, the source for
 * who reviews it, the bill of materials, and the SHA-256 of each.
 *
 * @returns by file name
 */
export async function makePackages(): Promise<Files> {
	await buildAll();
	const base = await baseName();
	const packages = new Map<string, Uint8Array>();
	for (const browser of BROWSERS) {
		packages.set(await nameOfPackage(browser), zipOf(await filesIn(distOf(browser))));
	}
	packages.set(`${base}-source.zip`, zipOf(await sourceFiles()));
	packages.set(`${base}.cdx.json`, textFile(JSON.stringify(await billOfMaterials(), null, "\t")));
	packages.set("SHA256SUMS", textFile(sumsOf(packages)));
	return packages;
}

/** The file name of the package for a browser's store. */
export async function nameOfPackage(browser: Browser): Promise<string> {
	return `${await baseName()}-${browser}.zip`;
}

async function baseName(): Promise<string> {
	const { name, version } = await readJson("package.json");
	return `${name}-${version}`;
}

/** Writes packages into a folder that holds nothing else then. */
export async function writePackages(packages: Files, folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const [name, bytes] of packages) await writeFile(join(folder, name), bytes);
}

/** Names of packages that are not, byte for byte, the same in both. */
export function differing(one: Files, other: Files): string[] {
	const names = new Set([...one.keys(), ...other.keys()]);
	const bytesOf = (files: Files, name: string) => Buffer.from(files.get(name) ?? []);
	return [...names].filter((name) => !bytesOf(one, name).equals(bytesOf(other, name)));
}

/** As `sha256sum --check` reads it. */
function sumsOf(packages: Files): string {
	const lines = [...packages].map(
		([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}`,
	);
	return lines.join("\n");
}

function textFile(text: string): Uint8Array {
	return Buffer.from(`${text}\n`);
}
