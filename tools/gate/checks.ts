import { buildAll } from "../build/build.ts";
import { distOf } from "../build/paths.ts";
import { runProgram } from "./program.ts";
import { NOTHING, ONE_FAILED, type Step } from "./step.ts";

/** Types, style, unused code: what needs neither a build nor a browser. */
export const STATIC_CHECKS: readonly Step[] = [
	check("types", "typescript:tsc"),
	check("types of the engine, without the DOM", "typescript:tsc", "-p", "src/engine"),
	check("style", "@biomejs/biome", "check", "--error-on-warnings"),
	check("unused code", "knip"),
];

export const BUILD: Step = {
	name: "build",
	run: async () => {
		await buildAll();
		return NOTHING;
	},
};

/** Mozilla's linter; a warning fails as an error does. */
export const FIREFOX_LINT: Step = check(
	"web-ext lint of dist/firefox",
	"web-ext",
	"lint",
	"--source-dir",
	distOf("firefox"),
	"--warnings-as-errors",
	"--no-config-discovery",
);

function check(name: string, program: string, ...args: string[]): Step {
	return {
		name,
		run: async () => {
			const { code, output } = await runProgram(program, args, { quiet: true });
			if (code === 0) return NOTHING;
			process.stderr.write(output);
			return ONE_FAILED;
		},
	};
}
