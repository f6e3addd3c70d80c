import { describe, expect, test } from "vitest";
import { clusterSources } from "../../../../src/engine/coreference/cluster-sources.ts";
import {
	candidatesOf,
	featuresOf,
	turnBefore,
} from "../../../../src/engine/coreference/pronoun.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { articleOfPlainText } from "../../../../src/engine/text/plain.ts";
import { textOf } from "../../../../src/engine/text/span.ts";
import { readMarked, speakersOf } from "./marked-text.ts";

/** What the text spoke of before its last source, a pronoun, and who spoke before it. */
function beforeLast(marked: string) {
	const { text, found } = readMarked(marked);
	const { entries } = clusterSources(readText(articleOfPlainText(text)), found);
	const at = entries.findLastIndex(({ speaks }) => speaks);
	const before = entries.slice(0, at);
	const spokeLast = before.findLast(({ speaks }) => speaks)?.referent ?? null;
	return { text, place: entries[at]!, before, spokeLast };
}

/** What speaks for and against one spoken of before: `first; sentences 1`. */
function featuresIn(marked: string, words: string): string {
	const { text, place, before, spokeLast } = beforeLast(marked);
	const entry = before.findLast(({ mention }) => textOf(text, mention.span) === words)!;
	const candidates = candidatesOf(place, before);
	const turn = turnBefore(place, candidates, ({ referent }) => referent === spokeLast);
	return featuresOf(place, entry, { spokeLast, turn, mentions: 1 })
		.map(([name, value]) => (value === 1 ? name : `${name} ${value}`))
		.join("; ");
}

describe("what speaks for an antecedent", () => {
	test.each([
		[
			"[[Ana Berg]] spoke. [[She]] added that it rained.",
			"Ana Berg",
			"nextSentence; sentences; paragraphs 0; first; speaks; spokeLast; spokeLastNearby; genderTold; " +
				"often; name; firstAndFirst; spokeLastGoesOn; firstOfParagraph",
		],
		[
			"[[Maria Berg]] spoke.\n\nIt rained. [[She]] left.",
			"Maria Berg",
			"sentences 2; nextParagraph; paragraphs; first; speaks; spokeLast; spokeLastNearby; genderTold; " +
				"often; name; firstAndFirst",
		],
		[
			"[[Maria Berg]] spoke.\n\nIt rained.\n\nIt snowed. [[She]] left.",
			"Maria Berg",
			"sentences 3; paragraphs 2; first; speaks; spokeLast; genderTold; often; name; firstAndFirst",
		],
		[
			"Maria Berg met Maria Holm when [[she]] left.",
			"Maria Holm",
			"sameSentence; sentences 0; paragraphs 0; genderTold; often; name",
		],
		[
			"They looked at Maria Berg when [[she]] left.",
			"Maria Berg",
			"sameSentence; sentences 0; paragraphs 0; genderTold; often; name; object",
		],
		[
			"Maria Berg's bridge fell. [[She]] left.",
			"Maria Berg",
			"nextSentence; sentences; paragraphs 0; first; genderTold; often; name; firstAndFirst; owner; " +
				"firstOfParagraph; turnedTo; newlyTurnedTo",
		],
		[
			"“Maria Berg is late. [[She]] left,” he said.",
			"Maria Berg",
			"nextSentence; sentences; paragraphs 0; genderTold; often; name; quotedBoth",
		],
		[
			"“Maria Berg is late,” [[she]] said.",
			"Maria Berg",
			"sameSentence; sentences 0; paragraphs 0; otherSideOfQuote; genderTold; often; name",
		],
		[
			"[[Two port officials]] spoke. [[They]] left.",
			"Two port officials",
			"nextSentence; sentences; paragraphs 0; first; speaks; spokeLast; spokeLastNearby; often; " +
				"unnamed; firstAndFirst; firstOfParagraph; theyGroup",
		],
		[
			"[[Critics]] spoke. [[They]] left.",
			"Critics",
			"nextSentence; sentences; paragraphs 0; first; speaks; spokeLast; spokeLastNearby; often; " +
				"unnamed; firstAndFirst; firstOfParagraph; theyPublic",
		],
		[
			"[[The port authority]] spoke. [[They]] left.",
			"The port authority",
			"nextSentence; sentences; paragraphs 0; first; speaks; spokeLast; spokeLastNearby; often; " +
				"definite; unnamed; firstAndFirst; firstOfParagraph; theyBody",
		],
		[
			"[[The report]] was late. [[It]] found cracks.",
			"The report",
			"nextSentence; sentences; paragraphs 0; first; speaks; spokeLast; spokeLastNearby; often; " +
				"definite; unnamed; firstAndFirst; firstOfParagraph; itText",
		],
		[
			"[[Reuters]] was late. [[It]] found cracks.",
			"Reuters",
			"nextSentence; sentences; paragraphs 0; first; speaks; spokeLast; spokeLastNearby; often; " +
				"name; firstAndFirst; firstOfParagraph; itBody",
		],
		[
			"Maria Berg left. [[She]] said Berg was tired.",
			"Maria Berg",
			"nextSentence; sentences; paragraphs 0; first; genderTold; often; name; firstAndFirst; " +
				"firstOfParagraph; namedBehind; turnedTo; newlyTurnedTo",
		],
		[
			"[[Maria Berg]] spoke. Ana Holm, a baker, was tired. [[She]] left.",
			"Ana Holm",
			"nextSentence; sentences; paragraphs 0; first; genderTold; often; name; firstAndFirst; " +
				"firstOfParagraph; turnedTo; newlyTurnedTo; toldTurnedTo",
		],
		[
			"[[Maria Berg]] spoke. Ana Holm, a baker, was tired. [[She]] left.",
			"Maria Berg",
			"sentences 2; paragraphs 0; first; speaks; spokeLast; spokeLastNearby; genderTold; often; name; " +
				"firstAndFirst; firstOfParagraph; toldTurnedFrom; turnedFrom",
		],
	])("%s %s", (marked, words, features) => {
		expect(featuresIn(marked, words)).toBe(features);
	});
});

