import { expect, test } from "vitest";
import { speakersOf } from "./marked-text.ts";

/** A text, then the number of each source and its kind: offices and ranks that are printed as capitals. */
const CASES = `
[[SSP Karim Torvald]] spoke. [[The SSP]] left. => 0 0 | person person
[[Superintendent of Police Asha Torvald]] spoke. [[The SP]] left. => 0 0 | person person
[[DCP (East) R. Torvald]] spoke. [[He]] left. => 0 0 | person person
[[DPP Torvald]] spoke. [[DPP Torvald]] left. => 0 0 | person person
[[Sub-Inspector Jai Torvald]] spoke. [[The SI]] left. => 0 0 | person person
[[Ola Berg, officer-in-charge of Norna Police Station]], spoke. [[The OC]] left. => 0 0 | person person
[[The DCP]] spoke. => 0 | unnamed-person
[[A DSP]] spoke. => 0 | unnamed-person
[[The district SP]] spoke. The SP (city) slept. => 0 | unnamed-person
[[The IG]] spoke. => 0 | unnamed-person
[[An MLA]] spoke. => 0 | unnamed-person
[[The SP]] spoke. The party slept. => 0 | organization
[[The IMF]] spoke. => 0 | organization
[[The DCP]] spoke. [[SSP Karim Torvald]] left. => 0 1 | unnamed-person person
`;

test.each(CASES.trim().split("\n"))("%s", (line) => {
	const [marked = "", expected = ""] = line.split(" => ");
	const speakers = speakersOf(marked).map((speaker) => speaker.split(" "));
	const numbers = speakers.map(([number]) => number).join(" ");
	expect(`${numbers} | ${speakers.map(([, kind]) => kind).join(" ")}`).toBe(expected);
});
