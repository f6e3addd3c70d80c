import { expect, test } from "vitest";
import { span } from "../../../src/engine/index.ts";
import { secondHandFigure, type Telling } from "../../../tools/evaluate/second-hand.ts";

const text =
	"Two aides told the Herald it failed. Ada Brandt said it held. The mayor wrote a note.";

function telling(source: string, cue: string, via: unknown): Telling {
	const at = (words: string) => {
		const start = text.indexOf(words);
		return span(start, start + words.length);
	};
	return { source: at(source), cue: at(cue), via };
}

const aides = (via: unknown) => telling("Two aides", "told", via);
const brandt = (via: unknown) => telling("Ada Brandt", "said", via);
const mayor = (via: unknown) => telling("The mayor", "wrote", via);

test("marking everything second-hand is told from marking it rightly", () => {
	const annotated = [aides("s1"), brandt(null), mayor(null)];
	const found = [aides(4), brandt(4), mayor(4)];
	const figure = secondHandFigure([{ text, annotated, found }]);
	expect(figure).toMatchObject({ recall: 1, gold: 1 });
	expect(figure).toHaveProperty("precision", 1 / 3);
});

test("the first source of an analysis has the number 0, and relays like any other", () => {
	const figure = secondHandFigure([{ text, annotated: [aides("s1")], found: [aides(0)] }]);
	expect(figure).toEqual({ precision: 1, recall: 1, f1: 1, gold: 1 });
});

test("what only one side has counts for neither", () => {
	const annotated = [aides("s1"), brandt("s1")];
	const figure = secondHandFigure([{ text, annotated, found: [brandt(null), mayor(2)] }]);
	expect(figure).toEqual({ precision: 0, recall: 0, f1: 0, gold: 1 });
});
