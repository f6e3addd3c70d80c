import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { parsedPage, readArticle, Wanted } from "../../../src/article/index.ts";
import type { ReadEnvironment } from "../../../src/article/read-environment.ts";
import { ROOT } from "../../../tools/build/paths.ts";

const NOTHING_AT_HAND = { ...parsedPage(null), posts: null, seldom: null };

/** Which part the page of a fixture cannot be read without; null for none. */
function wantedBy(name: string, env: ReadEnvironment): string | null {
	const html = readFileSync(join(ROOT, "test", "fixtures", "pages", `${name}.html`), "utf8");
	try {
		readArticle(parseHTML(html).document, env);
		return null;
	} catch (error) {
		if (error instanceof Wanted) return error.part;
		throw error;
	}
}

test.each([
	["plain-article", null],
	["json-ld-graph", null],
	["inline-markup", null],
	["posts", "posts"],
	["paywalled-stub", "seldom"],
])("to read %s, there must be %j besides", (name, part) => {
	expect(wantedBy(name, NOTHING_AT_HAND)).toBe(part);
});

test("several articles are told apart only where one of them is to be chosen", () => {
	const choose = () => 0;
	expect(wantedBy("two-articles", NOTHING_AT_HAND)).toBeNull();
	expect(wantedBy("two-articles", { ...NOTHING_AT_HAND, choose })).toBe("seldom");
	expect(wantedBy("plain-article", { ...NOTHING_AT_HAND, choose })).toBeNull();
});
