import { join } from "node:path";
import { buildAll } from "../build/build.ts";
import { ROOT } from "../build/paths.ts";
import { differing, makePackages, nameOfPackage, writePackages } from "../package/packages.ts";
import { runProgram } from "./program.ts";
import { NOTHING, ONE_FAILED, type Step } from "./step.ts";

const RELEASE = join(ROOT, ".cache", "gate", "packages");

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

/** Builds and packs twice: whoever builds a release again must get the same bytes. */
export const PACKAGES: Step = {
	name: "packages, the same bytes twice",
	run: async () => {
		const packages = await makePackages();
		const differ = differing(packages, await makePackages());
		await writePackages(packages, RELEASE);
		if (differ.length === 0) return NOTHING;
		process.stderr.write(`Not the same when made again: ${differ.join(", ")}\n`);
		return ONE_FAILED;
	},
};

/** Mozilla's linter on what is packed for its store; a warning fails as an error does. */
export const FIREFOX_LINT: Step = check(
	"web-ext lint of the Firefox package",
	"web-ext",
	"lint",
	"--source-dir",
	join(RELEASE, await nameOfPackage("firefox")),
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
