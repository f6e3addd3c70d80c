import { expect, test } from "vitest";
import { speakersOf } from "./marked-text.ts";

/** A text, then the number of each source and its kind. R is a stretch of six sentences, “/” an end of one. */
const CASES = `
Maria Berg met Robert Holm. [[The woman]] left. => 0 | person
Maria Berg met Robert Holm. [[The man]] left. => 0 | person
[[Maria Berg]] spoke. Robert Holm left. [[The woman]] left. => 0 0 | person person
[[Maria Berg]] spoke. Robert Holm left. [[The man]] left. => 0 1 | person person
[[Ola Berg]] spoke. Ana Holm slept. [[The actor]] left. => 0 1 | person person
[[Ola Berg]] spoke. R R [[The actor]] left. => 0 1 | person unnamed-person
“Ola Berg ran,” [[Ana Holm]] said. [[The actor]] left. => 0 0 | person person
[[Ola Berg]] spoke. [[The former official]] left. => 0 1 | person unnamed-person
[[Ola Berg]] spoke. [[The former minister]] left. => 0 0 | person person
[[Ola Berg]] spoke. [[The minister]] left. => 0 0 | person person
[[Surgeon Ola Berg]] spoke. [[The minister]] left. => 0 1 | person unnamed-person
[[Inspector Ola Berg]] spoke. [[The accused]] left. => 0 1 | person unnamed-person
[[Sub-Inspector Ola Berg]] spoke. [[The landlord]] left. => 0 1 | person unnamed-person
[[Ola Berg]] spoke. [[The accused]] left. => 0 0 | person person
[[Surgeon Ola Berg]] spoke. [[The actor]] left. => 0 0 | person person
[[Health Minister Ola Berg]] spoke. [[The minister]] left. => 0 0 | person person
[[The magistrate]] spoke. [[Surgeon Ola Berg]] left. => 0 1 | unnamed-person person
[[A spokesman for the port]] spoke. [[Inspector Ola Berg]] left. => 0 1 | spokesperson person
[[A senator]] spoke. Sen. Ola Berg slept. [[The senator]] left. => 0 0 | person person
[[A senator]] spoke. [[A lawmaker]] ran. [[The senator]] left. => 0 1 0 | unnamed-person unnamed-person unnamed-person
R [[A port official]] spoke. R Ola Berg, a harbour official, ran. [[Berg]] slept. [[The official]] left. => 0 1 0 | unnamed-person person unnamed-person
Ola Berg, a harbour official, ran. [[Berg]] spoke. [[The official]] left. => 0 0 | person person
[[An aide]] spoke. [[The official]] left. => 0 0 | unnamed-person unnamed-person
[[A baker]] spoke. [[The official]] left. => 0 1 | unnamed-person unnamed-person
[[Two port officials]] spoke. [[The aides]] left. => 0 0 | unnamed-group unnamed-group
[[Two port officials]] spoke. R R [[The aides]] left. => 0 1 | unnamed-group unnamed-group
[[Two port officials]] spoke. [[The bakers]] left. => 0 1 | unnamed-group unnamed-group
[[Two bakers]] spoke. [[The bakers]] left. => 0 0 | unnamed-group unnamed-group
[[Two port officials]] spoke. [[An aide]] ran. [[The officials]] left. => 0 1 0 | unnamed-group unnamed-person unnamed-group
[[A port official]] spoke. [[One of the officials]] left. => 0 0 | unnamed-person unnamed-person
[[Two guards]] spoke. [[One]] left. => 0 0 | unnamed-group unnamed-group
[[Two guards]] spoke. It rained. It rained. It rained. It rained. [[One]] left. => 0 1 | unnamed-group unnamed-person
[[Two aides]] spoke. R [[One aide]] left. => 0 0 | unnamed-group unnamed-group
[[Two aides]] spoke. R [[An aide]] left. => 0 0 | unnamed-group unnamed-group
[[Two aides]] spoke. R R [[An aide]] left. => 0 1 | unnamed-group unnamed-person
[[Aides]] spoke. [[An aide]] left. => 0 0 | unnamed-group unnamed-group
[[Port aides]] spoke. [[A port aide]] left. => 0 0 | unnamed-group unnamed-group
[[Port aides]] spoke. R [[A port aide]] left. => 0 1 | unnamed-group unnamed-person
[[Port aides]] spoke. [[A city aide]] left. => 0 1 | unnamed-group unnamed-person
[[Aides]] spoke. [[One aide]] left. => 0 0 | unnamed-group unnamed-group
[[Two bakers]] spoke. [[A baker]] left. => 0 0 | unnamed-group unnamed-group
[[The company]] spoke. It rained. [[The company]] left. => 0 0 | organization organization
[[The Ports Ministry]] spoke. [[The ministry]] left. => 0 0 | organization organization
[[The Ports Ministry]] spoke. [[The Roads Ministry]] ran. [[The ministry]] left. => 0 1 1 | organization organization organization
[[The Northfield Times]] spoke. [[The newspaper]] left. => 0 0 | outlet outlet
[[Reuters]] spoke. [[The report]] left. => 0 0 | outlet outlet
Reuters was late. [[The report]] left. => 0 | document
[[Reuters]] spoke. R R [[The report]] left. => 0 1 | outlet document
[[Reuters]] spoke. [[The full report]] left. => 0 0 | outlet outlet
[[The letter]] spoke. [[The memo]] ran. [[The letter]] left. => 0 1 0 | document document document
[[The indictment]] spoke. [[The complaint]] left. => 0 0 | document document
[[A poll]] spoke. [[The survey]] left. => 0 0 | document document
[[A poll]] spoke. [[The letter]] left. => 0 1 | document document
[[Officials]] spoke. [[Officials]] left. => 0 0 | unnamed-group unnamed-group
[[Port officials]] spoke. [[Officials]] left. => 0 0 | unnamed-group unnamed-group
[[Officials]] spoke. It rained. R [[Port officials]] left. => 0 0 | unnamed-group unnamed-group
[[Two officials]] spoke. [[Port officials]] left. => 0 0 | unnamed-group unnamed-group
[[Bakers]] spoke. [[Town bakers]] left. => 0 0 | unnamed-group unnamed-group
[[Critics]] spoke. [[Critics]] left. => 0 0 | public public
[[Critics]] spoke. [[Officials]] left. => 0 1 | public unnamed-group
[[The US]] spoke. [[The United States]] left. => 0 0 | organization organization
[[The Federal Harbour Office]] spoke. [[The FHO]] left. => 0 0 | organization organization
[[The Federal Office for Harbours]] spoke. [[FOH]] left. => 0 0 | organization organization
[[Joe Berg]] spoke. [[Joseph Berg]] left. => 0 0 | person person
[[Ana Berg]] spoke. [[Ola Berg]] left. [[Berg]] slept. => 0 1 1 | person person person
Ana Berg ran. Ana Berg sat. Ana Berg hid. [[Ana Berg]] spoke. [[Ola Berg]] left. [[Berg]] slept. => 0 1 0 | person person person
[[Ana Berg Jr.]] spoke. [[Berg]] left. => 0 0 | person person
[[Ana J. Berg]] spoke. [[Ana Berg]] left. => 0 0 | person person
[[Berg]] spoke. [[Mr. Berg]] left. Robert Berg slept. => 0 0 | person person
[[Maria Berg]] spoke. [[Mr. Berg]] left. => 0 1 | person person
Ana Berg met Ola Holm. [[Both]] spoke. => 0 | person
Ana Berg met Ola Holm. [[The latter]] spoke. => 0 | person
[[Ana Berg]] met him. [[The latter]] spoke. => 0 0 | person person
[[One of the emails]] ran. It rained. It rained. [[Another]] left. => 0 1 | document unnamed-person
[[Ola Berg]], [[who]] left, spoke. => 0 0 | person person
The lawyer Ola Berg spoke. [[Another lawyer]] left. => 0 | unnamed-person
Ola Berg spoke. [[I]] left. => 0 | person
Sen. Ola Berg and Sen. Ana Lund met. [[The two senators]] left. => 0 | person
[[The spokesman]] spoke. [[The spokeswoman]] left. => 0 1 | spokesperson spokesperson
[[A spokesman]] spoke. [[The spokesman]] left. => 0 0 | spokesperson spokesperson
`;

const STRETCH = "It rained. ".repeat(6);

test.each(CASES.trim().split("\n"))("%s", (one) => {
	const [marked, expected] = one.split(" => ");
	const lines = speakersOf(marked!.replaceAll("R ", STRETCH)).map((line) => line.split(" "));
	const numbers = lines.map(([number]) => number).join(" ");
	expect(`${numbers} | ${lines.map(([, kind]) => kind).join(" ")}`).toBe(expected);
});
