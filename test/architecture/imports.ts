import { dirname, join, normalize } from "node:path/posix";
import type { CodeFile } from "./files.ts";

export interface Import {
	readonly from: string;
	/** As written. */
	readonly target: string;
	/** The imported file from the repository's root; null for a package. */
	readonly file: string | null;
}

const IMPORT =
	/(?:^|[\s;])(?:import|export)\s(?:[^"';]*?\sfrom\s)?["']([^"']+)["']|import\(\s*["']([^"']+)["']/g;

/** What a file imports, types included. */
export function importsOf({ path, text }: CodeFile): Import[] {
	return [...withoutComments(text).matchAll(IMPORT)].map((match) => {
		const target = match[1] ?? match[2] ?? "";
		const file = target.startsWith(".") ? normalize(join(dirname(path), target)) : null;
		return { from: path, target, file };
	});
}

/** The code without comments; strings that hold comment marks may suffer, imports do not. */
export function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
