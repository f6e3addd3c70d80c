import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Ports } from "../../../src/background/ports.ts";
import { browserWithPage, REFUSAL, read, TAB, wake } from "./fault-scene.ts";

beforeEach(() => {
	vi.useFakeTimers({ toFake: ["setTimeout"] });
});
afterEach(() => {
	vi.useRealTimers();
});

test("a tab that sleeps is left, too, where the browser does not let the extension in any longer", async () => {
	const browser = browserWithPage();
	const ports = browser.ports();
	await read(wake(ports));
	browser.tabs.get(TAB)!.refusal = REFUSAL;
	const asked: string[] = [];
	const callContent: Ports["callContent"] = (_, call) => {
		asked.push(call);
		return new Promise<never>(() => {});
	};
	const { stepBack } = wake({ ...ports, callContent });
	const left = stepBack.step();
	await vi.advanceTimersByTimeAsync(10_000);
	await left;
	// It does so when it wakes.
	expect(asked.at(-1)).toBe("stop");
	expect(await ports.records.get(TAB)).toBeNull();
});

test("a tab that sleeps keeps nobody waiting for the script that shows whether it may be read", async () => {
	const browser = browserWithPage();
	const ports = browser.ports();
	await read(wake(ports));
	const asleep = new Promise<never>(() => {});
	const { stepBack } = wake({ ...ports, callContent: () => asleep, inject: () => asleep });
	const left = stepBack.step();
	await vi.advanceTimersByTimeAsync(10_000);
	await left;
	expect((await ports.records.get(TAB))?.state.status).toBe("read");
});
