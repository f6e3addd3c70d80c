import { beforeEach, expect, test, vi } from "vitest";
import type { AskedTab } from "../../../src/platform/asked.ts";
import { asked, leave } from "../../../src/popup/asking.ts";

const fake = vi.hoisted(() => ({ askAboutFront: vi.fn(), askAboutTab: vi.fn() }));

vi.mock("../../../src/platform/asked.ts", () => fake);

const tab = (id: number) => ({ id }) as AskedTab;

beforeEach(() => {
	fake.askAboutFront.mockReset().mockResolvedValue(tab(1));
	fake.askAboutTab.mockReset().mockImplementation(tab);
});

test("what the first script asked is not asked again", async () => {
	const world = {};
	leave(world, Promise.resolve(tab(5)));
	expect(await asked(world, "")).toEqual(tab(5));
	expect(fake.askAboutFront).not.toHaveBeenCalled();
});

test("a popup whose first script did not run asks by itself", async () => {
	expect(await asked({}, "")).toEqual(tab(1));
	expect(await asked({}, "?tab=7")).toEqual(tab(7));
});
