import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

const ASSIGNMENT = /\.innerHTML\s*=(?!=)/g;

/**
 * Takes from Preact the one way to turn text into markup (`dangerouslySetInnerHTML`), which this
 * project never uses: it would set text instead. Mozilla's linter warns of the code as it is.
 */
export const noMarkup: Plugin = {
	name: "no-markup",
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.\w+$/ }, async ({ path }) => {
			const code = await readFile(path, "utf8");
			if (!ASSIGNMENT.test(code)) throw new Error(`${path} no longer sets innerHTML`);
			return { contents: code.replace(ASSIGNMENT, ".textContent="), loader: "js" };
		});
	},
};
