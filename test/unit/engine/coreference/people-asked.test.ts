import { expect, test } from "vitest";
import { kindsOf } from "./marked-text.ts";

test.each([
	"[[Lawmakers]] said they would vote no.",
	"[[Norwegian doctors]] said she would live.",
	"[[Democrats on the panel]] said the memo was late.",
	"[[Experts familiar with the roof]] said it was unsafe.",
	"[[Activists inside the camp]] said it was quiet.",
])("people asked for what they do, or told by where they are or what they know: %s", (sentence) => {
	expect(kindsOf(sentence)).toEqual(["unnamed-group"]);
});

test.each([
	"[[Democrats]] on Friday said no.",
	"[[Experts]] on Friday said no.",
	"[[Some of the experts with the most to lose]] said no.",
	"[[Many lawmakers]] said no.",
	"[[Most doctors]] said no.",
])("the public: %s", (sentence) => {
	expect(kindsOf(sentence)).toEqual(["public"]);
});
