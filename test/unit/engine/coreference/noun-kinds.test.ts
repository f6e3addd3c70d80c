import { describe, expect, test } from "vitest";
import { kindsOf } from "./marked-text.ts";

/** Of what kind a source is by its noun alone: sources parted by semicolons. */
const KINDS: Readonly<Record<string, string>> = {
	spokesperson:
		"The press officer; An information officer; The press secretary; A representative of the firm; " +
		"A rep for the singer",
	"unnamed-person":
		"The police officer; The representative; The ad-maker; A leading figure; An opposition figure; " +
		"The chief executive; The attorney general; The president-elect; The secretary general; " +
		"The Nobel laureate; A lawyer at large; The White House official; The Norwegian; A Norwegian; " +
		"The accused; The main accused; An accused; The co-accused; " +
		"A solon; The retired rubber tapper; " +
		"His wife; Another; Someone; He; The rich man; A third; A second; The mum-of-two; " +
		"A father-of-3; A senior garda; A TD; An MCA; A Tory grandee; Another backbencher; A courtier; " +
		"A copper; The don; The star; A union rep; A pensioner; The PPRO; The pontiff; An announcer; A podcaster; " +
		"The left-back; The all-rounder; A golfer; The seamer; The netminder; The septuagenarian; The claimant; " +
		"A GP; The GP; The DJ; The DG; The Irishman; The New Zealander; A Lib Dem; The Finn; The Sri Lankan; " +
		"The YouTuber; The Olympian; An Ivorian",
	"unnamed-group":
		"Locals; Leading figures; The three; The two; A handful of aides; A pair of aides; More clerks; " +
		"Fewer than 30 clerks; More than 30 clerks; Few clerks; The clerks; Business leaders; " +
		"Leaders in business; Members of the board; None of them; Them; Officials themselves; " +
		"Senior gardaí; Three gardaí; Several MPs; Backbenchers; Pickets; Some of the officials; Those officials; White House aides; Norwegian officials; Nobel laureates; " +
		"The Irishmen; Two Jamaicans",
	public:
		"The audience; The crowd; The world; We; 43%; 43 percent; A quarter of voters; Lots of voters; " +
		"A third of voters; Republicans; The Republicans; Two-thirds of voters; One-third of voters; A minority of voters; Millions of voters; " +
		"Hundreds of voters; Political analysts; Norwegians; The rich; The elderly; The young",
	organization:
		"The White House and the State Department; Norway and the port council; The police and the army; " +
		"Both the Foreign Office and the port council; The peace conference; The health agency; The oil giant; The local affiliate; Ashby Chemical; The Ashby School District; " +
		"The company itself; No 10; No. 11; Number 10; Gardaí; " +
		"The gardaí; The Tories; The Conservatives; The Lib Dems; The Liberal Democrats; The Greens; " +
		"The Mounties; The Health Executive; Fianna Fáil; Sinn Féin; Aso Rock; Ofsted; Ashby Rovers; " +
		"Ashby City; Holyrood; The Jamaicans; DG Ports",
	outlet:
		"News reports; Reports; The news website; A television channel; A news agency; Channel 12; " +
		"Fox 5; A newspaper account; A part of the Reuters report; The Sunday Times; " +
		"The Globe and Mail; Hilltop FM; The News Agency of Nigeria; The paper; The morning paper; The New Yorker",
	document:
		"The report and the letter; The FIR; The chargesheet; The press conference; The news conference; A press release; Police reports; The city website; " +
		"Her bank account; The figures; Chapters of the book; Pages of the report; A copy of the letter; " +
		"Videos of the crash; Court papers seen by the Guardian; Cabinet papers; The working paper",
	post: "Her Twitter account; Her Facebook page",
	person: "Berg of the port authority; Poor Berg; Mr. Young; The Bergs; Finn; Brit Berg; Dane",
};

describe.each(Object.entries(KINDS))("of the kind %s is", (kind, sources) => {
	test.each(sources.split("; "))("%s", (source) => {
		expect(kindsOf(`[[${source}]] said so.`)).toEqual([kind]);
	});
});
