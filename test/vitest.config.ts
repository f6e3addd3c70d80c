import { defineConfig } from "vitest/config";
import { ROOT } from "../tools/build/paths.ts";

export default defineConfig({
	root: ROOT,
	test: {
		include: ["test/*.test.ts", "test/unit/**/*.test.{ts,tsx}"],
		testTimeout: 20_000, // milliseconds; property tests on two busy cores
	},
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
