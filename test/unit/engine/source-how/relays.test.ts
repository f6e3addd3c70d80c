import { expect, test } from "vitest";
import { relaysOf, type Said } from "./relays-of.ts";

const secondHand: readonly (readonly [string, readonly Said[], readonly (string | null)[]])[] = [
	["Ana Ruiz told CNN that she would stay.", [["Ana Ruiz", "person", "told"]], ["CNN"]],
	[
		"“I will stay,” the mayor said Sunday on Fox News.",
		[["the mayor", "person", "said"]],
		["Fox News"],
	],
	[
		"In an interview with the Washington Post, Holt said he was done. Later the Post printed it.",
		[["Holt", "person", "said"]],
		["Washington Post"],
	],
	[
		"Reuters reported that the plan was vetoed, citing two unnamed officials.",
		[
			["Reuters", "outlet", "reported", "the plan was vetoed"],
			["two unnamed officials", "unnamed-group", "citing"],
		],
		[null, "Reuters"],
	],
	[
		"The talks failed, an aide said, according to Politico.",
		[
			["an aide", "unnamed-person", "said", "The talks failed"],
			["Politico", "outlet", "according to", "The talks failed, an aide said"],
		],
		["Politico", null],
	],
	[
		"The Guardian called twenty officers. It rained. Holt was quoted as saying that he was done.",
		[["Holt", "person", "was quoted as saying"]],
		["Guardian"],
	],
	[
		"Holt told Sky Sports he was fit.\n\nThe pitch froze.\n\n“I can play,” he added.",
		[
			["Holt", "person", "told", "he was fit", 7],
			["he added", "person", "added", "I can play", 7],
		],
		["Sky Sports", "Sky Sports"],
	],
	[
		"According to the new Reuters report:\n\n“The officials said the plan was old.\n\n“The clerks said no.”\n\nThe mayor said yes.",
		[
			["the new Reuters report", "outlet", "According to"],
			["The officials", "unnamed-group", "said the plan"],
			["The clerks", "unnamed-group", "said no"],
			["The mayor", "person", "said yes"],
		],
		[null, "the new Reuters report", "Reuters", null],
	],
	[
		"Holt told the BBC he was done. He added that he would move.",
		[
			["Holt", "person", "told", "he was done", 7],
			["He", "person", "added", "that he would move", 7],
		],
		["BBC", "BBC"],
	],
	[
		"The complaint quoted him as saying no.",
		[
			["The complaint", "document", "quoted"],
			["him", "person", "saying"],
		],
		[null, "The complaint"],
	],
	[
		"Holt told Politico he was done.\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\nIn the interview, he said he would move.",
		[
			["Holt", "person", "told", "he was done", 7],
			["he", "person", "said", "he would move", 7],
		],
		["Politico", "Politico"],
	],
	[
		"Ana Ruiz told The Lena Fischer Show that she would stay.",
		[["Ana Ruiz", "person", "told"]],
		["The Lena Fischer Show"],
	],
	[
		"Holt said in a statement to Axios that the plan was dead.",
		[["Holt", "person", "said in a statement", "the plan was dead"]],
		["Axios"],
	],
	[
		"In a CNBC interview on Friday, Holt said the plan was dead.",
		[["Holt", "person", "said", "the plan was dead"]],
		["CNBC"],
	],
	[
		"Holt told Politico that he was done, noting that nobody had asked him.",
		[
			["Holt", "person", "told", "he was done", 7],
			["Holt", "person", "noting", "nobody had asked him", 7],
		],
		["Politico", "Politico"],
	],
	[
		"Two aides, contacted by Reuters after the vote, said that the plan was dead.",
		[["Two aides", "unnamed-group", "said", "the plan was dead"]],
		["Reuters"],
	],
	[
		"Bloomberg wrote that the plan was dead. It cited two people familiar with the talks.",
		[
			["Bloomberg", "outlet", "wrote", "the plan was dead", 1],
			["two people familiar with the talks", "unnamed-group", "cited"],
		],
		[null, "Bloomberg"],
	],
	[
		"“It just went dark,” Ana Ruiz, a cook, told KXYZ.",
		[["Ana Ruiz, a cook", "person", "told", "It just went dark"]],
		["KXYZ"],
	],
	[
		"“It just went dark,” Ana Ruiz told local media.",
		[["Ana Ruiz", "person", "told", "It just went dark"]],
		["local media"],
	],
	[
		"A new poll finds little love for the toll. About 61 percent of drivers said it was too high.",
		[
			["A new poll", "document", "finds", "little love for the toll", 1],
			["About 61 percent of drivers", "public", "said", "it was too high"],
		],
		[null, "A new poll"],
	],
	[
		"The Herald reported Friday that two aides had told the mayor to go.",
		[
			["The Herald", "outlet", "reported"],
			["two aides", "unnamed-group", "told"],
		],
		[null, "The Herald"],
	],
	[
		"“It just went dark,” Ana Ruiz told the radio station Lumo 4.",
		[["Ana Ruiz", "person", "told", "It just went dark"]],
		["Lumo 4"],
	],
	[
		"Speaking on Lumo television, Holt said the plan was dead.",
		[["Holt", "person", "said", "the plan was dead"]],
		["Lumo"],
	],
	[
		"The bill is dead, two sources said, according to the Washington Post.",
		[
			["two sources", "unnamed-group", "said", "The bill is dead"],
			["the Washington Post", "outlet", "according to"],
		],
		["Washington Post", null],
	],
	[
		"The BBC broke the story. A nurse told the broadcaster that the ward was full.",
		[["A nurse", "unnamed-person", "told"]],
		["BBC"],
	],
	[
		"“I am done,” Holt said on NBC’s “Meet the Press.” He added that he would move. It rained on “Meet the Press.”",
		[
			["Holt", "person", "said", "I am done", 7],
			["He", "person", "added", "that he would move", 7],
		],
		["NBC", "NBC"],
	],
];

