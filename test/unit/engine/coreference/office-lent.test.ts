import { expect, test } from "vitest";
import { kindsOf, namesOf, speakersOf } from "./marked-text.ts";

const MET = "[[Prime Minister Ana Reyes]] met her Danish counterpart, Lars Holm. [[Holm]] spoke. ";
const HEALTH = "[[Health Secretary Joan Price]] spoke. [[Her predecessor, Mark Lund]], left. ";
const COUP = "Col. Amir Dada led the coup. [[Gen. Sule Bako]] spoke. ";
const STUDY = "Jane Ford led the study with Li Wei. [[Li Wei]] spoke. ";
const CHAIR = "[[Ann Roth]], who chairs the council, spoke. [[Jim Ort]] left. ";
const VICAR =
	"[[The vicar of St Anne's, the Rev Paul Stott]], spoke. [[Jean Ives, a warden]], left. ";

test.each([
	[`${MET}[[Reyes]] left. [[The Danish prime minister]] wept.`, "lars holm"],
	[`${MET}[[The Danish leader]] wept.`, "lars holm"],
	[`${HEALTH}[[The former health secretary]] wept.`, "mark lund"],
	[`${HEALTH}[[The health secretary]] wept.`, "joan price"],
	[`${COUP}[[The coup leader]] wept.`, "amir dada"],
	[`${STUDY}[[The lead author]] wept.`, "jane ford"],
	[`${CHAIR}[[The chair]] wept.`, "ann roth"],
	[`${CHAIR}[[The council chair]] wept.`, "ann roth"],
	["Ann Roth owns the bakery. [[Jim Ort]] left. [[The owner]] wept.", "ann roth"],
	[`${VICAR}[[The vicar]] wept.`, "paul stott"],
	["[[Its press officer, DSP Jo Umar]], spoke. [[The spokesman]] wept.", "jo umar"],
	["[[The inspector general, Jo Umar]], spoke. [[Al Roe]] left. [[The IG]] wept.", "jo umar"],
	// Who leads a race leads nobody; one who was met by a counterpart has no office of theirs.
	["Ann Roth led the race. [[Jim Ort]] spoke. [[The leader]] wept.", "jim ort"],
	[
		"[[Ann Roth]] met her counterpart, Lars Holm. [[Roth]] spoke. [[The prime minister]] wept.",
		"ann roth",
	],
])("who holds the office in %s: %s", (marked, name) => {
	expect(namesOf(marked).at(-1)).toBe(name);
});

test.each([
	["[[The study]] found so. [[The paper]] said more.", "document document"],
	[
		"[[The study]] found so, [[the Post]] wrote. [[The paper]] said more.",
		"document outlet outlet",
	],
	["[[The mayor]] said so. [[The paper]] said more.", "unnamed-person outlet"],
	["Two nurses spoke. [[Another, Ola Berg]], said more.", "person"],
	["Two nurses spoke. [[Another]] said more.", "unnamed-person"],
	["[[The Chief Justice of India, Ola Berg]], said so.", "person"],
	["[[The Department of Justice]] said so.", "organization"],
	["[[Interior CS Ola Berg]] said so. [[The CS]] said more.", "person person"],
	["[[CS]] said so. Shares of [[CS Group]] fell.", "organization organization"],
])("kinds in %s: %s", (marked, kinds) => {
	expect(kindsOf(marked).join(" ")).toBe(kinds);
});

test.each([
	["[[Two aides]] spoke. [[One of the aides]] wept. [[The other]] left.", 1],
	["[[Two aides]] spoke. [[The other, who is called John]], left.", 2],
	["[[An aide]] spoke. [[The other]] left.", 2],
])("how many sources speak in %s: %d", (marked, many) => {
	expect(new Set(speakersOf(marked).map((line) => line.split(" ")[0])).size).toBe(many);
});

test.each([
	["[[Raila Obong]] spoke. Speaking in Kisum, [[the party chief]] wept.", "raila obong"],
	["[[Raila Obong]] spoke. Addressing a rally, [[the party chief]] wept.", "raila obong"],
])("neither towns nor deeds are people in %s", (marked, name) => {
	expect(namesOf(marked).at(-1)).toBe(name);
});

test.each([
	["[[The minister's aide]] said so. [[The minister, Festus Okoro]], denied it.", "unnamed-person"],
	["[[The mayor's aide]] said so. [[Mayor Festus Okoro]] denied it.", "unnamed-person"],
	["[[Berg's aide]] said so. [[Ola Berg]] denied it.", "unnamed-person"],
	["[[Marsh's trade adviser]] said so. [[Ola Berg, the head of trade]], added more.", "person"],
])("whose aide is not the aide: in %s the first is %s", (marked, kind) => {
	expect(kindsOf(marked)[0]).toBe(kind);
});
