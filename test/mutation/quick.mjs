/**
 * Stryker's mutations and its score, without its runner: tests run in one process, up to sixty
 * changes a second. Prints each change that no test notices.
 *
 *     node test/mutation/quick.mjs TESTS[,TESTS...] FILE_OR_FOLDER...
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const INSTRUMENTER = join(ROOT, "node_modules/@stryker-mutator/instrumenter/dist/src");
/** A change that has told nothing for so long runs for ever. */
const LONGEST_SILENCE = 20_000; // milliseconds
/** A module with a variable of its own can keep what a change made. */
const OWN_VARIABLE = /^let /m;

const [tests = "", ...sources] = process.argv.slice(2);
const { createParser } = await import(join(INSTRUMENTER, "parsers/index.js"));
const { MutantCollector, transform } = await import(join(INSTRUMENTER, "transformers/index.js"));
const { print } = await import(join(INSTRUMENTER, "printers/index.js"));

const { changed, mutants } = await instrument(sources.flatMap((path) => filesOf(join(ROOT, path))));
const code = await bundle(changed, testFiles(tests.split(",")));
const kept = mutants.map(({ fileName }) => OWN_VARIABLE.test(readFileSync(fileName, "utf8")));
const outcome = await runAll(code, kept);
report(mutants, outcome);

/** Source files of a folder: no examples and no tables of words. */
function filesOf(path) {
	if (statSync(path).isFile()) return [path];
	return readdirSync(path).flatMap((name) => {
		if (name === "words" || /examples\.ts$/.test(name)) return [];
		return statSync(join(path, name)).isFile() ? [join(path, name)] : [];
	});
}

function testFiles(folders) {
	return folders.flatMap((folder) => {
		const path = join(ROOT, "test/unit/engine", folder);
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

/** One script that registers all tests, as a function of what it is given. */
async function bundle(changed, entries) {
	const { outputFiles } = await build({
		stdin: {
			contents: entries.map((file) => `import ${JSON.stringify(file)};`).join("\n"),
			resolveDir: ROOT,
		},
		bundle: true,
		write: false,
		ignoreAnnotations: true,
		format: "cjs",
		platform: "node",
		packages: "external",
		plugins: [
			{
				name: "mutations",
				setup({ onLoad, onResolve }) {
					onResolve({ filter: /^vitest$/ }, () => ({ path: "vitest", namespace: "given" }));
					onLoad({ filter: /./, namespace: "given" }, () => ({
						contents: "export const { describe, expect, test } = globalThis.given;",
					}));
					onLoad({ filter: /\.ts$/ }, ({ path }) => ({
						contents: (changed.get(path) ?? readFileSync(path, "utf8")).replaceAll(
							"import.meta.url",
							JSON.stringify(pathToFileURL(path).href),
						),
						loader: "ts",
						resolveDir: dirname(path),
					}));
				},
			},
		],
	});
	return outputFiles[0].text;
}

/** What became of each change; one that never ends is ended with its thread. */
async function runAll(code, kept) {
	const outcome = new Array(kept.length).fill("waiting");
	for (let next = 0; next < kept.length; ) next = await runFrom(code, next, kept, outcome);
	return outcome;
}

function runFrom(code, first, kept, outcome) {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL("quick-worker.mjs", import.meta.url), {
			workerData: { code, first, count: outcome.length, kept },
		});
		let current = first;
		let silence;
		const stop = () => {
			outcome[current] = "timeout";
			worker.terminate().then(() => resolve(current + 1));
		};
		const heard = () => {
			clearTimeout(silence);
			silence = setTimeout(stop, LONGEST_SILENCE);
		};
		heard();
		worker.on("error", reject);
		worker.on("message", ([id, state]) => {
			heard();
			if (state) outcome[id] = state;
			current = state ? id + 1 : id;
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
