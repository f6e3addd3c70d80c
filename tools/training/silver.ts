import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A token of the automatic annotation: the word, and its part of speech with the kind of name. */
export interface SilverToken {
	readonly word: string;
	readonly tag: string;
}

const NAMES = new Set(["PERSON", "ORGANIZATION", "LOCATION"]);

/** Reads the silver file (word, sentence, paragraph, quotation, POS, NE, …) by article id. */
export function readSilver(file: string): ReadonlyMap<string, readonly SilverToken[]> {
	const articles = new Map<string, SilverToken[]>();
	let tokens: SilverToken[] = [];
	for (const line of gunzipSync(readFileSync(file)).toString("utf8").split("\n")) {
		const cells = line.split("\t");
		const [word, id, , , pos, name] = cells;
		if (word === "#" && cells.length === 3 && id !== undefined) {
			tokens = [];
			articles.set(id, tokens);
		} else if (word !== undefined && pos !== undefined && cells.length > 5) {
			const isName = pos.startsWith("NNP") && NAMES.has(name ?? "");
			tokens.push({ word, tag: isName ? `NNP-${name}` : pos });
		}
	}
	return articles;
}

/**
 * Where each silver token starts in the text; -1 for one that is not found nearby.
 */
export function locate(text: string, silver: readonly SilverToken[]): readonly number[] {
	const furthest = 80; // code units: further away it is another word of the same spelling
	let cursor = 0;
	return silver.map(({ word }) => {
		const at = text.indexOf(word, cursor);
		if (at < 0 || at > cursor + furthest) return -1;
		cursor = at + word.length;
		return at;
	});
}
