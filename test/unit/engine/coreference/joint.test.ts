import { describe, expect, test } from "vitest";
import { kindsOf, speakersOf } from "./marked-text.ts";

const lastKind = (marked: string) => kindsOf(marked).at(-1);

describe("people named together", () => {
	test.each([
		"[[Elena Marsh and Carl Brandt]] said no. “It is late,” [[they]] wrote.",
		"[[Reps. Elena Marsh, D-Ohio, and Carl Brandt, R-Iowa]], said no. It rained. [[They]] added more.",
		"[[Elena Marsh and her deputy]] said no. [[They]] wrote so.",
		"[[Elena Marsh and Carl Brandt]] said no. [[They]] wrote so. [[They]] added more.",
		"[[Elena Marsh and Carl Brandt]] said no. “It is late,” [[the owners]] wrote.",
		"Two aides came. [[Elena Marsh and Carl Brandt]] said no. [[They]] wrote so.",
		"[[Elena Marsh and Carl Brandt]] said no. Two aides left. It rained. [[They]] wrote so.",
		"Elena Marsh and Carl Brandt wed in May. [[The couple]] said so.",
		"Carl Brandt and his wife Elena slept. [[The couple]] said so.",
		"Carl Brandt, 36, and his wife, Elena, 34, slept. [[The couple]] said so.",
		"Elena Marsh (D-Ohio) and Sen. Carl Brandt met. [[The two]] said no.",
		"Elena Marsh, an old hand, and Carl Brandt met. [[Both women]] said no.",
		"Elena Marsh and Carl Brandt met. [[The two rivals]] said no.",
		"Tom Okafor, a senator, spoke. Senator Carl Brandt spoke too. [[The senators]] said no.",
	])("are those who speak: %s", (marked) => {
		expect(lastKind(marked)).toBe("person");
	});

	test.each([
		"[[Elena Marsh and Carl Brandt]] said no. [[Two aides]] agreed. [[They]] said so.",
		"Carl Brandt and his wife slept. [[The couple]] said so.",
		"Carl Brandt and his dog Rex slept. [[The couple]] said so.",
		"[[Elena Marsh and Carl Brandt]] said no. Officials hid what [[they]] knew.",
		"[[Elena Marsh]], chief and owner of the yard, said no. Two aides left. [[They]] said so.",
		"[[Two owners]] said no. Elena Marsh met Carl Brandt. [[The owners]] wrote so.",
		"[[Elena Marsh and Carl Brandt]] said no. [[Two aides]] agreed. [[The aides]] wrote so.",
		"Tom Okafor, a port official, spoke. The official Carl Brandt spoke too. [[The officials]] said no.",
		"Elena Marsh met Carl Brandt, and Ola Berg left. Two aides came. [[The two aides]] said no.",
	])("are not: %s", (marked) => {
		expect(lastKind(marked)).toBe("unnamed-group");
	});

	test("two sides are none of them", () => {
		expect(lastKind("Elena Marsh and Carl Brandt met. [[The two sides]] said no.")).toBe("public");
	});
});

/** The number of each source in brackets. */
const numbersOf = (marked: string) => speakersOf(marked).map((line) => Number(line.split(" ")[0]));

describe("people named together are a source beside each of them", () => {
	test.each([
		["[[Elena Marsh and Carl Brandt]] said no. [[They]] wrote so.", [0, 0]],
		["[[Elena Marsh and Carl Brandt]] said no. [[Marsh]] left. [[Brandt]] agreed.", [0, 1, 2]],
		["[[Elena Marsh and Carl Brandt]] said no. [[She]] wrote so. [[Marsh]] left.", [0, 1, 1]],
		[
			"[[Elena Marsh]] said no. [[Marsh and Carl Brandt]] agreed. [[Brandt and Marsh]] left.",
			[0, 1, 1],
		],
		[
			"[[Elena Marsh, Ola Berg and Carl Brandt]] said no. [[Berg]] agreed. [[They]] left.",
			[0, 1, 1],
		],
		["[[Elena Marsh, D-Ohio, and Carl Brandt, R-Iowa,]] said no. [[Marsh]] agreed.", [0, 1]],
	])("%s", (marked, numbers) => {
		expect(numbersOf(marked)).toEqual(numbers);
	});

	test.each([
		"[[Elena Marsh of Bell and Howell]] said no. [[Marsh]] agreed.",
		"[[Elena Marsh and her deputy]] said no. [[Marsh]] agreed.",
		"[[Elena Marsh, chief and owner of the yard,]] said no. [[Marsh]] agreed.",
		"[[Elena Marsh, who met Carl Brandt]], said no. [[Marsh]] agreed.",
	])("one named speaks for herself: %s", (marked) => {
		expect(numbersOf(marked)).toEqual([0, 0]);
	});
});
