import { beforeEach, expect, test, vi } from "vitest";
import { readDiary } from "../../../../src/options/diary/diary-session.ts";

const fake = vi.hoisted(() => ({ extension: { inIncognitoContext: false } }));

vi.mock("../../../../src/platform/browser.ts", () => ({ browser: fake }));
vi.mock("../../../../src/platform/diary-store.ts", () => ({
	diaryStore: { all: async () => Promise.reject(new Error("no database")) },
}));

beforeEach(() => {
	vi.spyOn(console, "error").mockImplementation(() => undefined);
});

test("a diary that does not open in a private window is not taken for damaged", async () => {
	fake.extension.inIncognitoContext = true;
	expect(await readDiary()).toBe("private");
	fake.extension.inIncognitoContext = false;
	expect(await readDiary()).toBeNull();
});
