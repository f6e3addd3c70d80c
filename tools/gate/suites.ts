import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../build/paths.ts";
import { runProgram } from "./program.ts";
import { type Count, ONE_FAILED, type Step } from "./step.ts";

const REPORTS = join(ROOT, ".cache", "gate");

/** Unit, property and structure tests. */
export function unitTests(...args: string[]): Step {
	const report = join(REPORTS, "unit.json");
	const options = [
		"run",
		"--config=test/vitest.config.ts",
		"--reporter=dot",
		"--reporter=json",
		`--outputFile.json=${report}`,
	];
	return suite("unit tests", "vitest", [...options, ...args], report, (json) => ({
		passed: numberIn(json, "numPassedTests"),
		failed: numberIn(json, "numFailedTests") + failedFiles(json),
	}));
}

/** Tests in real Chromium and Firefox; the built extension must be there. */
export function browserTests(...args: string[]): Step {
	const report = join(REPORTS, "browser.json");
	const options = ["test", "--config=test/playwright.config.ts"];
	process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
	return suite("browser tests", "playwright", [...options, ...args], report, ({ stats }) => ({
		passed: numberIn(stats, "expected") + numberIn(stats, "flaky"),
		failed: numberIn(stats, "unexpected"),
	}));
}

type Json = Readonly<Record<string, unknown>>;

function suite(
	name: string,
	program: string,
	args: readonly string[],
	report: string,
	countOf: (json: Json) => Count,
): Step {
	return {
		name,
		run: async () => {
			mkdirSync(REPORTS, { recursive: true });
			rmSync(report, { force: true });
			const { code } = await runProgram(program, args, { quiet: false });
			const count = countOf(JSON.parse(readFileSync(report, "utf8")) as Json);
			const isCrash = code !== 0 && count.failed === 0;
			return isCrash ? { ...ONE_FAILED, passed: count.passed } : count;
		},
	};
}

/** A file that cannot even be loaded holds no failed test. */
function failedFiles(json: Json): number {
	const files = json.testResults as { status: string; assertionResults: unknown[] }[];
	return files.filter((file) => file.status === "failed" && file.assertionResults.length === 0)
		.length;
}

function numberIn(json: unknown, key: string): number {
	return Number((json as Json)[key] ?? 0);
}
