import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.ts";

const idsOf = (marked: string) => speakersOf(marked).map((line) => Number(line.split(" ")[0]));
const kindsAt = (marked: string) => speakersOf(marked).map((line) => line.split(" ")[1]);

describe("the accused", () => {
	test.each([
		"Conor Daly pleaded guilty to theft. [[Solicitor Ola Berg]] said no. [[The accused]] told the court so. [[Daly]] left.",
		"Conor Daly was later charged with theft. [[Moira Holm]] said no. [[The accused]] said so. [[Daly]] left.",
		"Conor Daly, accused of theft, stood up. [[Moira Holm]] said no. [[The defendant]] said so. [[Daly]] left.",
		"Police arrested Conor Daly. [[Moira Holm]] said no. [[The suspect]] said so. [[Daly]] left.",
		"Conor Daly went on trial on Monday. [[Moira Holm]] said no. [[The accused]] said so. [[Daly]] left.",
	])("is who was charged: %s", (marked) => {
		const [other, accused, daly] = idsOf(marked);
		expect(accused).toBe(daly);
		expect(accused).not.toBe(other);
	});

	test.each([
		"[[Solicitor Ola Berg]] said no. [[The accused]] told the court so.",
		"[[Barrister Ola Berg]] said no. [[The defendant]] told the court so.",
	])("is no lawyer: %s", (marked) => {
		expect(kindsAt(marked)[1]).toBe("unnamed-person");
	});

	test.each([
		"Conor Daly charged the batteries. [[Moira Holm]] spoke. [[The accused]] said so. [[Daly]] left.",
		"Conor Daly said Moira Holm was charged. [[The accused]] said so. [[Daly]] left.",
	])("is nobody who only stands near the word: %s", (marked) => {
		const ids = idsOf(marked);
		expect(ids.at(-2)).not.toBe(ids.at(-1));
	});
});

describe("whoever opens the article by a noun, and is named with an age next", () => {
	test.each([
		"A plumber was jailed for fraud. Paul Dreyer, 43, stole money. [[The plumber]] told the court so. [[Dreyer]] left.",
		"A self-employed plumber was jailed. Paul Dreyer (43) stole money. [[The plumber]] said so. [[Dreyer]] left.",
		"A plumber was jailed. It rained. Paul Dreyer, aged 43, stole. [[Moira Holm]] ran. [[The plumber]] said so. [[Dreyer]] left.",
	])("is meant by the noun: %s", (marked) => {
		const ids = idsOf(marked);
		expect(ids.at(-2)).toBe(ids.at(-1));
	});

	test.each([
		[
			"another first",
			"A plumber was robbed. Moira Holm saw it. Paul Dreyer, 43, ran. [[The plumber]] said so.",
		],
		[
			"within a sentence",
			"A plumber was robbed. In town Paul Dreyer, 43, ran. [[The plumber]] said so.",
		],
		[
			"too late",
			"A plumber was robbed. It rained. It rained. It rained. It rained. Paul Dreyer, 43, ran. [[The plumber]] said so.",
		],
		["an office", "A plumber was robbed. Judge Paul Dreyer, 43, ran. [[The plumber]] said so."],
		[
			"kept back",
			"A plumber, who asked not to be named, was robbed. Paul Dreyer, 43, ran. [[The plumber]] said so.",
		],
	])("is not told: %s", (_, marked) => {
		expect(kindsAt(marked)).toEqual(["unnamed-person"]);
	});
});
