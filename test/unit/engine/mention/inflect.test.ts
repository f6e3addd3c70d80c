import { expect, test } from "vitest";
import { isPlural, singularOf } from "../../../../src/engine/mention/inflect.ts";

test.each([
	["clerks", "clerk"],
	["boatmen", "boatman"],
	["deputies", "deputy"],
	["ex-wives", "ex-wife"],
])("%s are several of a %s", (noun, singular) => {
	expect(singularOf(noun)).toBe(singular);
	expect(isPlural(noun)).toBe(true);
});

test.each(["acumen", "regimen", "specimen", "boss", "witness"])("a %s is one", (noun) => {
	expect(singularOf(noun)).toBe(noun);
	expect(isPlural(noun)).toBe(false);
});
