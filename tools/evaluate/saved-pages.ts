import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { textOfMarkup } from "./article-readers.ts";
import { sharedPath } from "./shared-data.ts";
import { wordsOf } from "./word-score.ts";

/** A saved real page. */
export interface SavedPage {
	readonly name: string;
	/** Errors are looked at in half 0, half 1 decides. */
	readonly half: 0 | 1;
	readonly html: string;
	/** Where it was saved from; null when the index does not say. */
	readonly url: string | null;
	/** Null when nobody wrote down what the page's text is. */
	readonly truth: string | null;
}

/** A truth whose paragraphs stand nowhere in the page was saved for another page. */
const SHORTEST_PARAGRAPH = 60;
const UNSEEN = /<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/gi;

export function hasSavedPages(): boolean {
	return existsSync(sharedPath("pages", "html"));
}

/** Every page of `../shared/pages`, by name. */
export function* savedPages(): Generator<SavedPage> {
	const urls = readUrls();
	for (const file of readdirSync(sharedPath("pages", "html")).sort()) {
		const name = file.replace(".html.gz", "");
		const truthPath = sharedPath("pages", "truth", `${name}.txt`);
		const html = gunzipSync(readFileSync(sharedPath("pages", "html", file))).toString("utf8");
		const truth = existsSync(truthPath) ? readFileSync(truthPath, "utf8") : null;
		yield { name, half: halfOf(name), html, url: urls.get(file) ?? null, truth };
	}
}

function readUrls(): Map<string, string> {
	const [head = "", ...lines] = readFileSync(sharedPath("pages", "index.tsv"), "utf8").split("\n");
	const column = head.split("\t").indexOf("url");
	const rows = lines.map((line) => line.split("\t"));
	return new Map(
		rows.flatMap((row) => (URL.canParse(row[column] ?? "") ? [[row[0]!, row[column]!]] : [])),
	);
}

function halfOf(name: string): 0 | 1 {
	let hash = 0;
	for (const character of name) hash = (hash * 31 + character.charCodeAt(0)) | 0;
	return ((hash >>> 3) & 1) === 0 ? 0 : 1;
}

/** Whether at least one paragraph of the truth stands in the page's source. */
export function isTruthOf(html: string, truth: string): boolean {
	const source = wordsOf(textOfMarkup(html.replace(UNSEEN, ""))).join(" ");
	const paragraphs = truth.split("\n").filter(({ length }) => length >= SHORTEST_PARAGRAPH);
	return paragraphs.some((paragraph) => source.includes(wordsOf(paragraph).join(" ")));
}
