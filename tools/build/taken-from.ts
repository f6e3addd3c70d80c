import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Plugin } from "esbuild";
import { type CodeOwner, codePlace } from "../../src/content/twin.ts";
import { ROOT } from "./paths.ts";

const IMPORT = /import \{([^}]+)\} from "([^"]+)";/g;

/**
 * Has a script take from one that is in the page already what `src/content/OWNER-code.ts` lists,
 * instead of carrying it once more: the modules named there are replaced by what the owner left. A name
 * that is asked of such a module and not listed fails the build.
 */
export function takenFrom(owner: CodeOwner): Plugin {
	const namespace = `taken-from-${owner}`;
	return {
		name: namespace,
		setup({ onLoad, onResolve }) {
			const names = namesByModule(resolve(ROOT, `src/content/${owner}-code.ts`));
			onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
				const file = resolve(resolveDir, path);
				return names.has(file) ? { path: file, namespace } : undefined;
			});
			onLoad({ filter: /.*/, namespace }, ({ path }) => ({
				contents: `export const {${names.get(path)}} = globalThis[Symbol.for("${codePlace(owner)}")] ?? {};`,
			}));
		},
	};
}

/** The names that are left, by the module that has them. */
function namesByModule(list: string): ReadonlyMap<string, string> {
	return new Map(
		[...readFileSync(list, "utf8").matchAll(IMPORT)].map(([, names, path]) => [
			resolve(dirname(list), path!),
			names!,
		]),
	);
}
