import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../build/paths.ts";
import { hasSharedData, sharedPath } from "../evaluate/shared-data.ts";

export interface TextSet {
	readonly name: string;
	readonly texts: readonly string[];
}

/** Word counts of the made-up long articles. */
const LENGTHS = [1_000, 10_000, 100_000] as const;

/** What is measured: our own articles, the reference ones where they are, and long ones. */
export function textSets(): TextSet[] {
	const own = textsIn(join(ROOT, "test", "fixtures", "articles"));
	const sets = [{ name: "own articles", texts: own }];
	if (hasSharedData()) {
		sets.push({ name: "gold articles", texts: textsIn(sharedPath("evaluation", "gold")) });
	}
	for (const length of LENGTHS) {
		sets.push({ name: `${length.toLocaleString("en")} words`, texts: [longText(own, length)] });
	}
	return sets;
}

export function wordsIn(text: string): number {
	return text.split(/\s+/).filter((word) => word !== "").length;
}

function textsIn(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith(".txt"))
		.sort()
		.map((name) => readFileSync(join(folder, name), "utf8"));
}

/** The texts again and again until there are that many words. */
function longText(texts: readonly string[], words: number): string {
	const round = texts.join("\n\n");
	const rounds = Math.ceil(words / wordsIn(round));
	return Array.from({ length: rounds }, () => round).join("\n\n");
}
