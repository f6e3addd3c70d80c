import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The last cells of a document's tables that tell of tests. */
function shownBy(name: string): string[] {
	const rows = readFileSync(join(ROOT, "docs", name), "utf8").split("\n");
	return rows
		.filter((row) => /^\|(?!--|\s*(?:fault|threat|-+)\b)/.test(row))
		.map((row) => row.split("|").at(-2)!.trim())
		.filter((cell) => !/^-+$/.test(cell));
}

const FILES = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
	.map((file) => file.split(sep).join("/"))
	.filter((file) => /\.test\.tsx?$/.test(file));

/** Of a path as the documents write it: under `test/`, a unit test's without its first folder. */
function filesOf(path: string): string[] {
	return FILES.filter((file) =>
		[`${path}.test.`, `${path}/`].some(
			(start) => file.startsWith(start) || file.startsWith(`unit/${start}`),
		),
	);
}

describe.each(["faults.md", "security.md"])("%s", (name) => {
	const cells = shownBy(name);

	test("names a test in every row", () => {
		expect(cells.length).toBeGreaterThan(10);
		expect(cells.filter((cell) => !/`[\w-]+(?:\/[\w-]+)*`/.test(cell))).toEqual([]);
	});

	test("names tests that are there", () => {
		const paths = cells.flatMap((cell) =>
			[...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path!),
		);
		expect(paths.filter((path) => filesOf(path).length === 0)).toEqual([]);
	});

	test("quotes what those tests are called", () => {
		const wrong = cells.filter((cell) =>
			[...cell.matchAll(/`([^`]+)` \("([^"]+)"/g)].some(
				([, path, title]) => !sourceOf(path!).includes(title!),
			),
		);
		expect(wrong).toEqual([]);
	});
});

function sourceOf(path: string): string {
	return filesOf(path)
		.map((file) => readFileSync(join(ROOT, "test", file), "utf8"))
		.join("\n");
}
