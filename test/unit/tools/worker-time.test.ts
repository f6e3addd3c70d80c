import { describe, expect, it } from "vitest";
import { workerTime } from "../../../tools/bench/pages/worker-time.ts";

const named = (tid: number, name: string) => ({ name: "thread_name", pid: 1, tid, args: { name } });
const ran = (tid: number, tts: number, tdur: number) => ({ name: "task", pid: 1, tid, tts, tdur });

describe("time that a worker ran", () => {
	it("counts what is in no event, by the thread's own clock", () => {
		const events = [named(7, "ServiceWorker thread"), ran(7, 1_000, 10), ran(7, 19_500, 500)];
		expect(workerTime(events)).toBe(19_000);
	});

	it("counts every worker once and no other thread", () => {
		const events = [
			named(7, "ServiceWorker thread"),
			named(7, "ServiceWorker thread"),
			named(8, "ServiceWorker thread"),
			named(9, "CrRendererMain"),
			ran(7, 0, 40),
			ran(8, 100, 2),
			ran(9, 0, 5_000),
		];
		expect(workerTime(events)).toBe(42);
	});
});
