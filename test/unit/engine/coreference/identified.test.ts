import { describe, expect, test } from "vitest";
import { kindsOf, namesOf } from "./marked-text.ts";

/** Far enough down that nothing is an article's opening any more. */
const OPENING = "It rained. It snowed. It froze. It thawed. It dried.\n\n";

describe("a name that the text gives later is of the one described", () => {
	test.each([
		[
			"behind the same noun",
			"[[A producer]] laughed about it.\n\nKarl Holm was on air.\n\nThat producer, Ola Berg, was let go.",
		],
		[
			"as the one who it is",
			"“Look at me,” [[a woman]] was heard saying.\n\nThe board later said the woman is Ola Berg, who runs a shop.",
		],
		[
			"as the one whom somebody identified",
			"[[A woman]] shouted that she was hungry.\n\nPolice identified the woman as Ola Berg.",
		],
		[
			"as the one who was identified by somebody",
			"[[A diver]] said it was cold.\n\nThe diver was later identified by police as Ola Berg.",
		],
		[
			"behind more on the same one",
			"[[A diver]] said it was cold. She shook. “She was blue,” the board said. The diver is Ola Berg.",
		],
		[
			"though others said something too",
			"[[A clerk]] said no. [[Another producer, Karl Holm]], laughed.\n\nThat clerk, Ola Berg, was let go.",
		],
		[
			"of another one than the first",
			"[[Another neighbour]] said he was angry.\n\nThat neighbour, Ola Berg, lived below him.",
		],
		[
			"also of a headline's",
			"Ministry hid a list, [[witness]] says\n\n[[A witness from the ministry]] said so.\n\nIt rained.\n\n" +
				"That witness is Ola Berg.",
		],
	])("%s", (_, marked) => {
		expect(namesOf(OPENING + marked)[0]).toBe("ola berg");
	});
});

describe("somebody described stays unnamed", () => {
	test.each([
		[
			"where the name is another one's of the same noun",
			"[[A clerk]] said no.\n\nIt rained.\n\n[[Another clerk]] said yes. That clerk, Ola Berg, was let go.",
		],
		[
			"where it is somebody's whose name follows",
			"[[A clerk]] said no.\n\nThe clerk was Ola Berg's cousin.",
		],
		[
			"where the name is part of more",
			"[[A clerk]] said no.\n\nThe clerk was Ola Berg fan number one.",
		],
		[
			"where somebody's of the same noun is named",
			"[[A lawyer from Springfield]] said no.\n\nThe firm's lawyer, Ola Berg, was there.",
		],
		["where another noun is named", "[[A clerk]] said no.\n\nThe baker, Ola Berg, was there."],
		[
			"where the name is of the other sex",
			"[[A woman who witnessed it]] said no.\n\nIt rained.\n\nPolice identified that woman as Karl Holm.",
		],
		[
			"where a chapter lies between",
			`[[A clerk]] said no.\n\n${"It rained again. ".repeat(45)}\n\nThat clerk, Ola Berg, was there.`,
		],
		[
			"where another case lies between",
			"“He shouted,” [[a witness]] said.\n\nThe trial resumed on Monday. The witness, Ola Berg, denied it.",
		],
		[
			"where somebody was arrested between",
			"[[A man in the crowd]] said he saw it.\n\nPolice arrested a suspect. Police identified the man as Karl Holm, 34.",
		],
		[
			"where another one is found dead between",
			"[[A woman]] said she heard screams.\n\nA woman was found dead. Police identified the woman as Ola Berg, 41.",
		],
		[
			"where another one is told of in the same sentence",
			"[[A teenager]] said he was afraid.\n\nPolice said a teenager was arrested and that teenager was Karl Holm.",
		],
		[
			"where somebody general is pointed out far off",
			"[[A man]] said he saw it.\n\nIt rained. It snowed. Police shot a thief. That man was Karl Holm.",
		],
		[
			"where another one is carried out between",
			"[[A man]] said it spread fast.\n\nMen carried a man out. The man was identified by officials as Karl Holm.",
		],
		[
			"where somebody else's is told of between",
			"[[A neighbor]] said she heard it.\n\nHis neighbor, who was away, is angry. That neighbor, Ola Berg, left.",
		],
		[
			"where a described one is told of between",
			"[[A lawyer for the family]] said no.\n\nHis new defense lawyer came. That lawyer, Ola Berg, said yes.",
		],
		[
			"where somebody knows of it whom nobody names",
			"[[A person familiar with the talks]] said no.\n\nThe person was later identified as Tom Lund.",
		],
		[
			"where the text brings in sources that it will not name",
			"[[A source]] said no.\n\nThe source, Ola Berg, was a spy in 1950.",
		],
		[
			"where the name is kept back",
			"[[A woman, who spoke on condition of anonymity]], said he hit her.\n\nThe woman, Ola Berg, was 61.",
		],
		[
			"where a later sentence says that the name is kept back",
			"[[A producer]] said he hit her. The producer spoke on condition of anonymity.\n\nThat producer, Ola Berg, was 61.",
		],
		[
			"where she asks that it is kept back",
			"[[A clerk]] said he hit her. She asked that her name not be used.\n\nThat clerk, Ola Berg, was 61.",
		],
		[
			"where a victim is promised it",
			"[[A victim, who spoke on the condition that she not be identified]], said no.\n\nThe victim, Ola Berg, waived it.",
		],
		[
			"where a witness refuses to give it",
			"[[A man who refused to give his name]] said he saw it.\n\nPolice identified the man as Karl Holm.",
		],
	])("%s", (_, marked) => {
		expect(kindsOf(OPENING + marked)[0]).toBe("unnamed-person");
		expect(namesOf(OPENING + marked)[0]).toBeNull();
	});
});
