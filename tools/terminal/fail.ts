/** Says what went wrong in one line and ends the program with code 1. */
export function explainAndExit(error: unknown): never {
	const message = error instanceof Error ? error.message : String(error);
	process.stderr.write(`${message}\n`);
	process.exit(1);
}
