import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { sharedPath } from "../shared-data.ts";

const CORPUS = sharedPath("corpora", "news-text.jsonl.gz");

export interface CorpusArticle {
	readonly id: string;
	readonly text: string;
}

export function hasCorpus(): boolean {
	return existsSync(CORPUS);
}

/** Every nth article of the corpus, in its order. */
export function* corpusArticles(every: number): Generator<CorpusArticle> {
	const bytes = gunzipSync(readFileSync(CORPUS));
	let from = 0;
	for (let line = 0; from < bytes.length; line++) {
		const end = bytes.indexOf("\n", from);
		const to = end === -1 ? bytes.length : end;
		if (line % every === 0 && to > from) {
			yield JSON.parse(bytes.toString("utf8", from, to)) as CorpusArticle;
		}
		from = to + 1;
	}
}
