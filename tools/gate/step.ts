/** How many tests of a step passed and failed. */
export interface Count {
	readonly passed: number;
	readonly failed: number;
}

/** One part of the gate. */
export interface Step {
	readonly name: string;
	run(): Promise<Count>;
}

export const NOTHING: Count = { passed: 0, failed: 0 };
/** A check that is no test: it says nothing when all is well and fails as one when it is not. */
export const ONE_FAILED: Count = { passed: 0, failed: 1 };

/**
 * Runs steps one after the other, all of them whatever happens, and says on stderr how each ended.
 */
export async function runSteps(steps: readonly Step[]): Promise<Count> {
	let total = NOTHING;
	for (const step of steps) {
		process.stderr.write(`\n▶ ${step.name}\n`);
		const started = performance.now();
		const count = await step.run().catch(countAsFailed);
		const seconds = ((performance.now() - started) / 1000).toFixed(1);
		process.stderr.write(`${count.failed === 0 ? "✓" : "✗"} ${step.name} (${seconds} s)\n`);
		total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
	}
	return total;
}

function countAsFailed(error: unknown): Count {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	return ONE_FAILED;
}
