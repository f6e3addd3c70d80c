import { expect, test } from "vitest";
import { namesOf } from "./marked-text.ts";

const DALE = "[[Mayor Mark Dale]] spoke. [[Deputy Mayor Jo Banks]] spoke.";
const SENATE = "[[Democratic Senator Ann Cole]] spoke. [[Republican Senator Luis Ort]] spoke.";
const SEATS = "[[Sen. Ann Cole, D-N.Y.]], spoke. [[Rep. Jim Ort (R-Texas)]] spoke.";
const LABOUR = "[[Labour MP Ann Cole]] spoke. [[Conservative MP Jim Ort]] spoke.";
const FIRM =
	"[[The company's chief executive, Ann Cole]], spoke. [[Its finance chief, Jim Ort]], spoke.";
const ISRAEL =
	"[[Israeli Prime Minister Dan Levi]] spoke. [[Egyptian Foreign Minister Adel Saad]] spoke.";

test.each([
	[`${DALE} [[The mayor]] left.`, "mark dale"],
	[`${DALE} [[The deputy mayor]] left.`, "jo banks"],
	[`${DALE} [[Former mayor Al Roe]] spoke. [[The mayor]] left.`, "mark dale"],
	[
		"[[President Mark Dale]] spoke. [[Vice President Jo Banks]] spoke. [[The president]] left.",
		"mark dale",
	],
	[
		"[[The home secretary, Ann Cole]], spoke. [[The shadow home secretary, Jim Ort]], spoke. [[The home secretary]] left.",
		"ann cole",
	],
	[`${SENATE} [[The Democrat]] left.`, "ann cole"],
	[`${SENATE} [[The Republican]] left.`, "luis ort"],
	[`${SENATE} [[The Democratic senator]] left.`, "ann cole"],
	// No word tells which: whoever spoke last.
	[`${SENATE} [[The senator]] left.`, "luis ort"],
	[`${SEATS} [[The New York Democrat]] left.`, "ann cole"],
	[`${SEATS} [[The Democrat]] left.`, "ann cole"],
	[`${SEATS} [[The New York lawmaker]] left.`, "ann cole"],
	[`${LABOUR} [[The Labour MP]] left.`, "ann cole"],
	[`${LABOUR} [[The Conservative]] left.`, "jim ort"],
	[`${LABOUR} [[The Tory MP]] left.`, "jim ort"],
	[`${FIRM} [[The CEO]] left.`, "ann cole"],
	[`${FIRM} [[The CFO]] left.`, "jim ort"],
	["[[CEO Ann Cole]] spoke. [[CFO Jim Ort]] spoke. [[The chief executive]] left.", "ann cole"],
	[`${ISRAEL} [[The Israeli prime minister]] left.`, "dan levi"],
	[`${ISRAEL} [[The Egyptian minister]] left.`, "adel saad"],
	[`${ISRAEL} [[The prime minister]] left.`, "dan levi"],
	[`${ISRAEL} [[The PM]] left.`, "dan levi"],
	[
		"[[Ann Cole, a lawyer for the bank]], spoke. [[Jim Ort, a lawyer for the victims]], spoke. [[The bank's lawyer]] left.",
		"ann cole",
	],
	[
		"[[A teacher from Ashby, Ann Cole]], spoke. [[A nurse from Dorne, Jo Banks]], spoke. [[The teacher]] left.",
		"ann cole",
	],
	[
		"[[The sheriff of Rook County, Ann Cole]], spoke. [[The sheriff of Dane County, Jim Ort]], spoke. [[The Rook County sheriff]] left.",
		"ann cole",
	],
	[
		"[[Harvard professor Ann Cole]] spoke. [[Yale professor Jim Ort]] spoke. [[The Harvard scholar]] left.",
		"ann cole",
	],
	[
		"[[Congress MP Anil Rane]] spoke. [[BJP leader Kiran Joshi]] spoke. [[The Congress leader]] left.",
		"anil rane",
	],
	[
		"[[District Attorney Jim Ort]] spoke. [[Defense attorney Ann Cole]] spoke. [[The DA]] left.",
		"jim ort",
	],
])("who is called so of two alike: %s", (marked, name) => {
	expect(namesOf(marked).at(-1)).toBe(name);
});

test.each([
	["[[Republican Senator Luis Ort]] spoke. [[The Democrat]] left."],
	["[[Sen. Ann Cole, D-Ohio]], spoke. [[The Texas lawmaker]] left."],
	["[[Health minister Ann Cole]] spoke. [[The prime minister]] left."],
	["[[Health minister Ann Cole]] spoke. [[The PM]] left."],
])("nobody is called what the text says they are not: %s", (marked) => {
	expect(namesOf(marked).at(-1)).toBeNull();
});

test("who is brought in by the office later goes before who holds another", () => {
	const marked =
		"[[The fire chief]] spoke. [[The police chief]] spoke. Police chief Ann Cole left. Fire chief Jim Ort left.";
	expect(namesOf(marked)).toEqual(["jim ort", "ann cole"]);
});

test.each([
	["[[MP Arup Sen]] spoke.", "arup sen"],
	["[[TMC MP Arup Sen]] spoke.", "arup sen"],
	["[[Sen Ann Cole]] spoke.", "ann cole"],
	["[[Tory Lanez]] spoke.", "tory lanez"],
])("a surname or first name that is a title or a party as well: %s", (marked, name) => {
	expect(namesOf(marked).at(-1)).toBe(name);
});
