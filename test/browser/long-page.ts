import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../tools/build/paths.ts";

/** Our own articles again and again, as a page of at least so many words. */
export function longPage(words: number): string {
	const folder = join(ROOT, "test", "fixtures", "articles");
	const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
	const paragraphs = names.flatMap((name) =>
		readFileSync(join(folder, name), "utf8").split(/\n\n+/),
	);
	const rounds = Math.ceil(words / paragraphs.join(" ").split(/\s+/).length);
	// What a page repeats word for word is no article.
	const round = (_: unknown, i: number) =>
		paragraphs.map((paragraph) => `<p>${paragraph.trim()} That was on day ${i + 1}.</p>`);
	const body = Array.from({ length: rounds }, round).flat().join("\n");
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long day</title>
		<body><article><h1>A long day in the harbour</h1>${body}</article></body></html>`;
}
