/**
 * Golden tests of page reading. `test/fixtures/pages/NAME.html` is a page written after one real
 * form, `NAME.json` what it must read as. After a change that is meant, write the files anew with
 * `UPDATE_GOLDEN=1 npx vitest run test/unit/article/pages.test.ts` and read the difference.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { parsedPage, readArticle } from "../../../src/article/index.ts";

const FOLDER = fileURLToPath(new URL("../../fixtures/pages/", import.meta.url));
const UPDATES = process.env.UPDATE_GOLDEN === "1";

/** What a page reads as, laid out for a person to check. */
function readingOf(html: string) {
	const { document } = parseHTML(html);
	const before = document.toString();
	const reading = readArticle(document, parsedPage(null));
	expect(document.toString(), "the page must not be changed").toBe(before);
	if (!reading) return null;
	const { text, paragraphs, links, ...facts } = reading.article;
	const lines = paragraphs.map(({ role, span }) => `${role}: ${text.slice(span.start, span.end)}`);
	const linked = links!.map(({ start, end, host }) => `${host}: ${text.slice(start, end)}`);
	const { language, onlyBeginning } = reading;
	return {
		...facts,
		language,
		onlyBeginning,
		paragraphs: lines,
		...(linked.length > 0 && { links: linked }),
	};
}

const names = readdirSync(FOLDER)
	.filter((file) => file.endsWith(".html"))
	.map((file) => file.replace(".html", ""));

describe("pages read as expected", () => {
	it.each(names)("%s", (name) => {
		const reading = readingOf(readFileSync(`${FOLDER}${name}.html`, "utf8"));
		const golden = `${FOLDER}${name}.json`;
		if (UPDATES) writeFileSync(golden, `${JSON.stringify(reading, null, "\t")}\n`);
		expect(existsSync(golden), `${name}.json is to be written and read through`).toBe(true);
		expect(reading).toEqual(JSON.parse(readFileSync(golden, "utf8")));
	});

	it("has no expectation without a page", () => {
		const goldens = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
		expect(goldens.map((file) => file.replace(".json", "")).sort()).toEqual(names.sort());
	});
});
