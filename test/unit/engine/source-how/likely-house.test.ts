import { expect, test } from "vitest";
import { relaysOf, type Said } from "./relays-of.ts";

const BRANDT: Said = ["Ada Brandt", "person", "told", "It breaks my heart", 1];
const SPOKESMAN: Said = ["A spokesman for the mill", "spokesperson", "told", "talks went on", 2];

/** An article that says nowhere whom it is by. */
function article(...paragraphs: readonly string[]): string {
	return [
		"The last mill of Leeds will close",
		"The last mill of Leeds will close in May after a hundred years.",
		...paragraphs,
	].join("\n\n");
}

test("the outlet that asks for comment is the one a text is by", () => {
	const text = article(
		"“It breaks my heart,” Ada Brandt, who has worked there, told the Guardian.",
		"A spokesman for the mill told the Guardian that talks went on. The owner did not respond to the Guardian's request for comment.",
	);
	expect(relaysOf(text, [BRANDT, SPOKESMAN])).toEqual([null, null]);
});

test("what documents it has seen tells it, too", () => {
	const text = article(
		"“It breaks my heart,” Ada Brandt told the Guardian.",
		"Letters seen by the Guardian name a buyer. A spokesman for the mill told the Guardian that talks went on.",
		"Reuters reported in March that the mill made losses.",
	);
	expect(relaysOf(text, [BRANDT, SPOKESMAN])).toEqual([null, null]);
});

test("an outlet whose report is told of relays", () => {
	const text = article(
		"“It breaks my heart,” Ada Brandt told the Guardian.",
		"The Guardian reported that the owner had lost money. It was the Guardian that first wrote of the plan.",
		"The town has two other mills.",
	);
	expect(relaysOf(text, [BRANDT])).toEqual(["Guardian"]);
});

test("a page that names its outlet is by that one, whatever the words", () => {
	const text = article(
		"“It breaks my heart,” Ada Brandt told the Guardian.",
		"The owner did not respond to the Guardian's request for comment.",
	);
	expect(relaysOf(text, [BRANDT], "CNN")).toEqual(["Guardian"]);
});

test("a few lines do not tell whom they are by", () => {
	const text =
		"Ada Brandt told the Guardian: “It breaks my heart.” The owner did not respond to the Guardian's request for comment.";
	expect(relaysOf(text, [BRANDT])).toEqual(["Guardian"]);
});
