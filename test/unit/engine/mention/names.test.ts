import { expect, test } from "vitest";
import { findNames } from "../../../../src/engine/mention/names.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";

function namesIn(text: string): readonly string[] {
	const { parsed } = readText(articleOfPlainText(text));
	return findNames(parsed).map(({ type, tokens }) => {
		const start = parsed.tokens[tokens.from]!.start;
		return `${type}: ${text.slice(start, parsed.tokens[tokens.to - 1]!.end)}`;
	});
}

test.each([
	["Yesterday Pentagon Press Secretary Jane Roe left.", "person: Jane Roe"],
	["Then Ursula von der Leyen left.", "person: Ursula von der Leyen"],
	["They met J. K. Adeyemi there.", "person: J. K. Adeyemi"],
	["They asked the lawyer Quyen Truong.", "person: Quyen Truong"],
	["They asked Raj Shah.", "person: Raj Shah"],
	["They asked Datuk Seri Zolan Brandtsson.", "person: Zolan Brandtsson"],
	["They asked Tan Sri Norla Brandtsson.", "person: Norla Brandtsson"],
	["They asked Asst Comm Zolan Boon Brandt.", "person: Zolan Boon Brandt"],
	["They asked Supt Zolan Brandt Holm Berg.", "person: Zolan Brandt Holm Berg"],
	["They asked Smt. Zolan Brandtsson.", "person: Zolan Brandtsson"],
	["They asked Engr. Zolan Brandtsson.", "person: Zolan Brandtsson"],
	["They asked Kamran Ali Holm Berg.", "person: Kamran Ali Holm Berg"],
	["They asked Norna Cements.", "organization: Norna Cements"],
	["They asked Norna Police.", "organization: Norna Police"],
	["They asked Kent Police.", "organization: Kent Police"],
	["They asked Norna Police Chief Jane Roe.", "person: Jane Roe"],
	["They went to Dubai.", "place: Dubai"],
	["They asked Norna Steels.", "organization: Norna Steels"],
	["They asked the rights body Norna Adikar.", "organization: Norna Adikar"],
	["They asked ratings agency Norna Vale.", "organization: Norna Vale"],
	["They asked news agency Norna Vale.", "outlet: Norna Vale"],
	["They asked somebody Norna Vale.", "person: Norna Vale"],
	["Former CM Zolan Brandtsson left.", "person: Zolan Brandtsson"],
	["They asked DCP Zolan Brandtsson.", "person: Zolan Brandtsson"],
	["They asked IG Metallin.", "person: IG Metallin"],
	["They asked Sri Lanka Norna.", "person: Sri Lanka Norna"],
	["They asked Chief of Staff Reman Oduya.", "person: Reman Oduya"],
	["They asked Chief of Staff Oduya.", "person: Oduya"],
	["They asked Secretary of State Lund.", "person: Lund"],
	["They asked the Secretary of State Department.", "organization: State Department"],
	["They asked the Department of Justice.", "organization: Department of Justice"],
	["They asked the U.S. Department of Justice.", "organization: U.S. Department of Justice"],
	[
		"They asked the Centers for Disease Control and Prevention.",
		"organization: Centers for Disease Control and Prevention",
	],
	["The Food and Drug Office spoke.", "organization: Food and Drug Office"],
	["Then Customs and Border Watchers spoke.", "organization: Customs and Border Watchers"],
	["The Rivers and Forests Agency spoke.", "organization: Rivers and Forests Agency"],
	["They asked Zolan and Norna Agency.", "organization: Norna Agency"],
	["The Senate and Norna Agency spoke.", "organization: Senate"],
	[
		"They asked the Department of Housing and Urban Renewal.",
		"organization: Department of Housing and Urban Renewal",
	],
	[
		"The Norland Guild of Bakers and Brewers spoke.",
		"organization: Norland Guild of Bakers and Brewers",
	],
	["The Norland Chiefs of Staff spoke.", "organization: Norland Chiefs of Staff"],
	[
		"The Bureau of Salt, Firearms and Explosives spoke.",
		"organization: Bureau of Salt, Firearms and Explosives",
	],
	["The Bureau of Salt, Firearms and Norna spoke.", "organization: Bureau of Salt"],
	[
		"The Society for the Prevention of Cruelty spoke.",
		"organization: Society for the Prevention of Cruelty",
	],
	["They asked Secretary of Health and Human Services Ola Berg.", "person: Ola Berg"],
	["The Professional Dock Specialists spoke.", "organization: Professional Dock Specialists"],
	["Then Professional Zolan Brandt spoke.", "person: Zolan Brandt"],
	["They asked law professor Laurence Tribe.", "person: Laurence Tribe"],
	["They asked Dan Berg of Norna Vale, the polling firm, twice.", "person: Dan Berg"],
	["They asked Zolan Brandt of Norna Lab, a think-tank, twice.", "person: Zolan Brandt"],
	["They asked Zolan Brandt of Norna, a think-tank, twice.", "organization: Zolan Brandt"],
	[
		"Then the National Reform and Development Commission spoke.",
		"organization: National Reform and Development Commission",
	],
	["They asked parcel service Norna Buddy.", "organization: Norna Buddy"],
	["They asked Nestbook, a social network, twice.", "organization: Nestbook"],
	["They asked Stop ABCD Hurt.", "organization: Stop ABCD Hurt"],
	["JUST WATCHED Zolan spoke.", "person: JUST WATCHED Zolan"],
	["They asked Springfield-based Norna Brandt.", "person: Norna Brandt"],
	["They saw CNN Weather.", "outlet: CNN Weather"],
	["Then the North spoke.", "place: North"],
	["Lund Says Harbour Will Never Close Again", "unknown: Lund"],
	["Zolan Brandt Denies Harbour Will Ever Close", "person: Zolan Brandt"],
	["(RELATED: Anna Brandt Says Harbour Will Never Close)", "person: Anna Brandt"],
	["They asked OrbitWorks.", "organization: OrbitWorks"],
	["They asked Mastrel SpendingPulse.", "organization: Mastrel SpendingPulse"],
	["They asked Zolan McBrandt.", "person: Zolan McBrandt"],
	["They asked Norla Right to Mills, a local group, today.", "organization: Norla Right"],
	["They asked Norla Brandt to leave, a member said.", "person: Norla Brandt"],
	["It was in the Atlantic.", "outlet: Atlantic"],
	["They read the Northfield Gazette.", "outlet: Northfield Gazette"],
	["They asked Mr. Holder.", "person: Holder"],
	["They asked Alistair Pike KC.", "person: Alistair Pike"],
	["They asked Mr Pike KC.", "person: Pike"],
	["They asked Engr. Dauda Bature.", "person: Dauda Bature"],
	["They asked Alhaji Attahiru Bello.", "person: Attahiru Bello"],
	["They asked DSP Yazid Gumel.", "person: Yazid Gumel"],
	["They read the Sunday Times.", "outlet: Sunday Times"],
	["They read the Globe and Mail.", "outlet: Globe and Mail"],
	["They asked Dr. Sheikh.", "person: Sheikh"],
	["They read the Los Angeles Ledger.", "outlet: Los Angeles Ledger"],
	["They read the Northfield Post-Gazette.", "outlet: Northfield Post-Gazette"],
	["They watched KXQT.", "outlet: KXQT"],
	["They watched WXQT-TV.", "outlet: WXQT-TV"],
	["They hired KPMG.", "organization: KPMG"],
	["They read CNN Politics.", "outlet: CNN Politics"],
	["They asked Blue Ladder of Ohio.", "organization: Blue Ladder"],
	["They flew to New Zealand.", "place: New Zealand"],
	["They met near Trump Tower.", "place: Trump Tower"],
	["They asked a former Dayton, Ohio warehouse worker.", "place: Dayton"],
	["They asked the Austin, Texas police chief.", "place: Austin"],
	["They asked the lawyer Austin, Texas born.", "person: Austin"],
	["They asked a former Austin, Marsh said.", "person: Austin"],
	["They asked Mr. King.", "person: King"],
	["They asked Marsh Power & Light.", "organization: Marsh Power & Light"],
	["They asked Welders Without Borders.", "organization: Welders Without Borders"],
	["They asked Valley Ironworks (VLIW.N) about it.", "organization: Valley Ironworks"],
	["They asked the website Valley Sentinel Watchers.", "outlet: Valley Sentinel Watchers"],
	["They asked state news agency Norna.", "outlet: Norna"],
	["They asked Karl Holm (D-Ohio) about it.", "person: Karl Holm"],
	["They asked another agency, Norna Vest.", "person: Norna Vest"],
])("%s", (sentence, name) => {
	expect(namesIn(sentence)).toContain(name);
});

test.each([
	"Officials left early.",
	"“Prosecutors lied,” she said.",
	"The Assistant Attorney General left.",
	"The Episcopal Bishop and the Saudi King left.",
	"They asked Mr. President and Mr. Chairman.",
	"Republicans and many Israelis left on Monday.",
	"They saw Thai soldiers.",
])("no name in: %s", (sentence) => {
	expect(namesIn(sentence)).toEqual([]);
});

test("an auxiliary that opens a question is no first name", () => {
	expect(namesIn("Will Marsh go? Elena Marsh knows.")).not.toContain("person: Will Marsh");
});
