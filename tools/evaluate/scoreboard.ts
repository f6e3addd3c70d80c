import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../build/paths.ts";

const HEAD = `# Accuracy

Written by \`npm run evaluate -- --write\`; never by hand. All figures are percentages. None of these
articles is part of the repository. Gold and PolNeAR dev were used for measuring and choosing only;
"train" was read for errors and trained on, so its figures say little of new articles.
"Unnamed" and "named, end to end" count an attribution as right only when source and cue are found
and the kind of the source is right as well. "Second-hand, where found" counts marks of what is
both found and annotated. The articles are read as text, which does not say which outlet they are by; a page does.
`;

/** Writes the figures where the README points to. */
export async function writeScoreboard(tables: readonly string[]): Promise<string> {
	const path = join(ROOT, "docs", "accuracy.md");
	await writeFile(path, [HEAD, ...tables].join("\n"));
	return path;
}
