import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../../tools/build/paths.ts";

const WORKFLOW = readFileSync(join(ROOT, ".github", "workflows", "gate.yml"), "utf8");
const GATE = readFileSync(join(ROOT, ".ci", "run"), "utf8");

test("the public workflow runs the gate's own command", () => {
	const command = /^exec (.+)$/m.exec(GATE)?.[1];
	expect(command).toBeTruthy();
	expect(WORKFLOW).toContain(`- run: ${command}\n`);
});

test("it runs on Linux, macOS and Windows", () => {
	const systems = /^\s+system: \[(.+)\]$/m.exec(WORKFLOW)?.[1]?.split(", ") ?? [];
	expect(systems.map((system) => system.split("-")[0]).sort()).toEqual([
		"macos",
		"ubuntu",
		"windows",
	]);
});

test("it pins what it uses by commit and may write nothing", () => {
	const used = [...WORKFLOW.matchAll(/uses: (\S+)/g)].map(([, action]) => action!);
	expect(used.length).toBeGreaterThan(0);
	expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
	expect(WORKFLOW).toMatch(/^permissions:\n {2}contents: read$/m);
	expect(WORKFLOW).not.toMatch(/secrets\.|pull_request_target/);
});