test.each(secondHand)("%s", (text, said, expected) => {
	expect(relaysOf(text, said)).toEqual(expected);
});

const firstHand: readonly (readonly [string, readonly Said[]])[] = [
	[
		"Two aides said Holt had told the board to wait.",
		[
			["Two aides", "unnamed-group", "said", "Holt had told the board to wait"],
			["Holt", "person", "told", "to wait"],
		],
	],
	[
		"Sources: Holt asked for more\n\nHolt told the board that he had asked for more, two sources said.",
		[
			["Sources", "unnamed-group", ":", "Holt asked for more", 1],
			["Holt asked", "person", "asked", "for more", 2],
			["Holt told", "person", "told", "that he had asked for more", 2],
			["two sources", "unnamed-group", "said", "Holt told the board", 1],
		],
	],
	[
		"Critics say that Holt promised a vote.",
		[
			["Critics", "public", "say", "that Holt promised a vote"],
			["Holt", "person", "promised", "a vote"],
		],
	],
	[
		"An audit found cracks in three of the locks.\n\nCritics say the minister has waited too long.",
		[
			["An audit", "document", "found", "cracks in three of the locks"],
			["Critics", "public", "say", "the minister has waited too long"],
		],
	],
	["“It was WAR,” Holt wrote on the wall.", [["Holt", "person", "wrote", "It was WAR"]]],
	["Holt told WHY voters what he thought.", [["Holt", "person", "told", "what he thought"]]],
	["Ana Ruiz told reporters that she would stay.", [["Ana Ruiz", "person", "told"]]],
	["Holt said CNN had it wrong.", [["Holt", "person", "said"]]],
	["Holt said it on the website Thursday.", [["Holt", "person", "said"]]],
	["Holt said French radio was dull.", [["Holt", "person", "said"]]],
	["Holt said the offer met Fox’s price.", [["Holt", "person", "said", "the offer met"]]],
	[
		"The offer was read out, a lawyer said, in Sky’s own boardroom.",
		[["a lawyer", "unnamed-person", "said", "The offer was read out"]],
	],
	["The BBC came. A nurse told this paper so.", [["A nurse", "unnamed-person", "told"]]],
	["Holt blamed Fox News. An aide said he was tired.", [["An aide", "unnamed-person", "said"]]],
	[
		"Holt told the BBC he was done.\n\nHe said in a speech on Friday that he would move.",
		[["He", "person", "said", "that he would move", 7]],
	],
	[
		"Our survey asked 900 drivers. About 61 percent of respondents said the toll was too high.",
		[["About 61 percent of respondents", "public", "said", "the toll was too high"]],
	],
	[
		"Holt told the BBC he was done.\n\nIt rained.\n\nThe mayor said the gate was shut. Ana Ruiz told CNN it was open.\n\nHolt said in a statement that he would move.",
		[
			["The mayor", "person", "said", "the gate was shut", 3],
			["Holt said", "person", "said", "that he would move", 7],
		],
	],
	[
		"Holt said his wife had told him to go.",
		[
			["Holt", "person", "said", "his wife had told him to go"],
			["his wife", "unnamed-person", "told", "to go"],
		],
	],
];

test.each(firstHand)("first-hand: %s", (text, said) => {
	expect(relaysOf(text, said)).toEqual(said.map(() => null));
});
