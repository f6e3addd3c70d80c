import { expect, test } from "vitest";
import { speakersOf } from "./marked-text.ts";

const numbersOf = (marked: string) =>
	speakersOf(marked).map((line) => line.split(" ").slice(0, 2).join(" "));

test.each([
	["[[Norna Airlines]] left. [[Norna Council]] ran. [[The airline]] spoke.", "0 1 0"],
	["[[Norna Homes]] left. Ola Berg slept. [[The developer]] spoke.", "0 0"],
	["[[Norna Motors]] left. Ola Berg slept. [[The auto maker]] spoke.", "0 0"],
	["[[The Met Office]] left. [[Ola Berg]] slept. [[The forecaster]] spoke.", "0 1 0"],
	["[[Norna Bank]] left. [[The lender]] spoke.", "0 0"],
	["[[Norna Bank]] left. [[The Central Bank of Norland]] ran. [[The lender]] spoke.", "0 1 1"],
	["[[The Bank of England]] left. [[Norna Bank]] ran. [[The central bank]] spoke.", "0 1 0"],
	["[[Ofwat]] left. [[Norna Water]] ran. [[The regulator]] spoke.", "0 1 0"],
	["[[Ofwat]] left. [[Norna Water]] ran. [[Ofwat]] sat. [[The company]] spoke.", "0 1 0 1"],
	["[[Kent Police]] left. [[Norna Council]] ran. [[The force]] spoke.", "0 1 0"],
	["[[Norna United]] left. [[The club]] spoke.", "0 0"],
	["[[The IRS]] left. [[Norna Council]] ran. [[The agency]] spoke.", "0 1 0"],
	["[[The airline]] spoke. It rained. [[Norna Airlines]] left.", "0 0"],
	["[[Police]] spoke. It rained. [[Kent Police]] left.", "0 0"],
])("a body is called by its trade: %s", (marked, numbers) => {
	const kinds = numbersOf(marked).filter((line) => line !== "1 person");
	expect(kinds.every((line) => line.endsWith(" organization"))).toBe(true);
	expect(speakersOf(marked).map((line) => line[0])).toEqual(numbers.split(" "));
});

test.each([
	["[[Norna Council]] left. [[The airline]] spoke.", "0 organization,1 organization"],
	["[[Norna Water]] left. [[The regulator]] spoke.", "0 organization,1 organization"],
	["[[Norna Council]] left. [[The force]] spoke.", "0 organization,1 organization"],
	["[[The IRS]] left. [[The justice department]] spoke.", "0 organization,1 organization"],
	["[[Norna Airlines]] left. [[Norland's airline]] spoke.", "0 organization,1 organization"],
	["[[Developer Ola Berg]] ran. Norna Homes left. [[The developer]] spoke.", "0 person,0 person"],
	["[[Ola Berg]] ran. Norna Water left. [[The developer]] spoke.", "0 person,0 person"],
	["[[The airline]] spoke. Norna Airlines left. Berg Airlines left.", "0 organization"],
])("but not by any: %s", (marked, sources) => {
	expect(numbersOf(marked).join()).toBe(sources);
});
