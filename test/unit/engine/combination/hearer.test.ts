import { expect, test } from "vitest";
import { isHearer } from "../../../../src/engine/combination/hearer.ts";
import { foundIn } from "./made-up.ts";

test.each([
	["Eleven clerks were heard on Friday by two detectives.", "two detectives", "were heard"],
	["The mayor has been questioned by inspectors.", "inspectors", "been questioned"],
	[
		"The crew are being closely interviewed by the coastguard.",
		"the coastguard",
		"being closely interviewed",
	],
	["Officials were questioned by inspectors.", "inspectors", "were questioned"],
	["It rained. She was questioned by inspectors.", "inspectors", "was questioned"],
	[
		"Two members of the harbour board’s staff were questioned by inspectors.",
		"inspectors",
		"were questioned",
	],
	["The pilot, who is 61, was heard by a judge.", "a judge", "was heard"],
	["On Friday Mr. Okoro was heard by a judge.", "a judge", "was heard"],
	["Tom Okoro was also questioned by inspectors.", "inspectors", "was also questioned"],
	["Lund said the guards were questioned by inspectors.", "inspectors", "were questioned"],
	["A police chief was questioned by detectives.", "detectives", "was questioned"],
	["The deputies were questioned by a judge.", "a judge", "were questioned"],
	["Her nominee was heard by senators.", "senators", "was heard"],
	["An ex-minister was questioned by detectives.", "detectives", "was questioned"],
	["The boatmen were questioned by a judge.", "a judge", "were questioned"],
	["The police were questioned by a judge.", "a judge", "were questioned"],
	[
		"Lund was questioned by detectives. On Friday Lund left the quay.",
		"detectives",
		"was questioned",
	],
	["He left after Lund was questioned by detectives.", "detectives", "was questioned"],
	["Arvo Quist was questioned by two FBI agents.", "two FBI agents", "was questioned"],
	["Harbour Inspector Quist was heard by senators.", "senators", "was heard"],
	["The harbour’s log was grilled by inspectors.", "inspectors", "was grilled"],
])("%s: those who ask say nothing", (text, source, cue) => {
	expect(isHearer(text, foundIn(text, source, cue))).toBe(true);
});

test.each([
	["Doubts were heard, two detectives said, in the ministry.", "two detectives", "were heard"],
	["The plan was questioned by engineers’ own union.", "engineers", "plan was"],
	["Two detectives heard by the court said it rained.", "Two detectives", "heard"],
	["The plan was questioned by engineers.", "engineers", "was questioned"],
	["The harbour log was questioned by two clerks.", "two clerks", "was questioned"],
	["The word of the pilot was questioned by a clerk.", "a clerk", "was questioned"],
	["The guards’ log has been questioned by a clerk.", "a clerk", "been questioned"],
	["The log that guards at the quay kept was questioned by a clerk.", "a clerk", "was questioned"],
	["The Harbour Log was questioned by a clerk.", "a clerk", "was questioned"],
	["The president’s business acumen was questioned by two aides.", "two aides", "was questioned"],
	["The drug regimen was questioned by doctors.", "doctors", "was questioned"],
	["Yemen was questioned by two envoys.", "two envoys", "was questioned"],
	["The brainchild of a clerk was questioned by doctors.", "doctors", "was questioned"],
	["Evidence was questioned by detectives.", "detectives", "was questioned"],
	["Doubts were heard. Evidence was questioned by detectives.", "detectives", "was questioned"],
	["General Harbour was questioned by doctors.", "doctors", "was questioned"],
	["Operation Quiet Harbour was questioned by two clerks.", "two clerks", "was questioned"],
	["Harbour Advantage was questioned by doctors.", "doctors", "was questioned"],
	["Grace Hospital was questioned by doctors.", "doctors", "was questioned"],
	["The threat was questioned by analysts.", "analysts", "was questioned"],
	["The generators were heard by neighbours.", "neighbours", "were heard"],
	["They were questioned by two clerks.", "two clerks", "were questioned"],
	["The mayor was praised by two clerks.", "two clerks", "was praised"],
	["The mayor was questioned before two clerks came.", "two clerks", "was questioned"],
	["A bang was heard by neighbours.", "neighbours", "was heard"],
	["Thunder was heard by neighbours.", "neighbours", "was heard"],
])("%s: somebody says something", (text, source, cue) => {
	expect(isHearer(text, foundIn(text, source, cue))).toBe(false);
});
