import { expect, test } from "vitest";
import { isPlural, singularOf } from "../../../../src/engine/mention/inflect.ts";

test.each([
	["officials", "official"],
	["men", "man"],
	["women", "woman"],
	["firemen", "fireman"],
	["people", "person"],
	["spokespeople", "spokesperson"],
	["children", "child"],
	["wives", "wife"],
	["ads", "ad"],
	["feds", "fed"],
	["analyses", "analysis"],
	["agencies", "agency"],
	["witnesses", "witness"],
	["coaches", "coach"],
	["boxes", "box"],
	["brushes", "brush"],
	["hostesses", "hostess"],
	["houses", "house"],
	["israelis", "israeli"],
	["ex-wives", "ex-wife"],
	["co-founders", "co-founder"],
])("%s are more than one %s", (plural, singular) => {
	expect(singularOf(plural)).toBe(singular);
	expect(isPlural(plural)).toBe(true);
	expect(singularOf(singular)).toBe(singular);
	expect(isPlural(singular)).toBe(false);
});

test.each([
	"news",
	"headquarters",
	"press",
	"congress",
	"business",
	"census",
	"analysis",
	"famous",
	"gas",
	"omen",
	"regimen",
	"yemen",
	"data",
	"police",
])("%s is no plural in -s or -men", (noun) => {
	expect(singularOf(noun)).toBe(noun);
	expect(isPlural(noun)).toBe(false);
});
