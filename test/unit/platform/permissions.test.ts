import { beforeEach, expect, test, vi } from "vitest";
import { askToRead, keepOnly, whenGivenBack } from "../../../src/platform/permissions.ts";

const EVERY_SITE = "*://*/*";
const A = "*://a.example/*";
const B = "*://b.example/*";

const fake = vi.hoisted(() => ({
	origins: new Set<string>(),
	/** Chromium's way: every site goes with all single ones. */
	takesAll: false,
	request: vi.fn(),
}));

vi.mock("../../../src/platform/browser.ts", () => ({
	browser: {
		permissions: {
			getAll: async () => ({ origins: [...fake.origins] }),
			contains: async ({ origins }: { origins: string[] }) =>
				fake.origins.has("*://*/*") || origins.every((origin) => fake.origins.has(origin)),
			request: fake.request,
			remove: async ({ origins }: { origins: string[] }) => {
				if (fake.takesAll && origins.includes("*://*/*")) fake.origins.clear();
				for (const origin of origins) fake.origins.delete(origin);
			},
		},
	},
}));

/** One holder after the other, as the browsers' locks. */
let last: Promise<unknown> = Promise.resolve();
const locks = {
	request: (_: string, hold: () => unknown) => {
		last = last.then(hold);
		return last;
	},
};

beforeEach(() => {
	vi.stubGlobal("navigator", { locks });
	fake.takesAll = false;
	fake.request.mockReset().mockImplementation(async ({ origins }: { origins: string[] }) => {
		for (const origin of origins) fake.origins.add(origin);
		return true;
	});
});

async function left(granted: readonly string[], used: readonly string[]): Promise<string[]> {
	fake.origins = new Set(granted);
	await keepOnly(used);
	return [...fake.origins].sort();
}

test("what is not used any longer is given back, and nothing else", async () => {
	expect(await left([EVERY_SITE], [])).toEqual([]);
	expect(await left([A, B], [B])).toEqual([B]);
	expect(await left([EVERY_SITE, A, B], [A, B])).toEqual([A, B]);
	expect(await left([EVERY_SITE, A], [EVERY_SITE, A])).toEqual([EVERY_SITE, A].sort());
});

test("a browser that takes the single sites with every site gives them again", async () => {
	fake.takesAll = true;
	expect(await left([EVERY_SITE, A, B], [A])).toEqual([A]);
});

test("nothing is asked for that was not let in before", async () => {
	fake.takesAll = true;
	expect(await left([EVERY_SITE], [A])).toEqual([]);
});

test("whoever waits finds what is kept again, not the gap before", async () => {
	fake.takesAll = true;
	fake.origins = new Set([EVERY_SITE, A]);
	const giving = keepOnly([A]);
	await whenGivenBack();
	expect([...fake.origins]).toEqual([A]);
	await giving;
});

test("a question that the browser does not put is answered with no", async () => {
	fake.request.mockRejectedValue(new Error("may only be called from a user input handler"));
	expect(await askToRead([A])).toBe(false);
});
