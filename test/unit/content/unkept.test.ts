import { beforeEach, expect, test } from "vitest";
import { Unkept } from "../../../src/content/unkept.ts";
import type { CorrectionFault } from "../../../src/shared/correction.ts";
import type { Marking } from "../../../src/shared/messages.ts";
import { failure, type Result, success } from "../../../src/shared/result.ts";

const ELSEWHERE = { corrected: [] } as unknown as Marking;
const OWN = { corrected: [{ id: 1 }] } as unknown as Marking;

let unkept: Unkept;

beforeEach(() => {
	unkept = new Unkept();
});

/** A correction that is under way, and what ends it. */
function underWay() {
	let end: (result: Result<Marking, CorrectionFault>) => void = () => undefined;
	const kept = unkept.keep(new Promise((resolve) => (end = resolve)));
	return { kept, end };
}

test("a correction made elsewhere shows at once where none is made here", () => {
	expect(unkept.hold(ELSEWHERE)).toBe(false);
	expect(unkept.takeHeld()).toBeNull();
});

test("it is in the answer to the one that is made here", async () => {
	const { kept, end } = underWay();
	expect(unkept.hold(ELSEWHERE)).toBe(true);
	end(success(OWN));
	expect(await kept).toEqual(success(OWN));
	expect(unkept.takeHeld()).toBeNull();
});

test("it is not lost where the one made here is not kept", async () => {
	const { kept, end } = underWay();
	unkept.hold(ELSEWHERE);
	end(failure("full"));
	await kept;
	expect(unkept.takeHeld()).toBe(ELSEWHERE);
	expect(unkept.takeHeld()).toBeNull();
});

test("it waits for the last of several made here", async () => {
	const [first, second] = [underWay(), underWay()];
	unkept.hold(ELSEWHERE);
	first.end(failure("full"));
	await first.kept;
	expect(unkept.takeHeld()).toBeNull();
	second.end(failure("storage"));
	await second.kept;
	expect(unkept.takeHeld()).toBe(ELSEWHERE);
});

test("a background that stays away keeps nothing", async () => {
	expect(await unkept.keep(Promise.reject(new Error("gone")))).toEqual(failure("page"));
});
