import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type Analysis,
	type Article,
	analyze,
	analyzeStepwise,
	articleOfPlainText,
	findStepwiseWith,
	findWith,
	type Span,
	type Stepwise,
} from "../../../src/engine/index.ts";
import { type Reading, readText } from "../../../src/engine/quotation/reading.ts";
import { span } from "../../../src/engine/text/span.ts";
import { loadTagger } from "../../../tools/build/tagger.ts";
import { flawsOf, flawsOfArticle } from "../../../tools/evaluate/flaws.ts";
import { anyProse, anyText } from "./texts.ts";

const TAGGER = await loadTagger();

describe.each([
	["model and rules", TAGGER],
	["rules alone", null],
])("of any text, by %s,", (_, tagger) => {
	const find = findWith(tagger);

	test("the analysis is sound, and the same a second time", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const article = articleOfPlainText(text);
				const analysis = analyze(article, { find });
				expect([...flawsOfArticle(article), ...flawsOf(article, analysis)]).toEqual([]);
				expect(analyze(article, { find })).toEqual(analysis);
			}),
			{ numRuns: 100 },
		);
	});

	test("two analyses in turns, a step each, are those made one after the other", () => {
		fc.assert(
			fc.property(anyText, anyText, (a, b) => {
				const articles = [a, b].map(articleOfPlainText);
				const work = articles.map((one) => analyzeStepwise(one, findStepwiseWith(tagger)));
				expect(inTurns(work)).toEqual(articles.map((one) => analyze(one, { find })));
			}),
			{ numRuns: 60 },
		);
	});

	test("what is asked of it on the way is sound and changes nothing", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const article = articleOfPlainText(text);
				const work = analyzeStepwise(article, findStepwiseWith(tagger));
				let next = work.next();
				for (; !next.done; next = work.next()) {
					const beginning = { ...article, text: text.slice(0, next.value.readTo) };
					expect(flawsOf(beginning, next.value.soFar())).toEqual([]);
				}
				expect(next.value).toEqual(analyze(article, { find }));
			}),
			{ numRuns: 60 },
		);
	});

	/**
	 * What holds when another article is put behind one, as pages do that load the next story below:
	 * what was found in the first one's paragraphs, before it is asked who the sources are, is the same
	 * to the last code unit and digit. Two things may go on: a quotation that the first leaves open and
	 * the second takes up, and a sentence that breaks off at a verb, for which the rules look at the
	 * next word wherever it stands; so the first one's last sentence is a whole one. Who a source is may change: a later text can name her.
	 */
	test("an article behind it leaves what was found in its paragraphs as it was", () => {
		fc.assert(
			fc.property(fc.oneof(anyText, prose), fc.oneof(anyText, prose), (a, b) => {
				const [first, second] = [
					articleOfPlainText(`${a}\n\nThat was all.`),
					articleOfPlainText(b),
				];
				const alone = readText(first);
				const both = readText(oneAfterTheOther(first, second));
				fc.pre(!both.quotations.some(({ span, open }) => open && isLastIn(alone, span)));
				const within = find(both).filter(
					({ source, cue }) => (cue ?? source)!.start < first.text.length,
				);
				expect(within).toEqual(find(alone));
			}),
			{ numRuns: 100 },
		);
	});
});

const prose = anyProse.map((paragraphs) => paragraphs.join("\n\n"));

/** Whether a quotation stands in a text's last paragraph. */
function isLastIn({ parsed }: Reading, { start }: Span): boolean {
	const last = parsed.paragraphs.at(-1);
	return (
		last !== undefined && start >= parsed.tokens[last.from]!.start && start < parsed.text.length
	);
}

/** Takes a step of each in turn until all are done. */
function inTurns(work: readonly Stepwise<unknown, Analysis>[]): (Analysis | null)[] {
	const results: (Analysis | null)[] = work.map(() => null);
	while (results.includes(null)) {
		work.forEach((one, i) => {
			const next = results[i] ? null : one.next();
			if (next?.done) results[i] = next.value;
		});
	}
	return results;
}

function oneAfterTheOther(first: Article, second: Article): Article {
	const shift = first.text.length + 2;
	const shifted = second.paragraphs.map(({ span: at, role }) => ({
		span: span(at.start + shift, at.end + shift),
		role,
	}));
	return {
		...first,
		text: `${first.text}\n\n${second.text}`,
		paragraphs: [...first.paragraphs, ...shifted],
	};
}
