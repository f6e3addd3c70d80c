import type { Count } from "./step.ts";

/** Says the sum in a line of its own and ends the program, with code 1 when anything failed. */
export function finish({ passed, failed }: Count): never {
	process.stderr.write("\n");
	process.stdout.write(`${passed} passed, ${failed} failed\n`);
	process.exit(failed === 0 ? 0 : 1);
}
