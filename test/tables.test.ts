import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { ROOT } from "../tools/build/paths.ts";
import { isTable, SOURCE } from "./architecture/files.ts";

const importFile = (path: string): Promise<Record<string, unknown>> =>
	import(pathToFileURL(join(ROOT, path)).href);

/** What a table is looked up by; null when an export is no table. */
function keysOf(table: unknown): string[] | null {
	if (table instanceof Map || table instanceof Set) return stringsIn([...table.keys()]);
	return Array.isArray(table) ? stringsIn(table) : null;
}

function stringsIn(values: readonly unknown[]): string[] | null {
	return values.every((value) => typeof value === "string") ? (values as string[]) : null;
}

/** The words by which a table says whose list or choice it is. */
const ORIGIN =
	/\b(?:own choice|codebook|compiled (?:after|for|from)|chosen by|collected from|drawn up|from the project|newsroom rules|learned|Stylebook|FREEBIE|US Census|UN member|WordNet|written by `tools)\b/i;

describe("word tables", () => {
	const tables = SOURCE.filter(isTable);

	test("are there", () => {
		expect(tables.length).toBeGreaterThan(5);
	});

	test.each(tables.map(({ path }) => path))(
		"%s is sorted and holds nothing twice",
		async (path) => {
			const exported = Object.entries(await importFile(path));
			for (const [name, table] of exported) {
				const keys = keysOf(table);
				if (keys) expect({ [name]: keys }).toEqual({ [name]: [...new Set(keys)].sort() });
			}
		},
	);

	test.each(tables.map(({ path, text }) => [path, text] as const))(
		"%s says where its words come from",
		async (path, text) => {
			const exported = Object.values(await importFile(path));
			if (exported.every((value) => typeof value === "function")) return;
			const comments = text.match(/\/\*\*[\s\S]+?\*\//g) ?? [];
			expect(comments.join(" ").replace(/\s+(?:\* )?/g, " ")).toMatch(ORIGIN);
		},
	);
});

describe("examples", () => {
	const files = SOURCE.filter(({ path }) => path.endsWith(".examples.ts"));

	test("stand beside the pattern they belong to", () => {
		const patterns = new Set(SOURCE.map(({ path }) => path));
		const alone = files.filter(({ path }) => !patterns.has(path.replace(".examples.ts", ".ts")));
		expect(alone.map(({ path }) => path)).toEqual([]);
	});

	test.each(files.map(({ path }) => path))(
		"%s has three hits and three near misses",
		async (path) => {
			for (const examples of Object.values(await importFile(path))) {
				expect(examples).toMatchObject({ hits: expect.any(Array), nearMisses: expect.any(Array) });
				const { hits, nearMisses } = examples as { hits: unknown[]; nearMisses: unknown[] };
				expect(hits.length).toBeGreaterThanOrEqual(3);
				expect(nearMisses.length).toBeGreaterThanOrEqual(3);
			}
		},
	);
});
