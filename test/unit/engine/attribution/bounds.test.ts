import fc from "fast-check";
import { expect, test } from "vitest";
import { findAttributions } from "../../../../src/engine/attribution/index.ts";
import type { Article } from "../../../../src/engine/model/article.ts";
import { readText } from "../../../../src/engine/quotation/reading.ts";
import { span, textOf } from "../../../../src/engine/text/span.ts";

/** An article of these paragraphs, none of them a headline. */
function articleOf(paragraphs: readonly string[]): Article {
	let at = 0;
	const spans = paragraphs.map((words) => {
		const start = at;
		at += words.length + 2;
		return { span: span(start, start + words.length), role: "body" as const };
	});
	return {
		text: paragraphs.join("\n\n"),
		paragraphs: spans,
		title: null,
		publisher: null,
		byline: null,
		published: null,
		url: null,
		posts: [],
		links: null,
	};
}

function foundIn(paragraphs: readonly string[]) {
	return findAttributions(readText(articleOf(paragraphs)));
}

/** Words and marks that rules look for beside each other; no mark of quotation, which may go on. */
const WORDS = fc.constantFrom(
	..."Ines Roth 34 the The a mayor officials report claims claims said says told reports reported declined refuse denied to comment that as by by of on Monday not was is believed accused and who , , . : it He they come out plan plans Harbour two clear made citing sees call for but according suggestion".split(
		" ",
	),
);
const PARAGRAPH = fc
	.array(WORDS, { minLength: 1, maxLength: 9 })
	.map((words) => words.join(" ").replaceAll(/ ([,.:])/g, "$1"));

test.each([
	["Ines claims", "The harbour is full."],
	["The plan was accused", "Of all the mayors, she stayed."],
	["Ines denied by", "clearing snow all day"],
])("“%s” is read alike whatever paragraph comes next", (words, next) => {
	expect(foundIn([words, next])).toEqual(foundIn([words]));
});

test("what comes in later paragraphs changes nothing in earlier ones", () => {
	const paragraphs = fc.array(PARAGRAPH, { minLength: 1, maxLength: 3 });
	fc.assert(
		fc.property(paragraphs, paragraphs, (first, second) => {
			const { text } = articleOf(first);
			const together = foundIn([...first, ...second]);
			const within = together.filter(({ cue, source }) => (cue ?? source)!.start < text.length);
			const printed = (found: typeof together) =>
				found.map(({ source, cue, contentSpans, because }) => ({
					source: source && textOf(text, source),
					cue: cue && textOf(text, cue),
					content: contentSpans.map((at) => textOf(text, at)),
					because,
				}));
			expect(printed(within)).toEqual(printed(foundIn(first)));
		}),
		{ numRuns: 1500 },
	);
});
