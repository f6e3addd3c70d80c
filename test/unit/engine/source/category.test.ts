import { expect, test } from "vitest";
import { categoryOf } from "../../../../src/engine/source/category.ts";

test.each([
	["person", "named", "second-hand"],
	["organization", "institutional", "second-hand"],
	["spokesperson", "institutional", "second-hand"],
	["document", "institutional", "second-hand"],
	["outlet", "second-hand", "second-hand"],
	["post", "second-hand", "second-hand"],
	["unnamed-person", "unnamed", "unnamed"],
	["unnamed-group", "unnamed", "unnamed"],
	["public", "vague", "second-hand"],
	["hidden", "vague", "second-hand"],
] as const)("a source of kind %s is %s, and what it told another is %s", (kind, own, told) => {
	expect(categoryOf({ kind, via: null })).toBe(own);
	expect(categoryOf({ kind, via: 0 })).toBe(told);
});