describe("whom a pronoun may mean", () => {
	test.each([
		["Maria Berg met Robert Holm. [[She]] left.", "Maria Berg"],
		["Maria Berg met Robert Holm. [[He]] left.", "Robert Holm"],
		["Maria Berg read Reuters. [[It]] found cracks.", "Reuters"],
		["Maria Berg met two officials. [[They]] left.", "two officials"],
		["Maria Berg left. [[They]] left.", "Maria Berg"],
		["The tweet was late. [[They]] left.", ""],
		["The report was late. [[They]] left.", ""],
		["A spokesman left. [[He]] left.", "A spokesman"],
		[`Maria Berg left. ${"It rained. ".repeat(11)}[[She]] left.`, "Maria Berg"],
		[`Maria Berg left. ${"It rained. ".repeat(12)}[[She]] left.`, ""],
	])("%s %s", (marked, words) => {
		const { text, place, before } = beforeLast(marked);
		const found = candidatesOf(place, before).map(({ mention }) => textOf(text, mention.span));
		expect(found.join("; ")).toBe(words);
	});
});

/** A text, then the number of each source: who speaks with whom. */
describe("whom a pronoun means", () => {
	test.each([
		[
			"[[Mayor Tom Berg]] said no.\n\nOmar Lee, a driver, was tired. “It shakes,” [[he]] said.",
			"0 1",
		],
		[
			"[[Sheriff Tom Berg]] said no. [[Berg]] said more were missing.\n\nJohn Moss, 44, lost his home. [[He]] said so.",
			"0 0 1",
		],
		[
			"[[A spokesman for the port]] said no.\n\nOmar Lee, a driver, was tired. “It shakes,” [[he]] said.",
			"0 1",
		],
		["[[Tom Berg]] said no. Omar Lee won in May. “It was close,” [[he]] said.", "0 0"],
		["[[Tom Berg]] said no. Omar Lee left. [[He]] said Lee was late.", "0 0"],
		["Tom Berg left. Omar Lee left. [[He]] said Lee was late. [[Berg]] ran.", "0 0"],
	])("%s %s", (marked, numbers) => {
		const lines = speakersOf(marked).map((line) => line.split(" ")[0]);
		expect(lines.join(" ")).toBe(numbers);
	});
});
