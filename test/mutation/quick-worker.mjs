/** Runs the tests that reach a change, for one change after another: the thread of `quick.mjs`. */
import { createRequire } from "node:module";
import { Script } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import * as vitest from "@vitest/expect";

/** How many times as often as without it a changed place may be reached: a loop that never ends. */
const MOST_TIMES = 100;

const { code, first, count, kept, every, longest } = workerData;
const script = new Script(`(async function() {${code}\n})`);
const require = createRequire(import.meta.url);
const { chai } = vitest;
chai.use(vitest.JestExtend);
chai.use(vitest.JestChaiExpect);
chai.use(vitest.JestAsymmetricMatchers);

/** What Stryker's instrumented code looks at and writes to. */
const state = { mutantCoverage: { static: {}, perTest: {} } };
globalThis.__stryker__ = state;
let tests = [];
globalThis.given = { describe, expect: expectOf(), require, test };
describe.each = each(describe);
test.each = each(test);

await load();
/** Tests that take too long without a change: an earlier thread may have found them. */
const slow = new Set(workerData.slow);
for (const [i, run] of tests.entries()) {
	if (workerData.slow && slow.has(i)) continue;
	state.currentTestId = `t${i}`;
	const before = process.cpuUsage();
	await run();
	const { user, system } = process.cpuUsage(before);
	if (!workerData.slow && (user + system) / 1000 > longest) slow.add(i);
}
state.currentTestId = undefined;
const { static: atLoad, perTest } = state.mutantCoverage;
const reach = Array.from({ length: count }, () => []);
const hits = Array.from({ length: count }, (_, id) => Math.max(1, atLoad[id] ?? 0));
for (const [test, covered] of Object.entries(perTest)) {
	for (const [id, times] of Object.entries(covered)) {
		if (!slow.has(Number(test.slice(1)))) reach[Number(id)].push(Number(test.slice(1)));
		hits[Number(id)] = Math.max(hits[Number(id)], times);
	}
}
/** Whether the modules hold a change, which the next is not to meet. */
let isStale = false;
/** The tests that noticed changes, those of late first. */
const keen = new Set([...tests.keys()].filter((i) => !slow.has(i)));

for (let id = first; id < count; id += every) {
	parentPort.postMessage({ id, slow: [...slow] });
	parentPort.postMessage({ id, state: await tell(id) });
}

/** Whether a test notices; what is reached as the modules are loaded asks for loading them anew. */
async function tell(id) {
	if (!atLoad[id] && reach[id].length === 0) return "uncovered";
	// What a module makes once, tests after the one that made it see without reaching the change.
	const isKept = Boolean(atLoad[id]) || kept[id];
	state.activeMutant = String(id);
	state.hitCount = 0;
	state.hitLimit = MOST_TIMES * hits[id];
	try {
		if (isKept || isStale) {
			// Modules that the change keeps from loading leave no tests: the next change is to load them anew.
			isStale = true;
			await load();
		}
		isStale = isKept;
		const reached = new Set(isKept ? tests.keys() : reach[id]);
		for (const i of [...keen]) if (reached.has(i)) await notice(i);
		return "survived";
	} catch {
		return "killed";
	}
}

/** Runs a test; one that fails is the first for the next change. */
async function notice(i) {
	state.hitCount = 0;
	try {
		await tests[i]();
	} catch (error) {
		keen.delete(i);
		const others = [...keen];
		keen.clear();
		for (const one of [i, ...others]) keen.add(one);
		throw error;
	}
}

async function load() {
	tests = [];
	await script.runInThisContext()();
}

function describe(_name, register) {
	register();
}

function test(_name, run) {
	tests.push(run);
}

function each(register) {
	return (cases) => (name, run) => {
		for (const one of cases) register(name, () => run(...(Array.isArray(one) ? one : [one])));
	};
}

function expectOf() {
	const expect = (value, message) => chai.expect(value, message);
	return Object.assign(expect, chai.expect);
}
