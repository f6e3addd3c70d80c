import { join } from "node:path";
import { annotatedText, readAnnotations } from "../../training/annotations.ts";
import { type NewsLine, readCodebook, readLines } from "../../training/corpus.ts";
import { keepUnseen } from "../../training/held-out.ts";

/** A news article as the engine reads it: title, blank line, text. */
export interface NewsArticle {
	readonly id: string;
	readonly publisher: string;
	readonly text: string;
}

const NEWS = join("corpora", "news-text.jsonl.gz");
const ANNOTATIONS = join(import.meta.dirname, "../../training/annotations.jsonl");

/**
 * The unlabelled news without every article that carries annotations, whoever made them: neither
 * measured nor trained on, by id and by paragraphs that were printed again.
 *
 * @param shared the folder of reference data
 */
export function unjudgedNews(shared: string): readonly NewsArticle[] {
	const annotated = new Set(readAnnotations(ANNOTATIONS).map(({ id }) => id));
	const news = readLines<NewsLine>(join(shared, NEWS)).map(articleOf);
	const known = [
		...["gold", "train"].flatMap((set) => readCodebook(join(shared, "evaluation", set))),
		...news.filter(({ id }) => annotated.has(id)),
	];
	return keepUnseen(
		news,
		known.map(({ text }) => text),
	);
}

/** Articles of the unlabelled news by their ids. */
export function newsById(shared: string): ReadonlyMap<string, NewsArticle> {
	return new Map(readLines<NewsLine>(join(shared, NEWS)).map((line) => [line.id, articleOf(line)]));
}

function articleOf(line: NewsLine): NewsArticle {
	return { id: line.id, publisher: line.source, text: annotatedText(line) };
}

/** Draws some of the articles at random; the same ones for the same seed, whatever their order. */
export function drawn<T extends { readonly id: string }>(
	articles: readonly T[],
	count: number,
	seed: number,
): readonly T[] {
	const pool = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const next = randomFrom(seed);
	for (let i = 0; i < Math.min(count, pool.length); i++) {
		const other = i + Math.floor(next() * (pool.length - i));
		[pool[i], pool[other]] = [pool[other]!, pool[i]!];
	}
	return pool.slice(0, count);
}

/** Numbers from 0 to 1 by Mulberry32 (Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
