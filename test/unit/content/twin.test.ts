import { expect, test } from "vitest";
import { kitIn, leaveKit, takeGate, takePlace } from "../../../src/content/twin.ts";
import { noPosts } from "../../../src/posts/index.ts";

class FakeScript {
	isAlive = true;
	stopped = 0;
	stop(): void {
		this.stopped++;
	}
}

test("a second content script leaves the page to the first", () => {
	const world = {};
	const [first, second] = [new FakeScript(), new FakeScript()];
	expect(takePlace(world, first)).toBe(true);
	expect(takePlace(world, second)).toBe(false);
	expect(first.stopped).toBe(0);
});

test("one that outlived its extension is stopped and replaced", () => {
	const world = {};
	const [orphan, next, late] = [new FakeScript(), new FakeScript(), new FakeScript()];
	takePlace(world, orphan);
	orphan.isAlive = false;
	expect(takePlace(world, next)).toBe(true);
	expect(orphan.stopped).toBe(1);
	expect(takePlace(world, late)).toBe(false);
});

test("a gate goes when a content script comes, and comes to no page that has one", () => {
	const world = {};
	const [gate, twin, script, late] = Array.from({ length: 4 }, () => new FakeScript());
	expect(takeGate(world, gate!)).toBe(true);
	expect(takeGate(world, twin!)).toBe(false);
	expect(takePlace(world, script!)).toBe(true);
	expect(gate!.stopped).toBe(1);
	expect(takeGate(world, late!)).toBe(false);
});

test("a gate that outlived its extension is stopped and replaced", () => {
	const world = {};
	const [orphan, next] = [new FakeScript(), new FakeScript()];
	takeGate(world, orphan);
	orphan.isAlive = false;
	expect(takeGate(world, next)).toBe(true);
	expect(orphan.stopped).toBe(1);
});

test("what shows the marks is not used when it outlived its extension", () => {
	const world = {};
	const kits = [false, true].map((isAlive) => ({ isAlive, guideIn: () => expect.fail() }));
	expect(kitIn(world, "guide")).toBeNull();
	leaveKit(world, "guide", kits[0]!);
	expect(kitIn(world, "guide")).toBeNull();
	leaveKit(world, "guide", kits[1]!);
	expect(kitIn(world, "guide")).toBe(kits[1]);
	expect(kitIn(world, "posts")).toBeNull();
});

test("nothing that can be listed stays in the world", () => {
	const world = {};
	takePlace(world, new FakeScript());
	leaveKit(world, "posts", { isAlive: true, ...noPosts });
	expect(Object.keys(world)).toEqual([]);
});
