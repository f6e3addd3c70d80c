import type { Analysis, Source } from "../model/analysis.ts";
import type { Attribution } from "../model/attribution.ts";
import { type Span, textOf } from "../text/span.ts";
import { runsIn, wordsOf } from "./same-words.ts";

/** A part of what a source says. */
interface Content {
	/** `Attribution.id`. */
	readonly attribution: number;
	readonly span: Span;
}

/**
 * Who says what in an article, to be asked once a post: which contents hold a run of words, and which
 * attributions are those of a name that ends in a word. Each text is taken apart once, whatever the
 * number of posts.
 */
export class StatementIndex {
	readonly #contents: readonly { readonly content: Content; readonly words: readonly string[] }[];
	readonly #byRun = new Map<number, ReadonlyMap<string, readonly Content[]>>();
	readonly #byKey = new Map<string, [Source, Attribution][]>();

	constructor(text: string, { attributions, sources }: Pick<Analysis, "attributions" | "sources">) {
		this.#contents = attributions
			.flatMap(({ id, contentSpans }) => contentSpans.map((span) => ({ attribution: id, span })))
			.map((content) => ({ content, words: wordsOf(textOf(text, content.span)) }));
		for (const attribution of attributions) {
			const source = attribution.sourceId === null ? undefined : sources[attribution.sourceId];
			for (const key of source?.name ? keysOf(source.name) : []) {
				addTo(this.#byKey, key, [source!, attribution]);
			}
		}
	}

	/** The contents that hold one of the runs, all of them of one length. */
	contentsWith(runs: ReadonlySet<string>): readonly Content[] {
		const [first] = runs;
		if (first === undefined) return [];
		const places = this.#runsOfLength(first.split(" ").length);
		return [...runs].flatMap((run) => places.get(run) ?? []);
	}

	/** Attributions to sources whose name has this last word, or this word where it is run together. */
	byName(word: string): readonly (readonly [Source, Attribution])[] {
		return this.#byKey.get(word) ?? [];
	}

	/** Sources whose name ends like one of these names. */
	sourcesNamed(names: readonly (string | null)[]): readonly Source[] {
		const keys = names.map((name) => wordsOf(name ?? "").at(-1));
		const found = keys.flatMap((key) => (key ? this.byName(key) : []));
		return [...new Set(found.map(([source]) => source))];
	}

	#runsOfLength(length: number): ReadonlyMap<string, readonly Content[]> {
		const known = this.#byRun.get(length);
		if (known) return known;
		const places = new Map<string, Content[]>();
		for (const { content, words } of this.#contents) {
			for (const run of runsIn(words, length)) addTo(places, run, content);
		}
		this.#byRun.set(length, places);
		return places;
	}
}

function keysOf(name: string): ReadonlySet<string> {
	const words = wordsOf(name);
	return new Set(words.length === 0 ? [] : [words.at(-1)!, words.join("")]);
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
