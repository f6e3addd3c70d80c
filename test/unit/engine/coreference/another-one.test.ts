import { describe, expect, test } from "vitest";
import { kindsOf } from "./marked-text.ts";

describe("somebody described before another is named", () => {
	test.each([
		"[[A Western diplomat]] said the talks went on. [[Ivan Petrov, a Russian diplomat]], said no.",
		"[[A senior port official]] said no. [[Majed Kurd, a senior council official]], agreed.",
		"[[A Pentagon official]] said no. [[State Department official Tom Berg]] agreed.",
		"[[A lawyer for the family]] said no. [[Tom Berg, a lawyer for the hospital]], agreed.",
		"[[One senator]] said no. [[Sen. Ola Berg]] agreed.",
		"[[One mill worker]] said no. [[Tom Berg, a mill worker]], agreed.",
	])("stays unnamed: %s", (marked) => {
		expect(kindsOf(marked)[0]).toMatch(/^(?:unnamed-person|spokesperson)$/);
	});

	test.each([
		"[[A Russian diplomat]] said the talks went on. [[Ivan Petrov, a Russian diplomat]], said no.",
		"[[A lawyer for the family]] said no. [[Tom Berg, a lawyer for the Moss family]], agreed.",
		"[[A local baker]] said it burned. “It was hot,” said [[Ola Berg]].",
		"[[A senator]] said no. [[Sen. Ola Berg]] agreed.",
	])("is who is named: %s", (marked) => {
		expect(kindsOf(marked)[0]).toBe("person");
	});
});
