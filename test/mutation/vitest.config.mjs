import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Folder of test/unit/engine whose tests are run; all but the trained tagger's where none is named. */
const folder = process.env.MUTATION_TESTS ?? "!(tagger)";

export default defineConfig({
	root: fileURLToPath(new URL("../..", import.meta.url)),
	test: {
		include: [`test/unit/engine/${folder}/**/*.test.ts`],
		testTimeout: 20_000, // milliseconds
	},
});
