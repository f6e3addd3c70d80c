import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.ts";

/** Far enough down that nothing is an article's opening any more. */
const OPENING = "It rained. It snowed. It froze. It thawed. It dried.\n\n";

/** The kind of the source in the first brackets. */
function firstKind(marked: string): string {
	return speakersOf(marked)[0]!.split(" ")[1]!;
}

describe("a name that the text gives later is of the one described", () => {
	test.each([
		[
			"behind the same noun",
			`${OPENING}[[A producer]] laughed about it.\n\nIt was on air.\n\nThat producer, Ola Berg, was let go.`,
		],
		[
			"as the one who it is",
			`${OPENING}“Look at me,” [[a woman]] was heard saying.\n\nThe board later said the woman is Ola Berg, who runs a shop.`,
		],
		[
			"as the one whom somebody identified",
			`${OPENING}[[The man]] shouted that he was hungry.\n\nPolice identified the man as Karl Holm.`,
		],
		[
			"as the one who was identified by somebody",
			`${OPENING}[[A diver]] said it was cold.\n\nThe diver was later identified by police as Ola Berg.`,
		],
		[
			"though others said something too",
			`${OPENING}[[A clerk]] said no. [[Another producer]] laughed.\n\nThat clerk, Ola Berg, was let go.`,
		],
		[
			"of another one than the first",
			`${OPENING}[[Another neighbour]] said he was angry.\n\nThat neighbour, Ola Berg, lived below him.`,
		],
		[
			"also of a headline's",
			"Ministry hid a list, [[witness]] says\n\n[[A witness from the ministry]] said so.\n\nIt rained.\n\n" +
				"That witness is Ola Berg.",
		],
	])("%s", (_, marked) => {
		expect(firstKind(marked)).toBe("person");
	});
});

describe("somebody described stays unnamed", () => {
	test.each([
		[
			"where the name is another one's of the same noun",
			`${OPENING}[[A clerk]] said no.\n\nIt rained.\n\n[[Another clerk]] said yes. That clerk, Ola Berg, was let go.`,
		],
		[
			"where it is somebody's whose name follows",
			`${OPENING}[[A clerk]] said no.\n\nThe clerk was Ola Berg's cousin.`,
		],
		[
			"where the name is part of more",
			`${OPENING}[[A clerk]] said no.\n\nThe clerk was Ola Berg fan number one.`,
		],
		[
			"where somebody's of the same noun is named",
			`${OPENING}[[A lawyer from Springfield]] said no.\n\nThe firm's lawyer, Ola Berg, was there.`,
		],
		[
			"where another noun is named",
			`${OPENING}[[A clerk]] said no.\n\nThe baker, Ola Berg, was there.`,
		],
		[
			"where the name is of the other sex",
			`${OPENING}[[A woman who witnessed it]] said no.\n\nIt rained.\n\nPolice identified that woman as Karl Holm.`,
		],
		[
			"where a chapter lies between",
			`${OPENING}[[A clerk]] said no.\n\n${"It rained again. ".repeat(45)}\n\nThe clerk, Ola Berg, was there.`,
		],
	])("%s", (_, marked) => {
		expect(firstKind(marked)).toBe("unnamed-person");
	});
});
