import { describe, expect, test } from "vitest";
import { kindsOf } from "./marked-text.ts";

const CASES: readonly (readonly [kind: string, ...sentences: readonly string[]])[] = [
	[
		"person",
		"[[Prime Minister Elena Marsh]] said the bridge would close.",
		"[[Department of Ports Secretary Carl Brandt]] said the bridge would close.",
		"[[Tom Okafor, a lawyer for the port]], said the ships had left.",
		"[[A spokeswoman for the mayor's campaign, Kelli Brandt]], said no.",
		"[[Party of Progress leader Yuki Tanaka]] said the vote was lost.",
		"[[Another diplomat, former envoy to Norway Carl Brandt]], said the talks had failed.",
		"[[Sen. Dean Whitlock]] said the bill was dead.",
		"“It will hold,” said Tom Okafor, [[head of the port authority]], who built it.",
		"Elena Marsh, [[a Democrat]], said no.",
		"She shared [[copious notes of her talks with Carl Brandt]], who says he knew.",
		"Elena Marsh said no. [[The actor]] said so twice.",
		"Carl Brandt, [[a former aide]], told reporters so.",
		"[[The panel's chairman]], Carl Brandt, D-Ohio, said no.",
		"[[The city's police chief]], Maj. Gen. Carl Brandt. It rained.",
		"[[California's governor]] said no. Gov. Elena Marsh was tired.",
		"Elena Marsh spoke. [[The former national security adviser]] said she knew nothing.",
		"Carl Brandt hated rules, before becoming a politician. “[[He]] was late,” she said.",
		"[[A veteran ad-maker, Carl Brandt]], agreed.",
		"The memo hurt, according to Carl Brandt, [[an author]].",
		"They removed Carl Brandt, [[an adviser]] who spoke up.",
		"A president is no king. [[The president]] said no. Marsh flew. Elena Marsh slept.",
		"[[Springfield chief of police Carl Brandt]] said no.",
		"The memo named Chief of Staff Reman Oduya. [[Oduya]] said no.",
		"[[The president]] said no. Marsh flew home. Marsh was tired. Elena Marsh slept.",
		"[[A Springfield woman]] said he hit her. Anna Reyes sued him on Monday. Reyes was 19.",
		"The aide Carl Brandt and the aide Tom Okafor left. [[Both aides]] denied it.",
		"“We will see,” said [[Raj Shah, a White House spokesman]].",
		"[[Mr. Smith himself]] said it. Jack Smith was there.",
		"[[Mr. Baker]] said no.",
		"Northfield CEO Arlo Denning left. [[Denning]] said no.",
		"[[Her lawyer]] said no. She was tired, and her lawyer Carl Brandt left.",
		"[[The gazette's editor-in-chief, Carl Brandt]], said no.",
		"[[then-Secretary of State Carl Brandt]] said no.",
		"[[Earlier Thursday, Carl Brandt]] said no.",
		"[[U.S. Secretary of Homeland Security Jori Brandt]] said no.",
		"[[Special Envoy for Norway Zolan Brandtsson]] said no.",
		"[[Secretary of Commerce Jori Brandt]] said no.",
		"[[Brandt and other ministry officials]] said no.",
		"They met Carl Brandt, [[a former centerfold]] who said no.",
		"The 87-year-old Kowalczyk, [[a four-time survivor]] who said no.",
		"[[Secretary of State Carl Brandt, an old hand]], said no.",
		"Police held a man named Carl Brandt. [[He]] said no.",
		"[[Three senators, including Rep. Elena Marsh]], said no.",
		"[[Russia's envoy]] said no. It rained. Tom Okafor slept. The Russian ambassador, Carl Brandt, left.",
		"[[Marsh's lawyer]] said no. Tom Okafor slept. The lawyer Ola Berg met Marsh attorney Carl Brandt.",
		"They met, Carl Brandt, [[a tax attorney]], who said no.",
		"The suit names Elena Marsh -- [[one of the dozens of women]] who accused him.",
		"Elena Marsh, who left in May, is [[an outspoken advocate]] who accused the board.",
		"[[Baker]] says kitchen burned\n\n[[A local baker]] said it burned. “It was hot,” said [[Ola Berg]].",
		"[[A leading Democrat, Representative Elena Marsh-Ruiz]], said no.",
	],
	[
		"unnamed-person",
		"[[A senior ministry official]] said the report was late.",
		"He sent [[an inquiry to his lawyer]], who said no.",
		"She played [[a short video of a Norwegian nurse]] who said the ward was full.",
		"Elena Marsh said no. [[The owner of a bakery nearby]] said yes.",
		"[[A person familiar with the matter]] said the deal was off.",
		"[[One of the sources]] said the talks had failed.",
		"[[Her doctor]] said she would recover.",
		"Elena Marsh spoke. [[The former official]] said no.",
		"[[An expert]] said the roof was unsafe.",
		"[[Sweden's envoy]] said no. Tom Okafor slept. The Norwegian ambassador, Carl Brandt, left.",
		"[[Her lawyer]] said no. His lawyer Carl Brandt met the lawyer Tom Okafor.",
		"[[The suspect's uncle]] said the boy had changed.",
		"After talks with Elena Marsh, [[an aide]] said the deal was off.",
		"Elena Marsh, tired, left. [[A Springfield man]] said he saw her. Marsh slept.",
		"According to [[the source]], Elena Marsh, who was tired, left.",
		"[[A witness and state media]] said the bridge fell.",
		"[[The ex-director]] said no.",
		"[[A waiter who fled]] said it was hot.",
		"Elena Marsh left. [[An adviser supportive of Marsh]] said no.",
	],
	[
		"unnamed-group",
		"[[Senior figures there]] said no.",
		"[[Two US officials]] said the plan was dropped.",
		"[[Hill staffers investigating the leak]] said no.",
		"He brought [[charges on behalf of seven women]] who said they were hurt.",
		"[[People briefed on the talks]] said the deal was close.",
		"[[Officials]] said the road was closed.",
		"[[Prosecutors]] said he had lied.",
		"[[Republican Party officials and strategists]] said they would wait.",
		"[[Two experts]] said the roof was unsafe.",
		"[[His family]] said he was safe.",
		"[[The ex-wives]] said no.",
		"[[Sources familiar with a call between Elena Marsh and President Carl Brandt]] said no.",
		"Two guards saw it. [[Both guards]] said he fell.",
		"[[Several conservative economists]] said the sum was wrong.",
		"[[Top Republicans in both chambers]] said they would vote no.",
		"[[Those close to the mayor]] said she was tired.",
		"[[The six who saw it]] said no.",
		"[[Two aides]] said no. “He ran,” [[one of them]] said. It rained.",
		"[[Three aides not authorized to speak]] said no.",
		"[[A group of Republicans]] wrote to her.",
		"[[Dozens of scientists]] signed the letter, warning that it was late.",
		"[[Multiple women]] said he had hurt them.",
		"[[Women]] said he had hurt them.",
		"[[Senators]] said no.",
		"[[Many officials]] said no.",
		"[[Many workers interviewed on Friday]] said no.",
	],
	[
		"spokesperson",
		"[[A ministry spokesman]] said no.",
		"[[A company representative]] said no.",
		"[[The minister's press secretary]] said no.",
	],
	[
		"public",
		"[[The left]] said no.",
		"Both parties met. [[The two sides]] said no.",
		"The budget is late. [[Republican]] claims that it is a sham were met with a shrug.",
		"[[58 percent]] said no.",
		"[[No serious lawyer]] would say so.",
		"The bank has long been in [[the crosshairs of Republicans]], who say it is too strong.",
		"[[No one]] said so.",
		"[[One]] might think so.",
		"[[Humans]] say so.",
		"[[Only 28 percent of white people in the poll]] said so.",
		"[[A majority of young people]] said so.",
		"[[Critics]] said the law was cruel.",
		"[[Many Americans]] say they are worried.",
		"[[Some]] said it was too late.",
		"[[70% of respondents]] said they were tired.",
		"[[House Republicans]] said they would vote no.",
		"[[The average voter]] thinks otherwise.",
		"[[Her supporters]] say she was right.",
		"[[Six voters in ten]] say it is a joke.",
		"[[Protesters]] say the law is cruel.",
		"[[Many journalists]] say so.",
		"[[A lot of people]] say so.",
		"[[Most party leaders]] say so.",
		"[[Hundreds of drivers]] say so.",
	],
	[
		"organization",
		"[[Voice of Harbours, a civil rights organization]], said no.",
		"[[Coast and Border Enforcement]] said no.",
		"[[The White House]] said nothing had changed.",
		"[[The agency tracking fires from above]] said it was dry.",
		"[[The group organizing the march]] said no.",
		"[[The working group]] said the roof would hold.",
		"[[Israel]] said it would answer.",
		"[[The hacking group Whisper]] said it had struck.",
		"[[The White House and other critics]] said no.",
		"[[The White House and its allies]] said no.",
		"[[The Israelis]] said they would answer.",
		"[[Police]] said the man had fled.",
		"[[His employer]] said he was on leave.",
		"[[The Ministry of Health]] said cases fell.",
		"[[Brightwell, an old family firm]], said sales fell. [[The company]] said so.",
		"[[The city's transit agency]] said trains would run.",
		"Reuters has the memo. [[The firm]] said it was false.",
	],
	[
		"outlet",
		"[[News 12]] said the road was shut.",
		"[[NBC10]] said it had called the number.",
		"[[Reuters]] reported the deal.",
		"[[The Northfield Times]] reported the deal.",
		"[[A Reuters report]] said so.",
		"[[A key passage of the new Reuters report]] said so.",
		"[[A paragraph in the Northfield Times article]] said so. The Northfield Times reported it.",
		"[[The newspaper]] said so.",
		"[[Local media]] said so.",
	],
	[
		"document",
		"[[The figures]] showed a rise.",
		"[[Thousands of pages of court documents]] say so.",
		"[[A Marsh University analysis published May 20]] found cracks.",
		"[[An inspection report seen by the Northport Courier]] said no.",
		"[[A report shared with Reuters]] said no.",
		"[[A passage of the ministry's report]] said no. Reuters has it.",
		"[[A passage of a letter that Reuters saw]] said no.",
		"[[The indictment]] said he lied.",
		"[[Emails the campaign sent to donors]] said so.",
		"[[A late Friday report]] said so. It rained.",
		"[[A report on the drivers]], which named no one, said so.",
		"[[A letter to her lawyer]] said so. Who wrote it was unclear.",
		"[[A new poll]] showed a dead heat.",
		"[[Newly released emails]] showed he knew.",
		"[[A leaflet that Reuters saw]] said so.",
		"[[The Department of Justice press release]] said so.",
	],
	[
		"post",
		"[[A tweet from the account]] said so.",
		"[[The post]] said so.",
		"[[His Facebook page]] said so.",
	],
];

