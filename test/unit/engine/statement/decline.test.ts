import { describe, expect, test } from "vitest";
import { isDecline } from "../../../../src/engine/statement/decline.ts";

describe("isDecline", () => {
	test.each([
		"declined to comment",
		"would not say",
		"refused",
		"has declined to discuss",
		"did not respond",
		"wouldn’t say",
		"didn't respond",
	])("%s", (cue) => {
		expect(isDecline(cue)).toBe(true);
	});
	test.each([
		"said",
		"denied",
		"would say",
		"rejected",
		"did not deny",
		"said the numbers declined",
		"refused it, saying",
	])("not “%s”", (cue) => {
		expect(isDecline(cue)).toBe(false);
	});
});
