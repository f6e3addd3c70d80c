import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundlesFor } from "../../../tools/build/bundle.ts";
import { writeLicences } from "../../../tools/build/licences.ts";
import { manifestFor } from "../../../tools/build/manifest.ts";
import { BROWSERS, ROOT, readJson } from "../../../tools/build/paths.ts";
import { SHIPPED_DATA, SHIPPED_PACKAGES } from "../../../tools/build/shipped.ts";
import { filesIn, zipOf } from "../../../tools/package/archive.ts";
import { billOfMaterials } from "../../../tools/package/sbom.ts";
import { sourceFiles } from "../../../tools/package/source.ts";
import { FILES } from "../../architecture/files.ts";

const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");
const { version } = (await readJson("package.json")) as { version: string };

describe("the version", () => {
	test("stands in package.json and is taken from there", async () => {
		expect(await readJson("manifest.json")).not.toHaveProperty("version");
		for (const browser of BROWSERS) expect((await manifestFor(browser)).version).toBe(version);
	});

	test("is that of the lock file and of the newest section of the changelog", async () => {
		expect((await readJson("package-lock.json")).version).toBe(version);
		expect(/^## (\S+)/m.exec(textOf("docs/CHANGELOG.md"))?.[1]).toBe(version);
	});
});

describe("what ships", () => {
	let folder = "";
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "on-record-release-"));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	test("is of no package that is not listed with its terms, and of all that are", async () => {
		const runs = bundlesFor("chrome", folder, { readable: false });
		const results = await Promise.all(
			runs.map((options) => build({ ...options, metafile: true, write: false })),
		);
		const inputs = results.flatMap(({ metafile }) =>
			Object.values(metafile!.outputs).flatMap(({ inputs }) => Object.keys(inputs)),
		);
		const packages = inputs.flatMap(
			(path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
		);
		expect([...new Set(packages)].sort()).toEqual([...SHIPPED_PACKAGES].sort());
	});

	test("has every file of terms that stands beside its tables in licences.txt", async () => {
		await writeLicences(folder);
		const told = readFileSync(join(folder, "licences.txt"), "utf8");
		const beside = FILES.filter(({ path }) => /^src\/.*LICEN[CS]E[^/]*$/.test(path));
		expect(beside.length).toBeGreaterThan(0);
		for (const { text } of [...beside, { text: textOf("LICENSE") }]) {
			expect(told).toContain(text.trim());
		}
		for (const name of SHIPPED_PACKAGES) {
			expect(told).toContain(textOf(`node_modules/${name}/LICENSE`).trim());
		}
	});

	test("stands in the bill of materials, with what tells the package apart from any other", async () => {
		const bill = await billOfMaterials();
		const components = bill.components as Record<string, unknown>[];
		expect(components.map(({ name }) => name)).toEqual([
			...SHIPPED_PACKAGES,
			...SHIPPED_DATA.map(({ name }) => name),
		]);
		const { dependencies } = (await readJson("package.json")) as {
			dependencies: Record<string, string>;
		};
		for (const { name, purl, hashes, licenses } of components.slice(0, SHIPPED_PACKAGES.length)) {
			expect(purl).toBe(`pkg:npm/${name}@${dependencies[name as string]}`);
			expect(JSON.stringify(hashes)).toMatch(/^\[\{"alg":"SHA-512","content":"[0-9a-f]{128}"\}\]$/);
			expect(JSON.stringify(licenses)).toMatch(/^\[\{"license":\{"id":"[\w.-]+"\}\}\]$/);
		}
		expect(bill).not.toHaveProperty("serialNumber");
	});
});

describe("a zip", () => {
	test("is the same whenever and in whatever order its files were written", async () => {
		const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), "on-record-zip-")));
		const names = ["b.js", "a.js", "c.json"];
		const zips = await Promise.all(
			folders.map(async (folder, i) => {
				for (const name of i === 0 ? names : [...names].reverse()) {
					writeFileSync(join(folder, name), `the file ${name}`);
					utimesSync(join(folder, name), 1e9 * (i + 1), 1e9 * (i + 1));
				}
				return zipOf(await filesIn(folder));
			}),
		);
		for (const folder of folders) rmSync(folder, { recursive: true });
		expect(zips[1]).toEqual(zips[0]);
		expect(Object.keys(unzipSync(zips[0]!))).toEqual(["a.js", "b.js", "c.json"]);
	});

	test("of the source holds all that building takes, and nothing made or fetched", async () => {
		const paths = [...(await sourceFiles()).keys()];
		for (const needed of [
			"package.json",
			"package-lock.json",
			"tsconfig.json",
			".npmrc",
			"LICENSE",
			"docs/release.md",
			"tools/bootstrap.mjs",
			"src/engine/tagger/weights.bin",
			"src/engine/tagger/kernel.wat",
		]) {
			expect(paths).toContain(needed);
		}
		expect(
			paths.filter((path) => /(?:^|\/)(?:node_modules|dist|\.git|\.cache)\//.test(path)),
		).toEqual([]);
	});
});
