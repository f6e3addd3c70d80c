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

/**
 * Files that import each other in a loop, types included: none can be understood without the others.
 *
 * @returns a loop for each import that closes one, as the files along it
 */
export function circlesIn(imports: readonly Import[]): readonly string[][] {
	const next = new Map<string, (string | null)[]>();
	for (const { from, file } of imports) next.set(from, [...(next.get(from) ?? []), file]);
	const seen = new Set<string>();
	const circles: string[][] = [];
	const visit = (file: string, path: readonly string[]) => {
		const at = path.indexOf(file);
		if (at >= 0) circles.push(path.slice(at));
		if (seen.has(file)) return;
		seen.add(file);
		for (const to of next.get(file) ?? []) if (to) visit(to, [...path, file]);
	};
	for (const file of next.keys()) visit(file, []);
	return circles;
}
