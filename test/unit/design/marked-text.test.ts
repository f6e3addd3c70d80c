import { describe, expect, test } from "vitest";
import english from "../../../src/_locales/en/messages.json" with { type: "json" };
import { readMarkedText } from "../../../src/design/marked-text.ts";
import { CATEGORIES } from "../../../src/engine/index.ts";

describe("readMarkedText", () => {
	test("takes marked stretches out of their brackets", () => {
		expect(readMarkedText("So [named|Ana said]. [vague|Critics] did.")).toEqual([
			{ text: "So ", category: null },
			{ text: "Ana said", category: "named" },
			{ text: ". ", category: null },
			{ text: "Critics", category: "vague" },
			{ text: " did.", category: null },
		]);
	});

	test("leaves words of an unknown category unmarked", () => {
		expect(readMarkedText("[loud|Ana]")).toEqual([{ text: "Ana", category: null }]);
	});

	test("finds every category once in the example of the welcome page", () => {
		const marked = readMarkedText(english.welcome_example.message).map(({ category }) => category);
		expect(marked.filter((category) => category !== null).sort()).toEqual([...CATEGORIES].sort());
	});
});