for (const [kind, ...sentences] of CASES) {
	describe(`the kind of a source: ${kind}`, () => {
		test.each(sentences)("%s", (sentence) => {
			expect(new Set(kindsOf(sentence))).toEqual(new Set([kind]));
		});
	});
}

test("a headline in title case does not make names of common words", () => {
	const article =
		"[[Officials]] Say Bridge Was Never Safe To Cross\n\nThe bridge fell on Monday. [[Officials]] said so.";
	expect(kindsOf(article)).toEqual(["unnamed-group", "unnamed-group"]);
});

test("a report that opens an article is the outlet's that is named next, if nobody else's", () => {
	const article =
		"[[Report]]: Roof was unsafe\n\nThe roof was unsafe, according to [[a late Friday report]].\n\n" +
		"The roof fell in May, [[Reuters]] said. It rained. [[The report]] said so.";
	expect(kindsOf(article)).toEqual(["outlet", "outlet", "outlet", "outlet"]);
	const own =
		"[[Report]]: Roof was unsafe\n\nThe roof was unsafe, [[an audit]] found. [[Reuters]] said no.";
	expect(kindsOf(own)).toEqual(["document", "document", "outlet"]);
	const late = `[[Report]]: Roof was unsafe\n\n${"It rained. ".repeat(9)}[[Reuters]] said no.`;
	expect(kindsOf(late)).toEqual(["document", "outlet"]);
});

test("a surname that is also a trade or a firm is a person's once the person is named", () => {
	const article =
		"Nora Baker runs the port. [[Baker]] said it was full. Kelli Ford left. [[Ford]] said she had to.";
	expect(kindsOf(article)).toEqual(["person", "person"]);
});
