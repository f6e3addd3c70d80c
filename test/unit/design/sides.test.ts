import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../../tools/build/paths.ts";

const SHEETS = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter(
	(path) => path.endsWith(".css"),
);
/** Four values: top, right, bottom, left. Spaces in brackets part none. */
const ROOM = /(?:padding|margin): ([^;]+);/g;

/** Rooms of a sheet that differ on left and right, and so should be named by start and end. */
function lopsided(sheet: string): string[] {
	return [...sheet.matchAll(ROOM)].flatMap(([rule, given = ""]) => {
		const values = given.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
		return values.length === 4 && values[1] !== values[3] ? [rule] : [];
	});
}

test.each(SHEETS)("%s gives room by start and end, not by left and right", (path) => {
	const sheet = readFileSync(join(ROOT, "src", path), "utf8");
	const sided = sheet.match(/(?:padding|margin|border)-(?:left|right)[^;]*;/g) ?? [];
	expect([...lopsided(sheet), ...sided]).toEqual([]);
});
