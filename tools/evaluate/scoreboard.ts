import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../build/paths.ts";

const HEAD = `# Accuracy

Written by \`npm run evaluate -- --write\`; never by hand. All figures are percentages. None of these
articles is part of the repository; they were used for measuring and choosing, not for training.
"Unnamed" and "named, end to end" count an attribution as right only when source and cue are found
and the kind of the source is right as well.
`;

/** Writes the figures where the README points to. */
export async function writeScoreboard(tables: readonly string[]): Promise<string> {
	const path = join(ROOT, "docs", "accuracy.md");
	await writeFile(path, [HEAD, ...tables].join("\n"));
	return path;
}
