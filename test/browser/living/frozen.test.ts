import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../../../tools/build/paths.ts";
import { expect, test } from "../fixtures.ts";
import type { FrozenTold } from "./frozen-tab.ts";
import { MARKS } from "./living.ts";

test("a page keeps its marks while its tab is frozen, and follows its changes when it wakes", async ({
	family,
}) => {
	test.skip(family === "firefox", "Firefox has no command that freezes a tab");
	const program = join(ROOT, "test", "browser", "living", "frozen-tab.ts");
	const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program]);
	const told = JSON.parse(stdout) as FrozenTold;
	expect(told.lifecycle).toBe("freeze resume");
	expect(told.before).toEqual(MARKS.quay.map((words) => expect.stringContaining(words)));
	expect(told.awake).toEqual(told.before);
	expect(told.after).toEqual([expect.stringContaining(MARKS.quay[1])]);
});
