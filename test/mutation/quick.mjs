/**
 * Stryker's mutations and its score, without its runner: tests run in one process, up to sixty
 * changes a second. Prints each change that no test notices.
 *
 *     node test/mutation/quick.mjs [--every=N] [--longest=MS] TESTS[,TESTS...] FILE_OR_FOLDER...
 *
 * TESTS: folders of `test/unit/engine`, or files there without `.test.ts`.
 * --every=N: a sample, the first change of all and every N-th after it, the same each time.
 * --longest=MS: leaves out tests that take longer without a change, in milliseconds.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const INSTRUMENTER = join(ROOT, "node_modules/@stryker-mutator/instrumenter/dist/src");
/** A change that has told nothing for so long runs for ever. */
const LONGEST_SILENCE = 20_000; // milliseconds
/** A module with a variable of its own can keep what a change made. */
const OWN_VARIABLE = /^let /m;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		every: { type: "string", default: "1" },
		longest: { type: "string", default: "Infinity" },
	},
});
const every = Number(values.every);
const longest = Number(values.longest);
const [tests = "", ...sources] = positionals;
const require = createRequire(import.meta.url);
const { createParser } = await import(join(INSTRUMENTER, "parsers/index.js"));
const { MutantCollector, transform } = await import(join(INSTRUMENTER, "transformers/index.js"));
const { print } = await import(join(INSTRUMENTER, "printers/index.js"));

const { changed, mutants } = await instrument(sources.flatMap((path) => filesOf(join(ROOT, path))));
const code = await bundle(changed, testFiles(tests.split(",")));
const kept = mutants.map(({ fileName }) => OWN_VARIABLE.test(readFileSync(fileName, "utf8")));
const outcome = await runAll({ code, kept, every, longest });
report(mutants, outcome);

/** Source files of a folder: no examples and no tables of words. */
function filesOf(path) {
	if (statSync(path).isFile()) return [path];
	return readdirSync(path).flatMap((name) => {
		if (!/^.*(?<!examples)\.ts$/.test(name)) return [];
		return statSync(join(path, name)).isFile() ? [join(path, name)] : [];
	});
}

function testFiles(folders) {
	return folders.flatMap((folder) => {
		const path = join(ROOT, "test/unit/engine", folder);
		if (existsSync(`${path}.test.ts`)) return [`${path}.test.ts`];
		return readdirSync(path)
			.filter((name) => name.endsWith(".test.ts"))
			.map((name) => join(path, name));
	});
}

async function instrument(files) {
	const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
	const parse = createParser({ mutator: options, disableTypeChecks: false, ...options });
	const collector = new MutantCollector();
	const logger = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} };
	const changed = new Map();
	for (const file of files) {
		const ast = await parse(readFileSync(file, "utf8"), file);
		transform(ast, collector, { options, mutateDescription: true, logger });
		changed.set(file, print(ast));
	}
	return { changed, mutants: collector.mutants.map((mutant) => mutant.toApiMutant()) };
}

/** One script that registers all tests; it may wait, as some test files do for what they read. */
async function bundle(changed, entries) {
	const { outputFiles } = await build({
		stdin: {
			contents: entries.map((file) => `import ${JSON.stringify(file)};`).join("\n"),
			resolveDir: ROOT,
		},
		bundle: true,
		write: false,
		ignoreAnnotations: true,
		format: "esm",
		platform: "node",
		plugins: [
			{
				name: "mutations",
				setup({ onLoad, onResolve }) {
					onResolve({ filter: /^vitest$/ }, () => ({ path: "vitest", namespace: "given" }));
					onLoad({ filter: /./, namespace: "given" }, () => ({
						contents: "export const { describe, expect, test } = globalThis.given;",
					}));
					onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, namespace: "package" }));
					onLoad({ filter: /./, namespace: "package" }, ({ path }) => ({
						contents: requiring(path),
					}));
					onLoad({ filter: /\.ts$/ }, ({ path }) => ({
						contents: (changed.get(path) ?? readFileSync(path, "utf8"))
							.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
							.replaceAll("import.meta.dirname", JSON.stringify(dirname(path))),
						loader: "ts",
						resolveDir: dirname(path),
					}));
				},
			},
		],
	});
	return outputFiles[0].text;
}

/** A package as a module within the script, which has none of its own. */
function requiring(name) {
	const names = Object.keys(require(name)).filter((key) => /^(?!default$)[\w$]+$/.test(key));
	return `const all = globalThis.given.require(${JSON.stringify(name)});
		export default all.default ?? all;
		export const { ${names.join(", ")} } = all;`;
}

/** What became of each change; one that never ends is ended with its thread. */
async function runAll(task) {
	const outcome = new Array(task.kept.length).fill("left out");
	for (let next = 0; next < outcome.length; ) next = await runFrom(next, task, outcome);
	return outcome;
}

function runFrom(first, task, outcome) {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL("quick-worker.mjs", import.meta.url), {
			workerData: { ...task, first, count: outcome.length },
		});
		let current = first;
		let silence;
		const stop = () => {
			outcome[current] = "timeout";
			worker.terminate().then(() => resolve(current + task.every));
		};
		worker.on("error", reject);
		worker.on("message", ({ id, state, slow }) => {
			clearTimeout(silence);
			silence = setTimeout(stop, LONGEST_SILENCE);
			if (slow) task.slow = slow;
			if (state) outcome[id] = state;
			current = state ? id + task.every : id;
			if (current < outcome.length) return;
			clearTimeout(silence);
			resolve(current);
		});
	});
}

function report(mutants, outcome) {
	const tally = new Map([["all", { killed: 0, timeout: 0, survived: 0, uncovered: 0 }]]);
	for (const { id, fileName, location, replacement } of mutants) {
		const state = outcome[Number(id)];
		if (state === "left out") continue;
		const file = relative(join(ROOT, "src/engine"), fileName);
		if (!tally.has(file)) tally.set(file, { killed: 0, timeout: 0, survived: 0, uncovered: 0 });
		tally.get(file)[state]++;
		tally.get("all")[state]++;
		if (state === "killed" || state === "timeout") continue;
		const lines = readFileSync(fileName, "utf8").split("\n");
		const { start, end } = location;
		const last = start.line === end.line ? end.column : undefined;
		const old = lines[start.line].slice(start.column, last);
		console.log(`${state} ${file}:${start.line + 1}: ${old}  =>  ${oneLine(replacement)}`);
	}
	for (const [file, { killed, timeout, survived, uncovered }] of tally) {
		const all = killed + timeout + survived + uncovered;
		const score = (((killed + timeout) / all) * 100).toFixed(2);
		console.log(
			`${score} % of ${all}  ${survived} survived, ${uncovered} not covered, ${timeout} endless  ${file}`,
		);
	}
}

function oneLine(text) {
	return text.replace(/\s+/g, " ");
}
