import { describe, expect, test, vi } from "vitest";
import { NoAnswer } from "../../../src/platform/background-call.ts";
import { isStorageFull } from "../../../src/platform/storage.ts";

vi.mock("../../../src/platform/browser.ts", () => ({ browser: { runtime: {} } }));

describe("a full storage", () => {
	test.each([
		["Chromium's", new Error("QUOTA_BYTES quota exceeded")],
		[
			"a full disk of Chromium's",
			new Error("IO error: … (ChromeMethodBFE: 3::FILE_ERROR_NO_SPACE)"),
		],
		[
			"Firefox's",
			new Error("QuotaExceededError: storage.local API call exceeded its quota limitations."),
		],
		["the background's", new NoAnswer("changeSettings", { cause: new Error("quota exceeded") })],
	])("is told by the error of %s", (_, error) => {
		expect(isStorageFull(error)).toBe(true);
	});

	test("is not told by other errors", () => {
		expect(isStorageFull(new NoAnswer("changeSettings"))).toBe(false);
		expect(isStorageFull("no")).toBe(false);
	});
});
