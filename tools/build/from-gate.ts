import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Plugin } from "esbuild";
import { CODE } from "../../src/content/twin.ts";
import { ROOT } from "./paths.ts";

const LIST = resolve(ROOT, "src/content/gate-code.ts");
const IMPORT = /import \{([^}]+)\} from "([^"]+)";/g;

/**
 * Has a script take from the gate what `gate-code.ts` lists, instead of carrying it once more: modules
 * named there are replaced by what the gate left in the page. A name that is asked of such a module
 * and not listed fails the build.
 */
export const fromGate: Plugin = {
	name: "from-gate",
	setup({ onLoad, onResolve }) {
		const names = namesByModule();
		onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
			const file = resolve(resolveDir, path);
			return names.has(file) ? { path: file, namespace: "from-gate" } : undefined;
		});
		onLoad({ filter: /.*/, namespace: "from-gate" }, ({ path }) => ({
			contents: `export const {${names.get(path)}} = globalThis[Symbol.for("${CODE}")] ?? {};`,
		}));
	},
};

/** The names that the gate leaves, by the module that has them. */
function namesByModule(): ReadonlyMap<string, string> {
	const list = readFileSync(LIST, "utf8");
	return new Map(
		[...list.matchAll(IMPORT)].map(([, names, path]) => [resolve(dirname(LIST), path!), names!]),
	);
}
