/** A tiny corpus of our own sentences in the formats of the real ones. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

type Row = readonly [source: string, cue: string, content: string, rest: string];

const ROWS: readonly Row[] = [
	["The mayor", "said", "the bridge would open in May", "."],
	["A harbour official", "warned that", "ice was on its way", "."],
	["Lena Vogt", "wrote that", "the choir had won", "."],
	["The report", "found that", "trams ran late twice a week", "."],
	["Two nurses", "told", "the council about the leak", "."],
	["Voters", "want", "a new library", "."],
];

interface Placed {
	readonly text: string;
	readonly attributions: readonly Record<string, readonly { spans: [number, number][] }[]>[];
}

/** An article of paragraphs, each one attribution or plain narration. */
export function madeUpArticle(turn: number): Placed {
	let text = "";
	const attributions: Record<string, { spans: [number, number][] }[]>[] = [];
	ROWS.forEach((_, i) => {
		const [source, cue, content, rest] = ROWS[(i + turn) % ROWS.length]!;
		const place = (part: string) => {
			const start = text.length;
			text += part;
			return [{ spans: [[start, text.length]] as [number, number][] }];
		};
		const marked = { source: place(source), cue: [], content: [] } as (typeof attributions)[0];
		text += " ";
		marked.cue = place(cue);
		text += " ";
		marked.content = place(content);
		text += `${rest}\n\nThe tram left at nine.\n\n`;
		attributions.push(marked);
	});
	return { text: text.trim(), attributions };
}

/** Writes the made-up corpora and codebook articles below `folder`. */
export function writeMadeUp(folder: string): { corpora: string; evaluation: string } {
	const corpora = join(folder, "corpora");
	const evaluation = join(folder, "evaluation");
	for (const part of [corpora, join(evaluation, "train"), join(evaluation, "gold")]) {
		mkdirSync(part, { recursive: true });
	}
	const articles = Array.from({ length: 12 }, (_, i) => ({ id: `a${i}`, ...madeUpArticle(i) }));
	const gzip = (name: string, lines: readonly string[]) =>
		writeFileSync(join(corpora, name), gzipSync(lines.join("\n")));
	for (const split of ["train", "dev"]) {
		const lines = articles.map((article) => JSON.stringify({ annotator: "x", ...article }));
		gzip(`polnear-${split}.jsonl.gz`, lines);
		gzip(`polnear-silver-${split}.tsv.gz`, articles.flatMap(silverOf));
	}
	gzip(
		"news-text.jsonl.gz",
		articles.map(({ id, text }) => JSON.stringify({ id, text })),
	);
	for (const split of ["train", "gold"]) {
		for (const { id, text, attributions } of articles.slice(0, 3)) {
			const marked = attributions.map(({ source, cue }) => ({
				source: spanOf(source),
				cue: spanOf(cue),
			}));
			const file = join(evaluation, split, `${id}.json`);
			writeFileSync(file, JSON.stringify({ id, text, attributions: marked }));
		}
	}
	return { corpora, evaluation };
}

function spanOf(parts: readonly { spans: [number, number][] }[] | undefined) {
	const [start, end] = parts?.[0]?.spans[0] ?? [0, 0];
	return { start, end };
}

function silverOf({ id, text }: { id: string; text: string }): string[] {
	const words = text.match(/\w+|\./g) ?? [];
	const tag = (word: string) => (/^[A-Z]/.test(word) ? "NNP\tPERSON" : "NN\tO");
	return [
		`#\t${id}\t${words.length}`,
		...words.map((word) => `${word}\t0\t0\t0\t${tag(word)}\t-1\tO`),
	];
}
