import { lettersOf } from "./letters.ts";
import { type Steps, visitAll } from "./steps.ts";
import type { StructuredData } from "./structured-data.ts";
import type { PageTree } from "./tree.ts";

/** Shortest `articleBody` that can be more than a teaser, in letters. */
const SHORTEST_BODY = 400;
/** Blocks shorter than this stand by chance in any long text. */
const SHORTEST_BLOCK = 24;

export interface BodyHint {
	/** By index: whether the block's words stand in the page's `articleBody`. */
	readonly inBody: readonly boolean[];
	/** Indexes of the first and last such block. */
	readonly first: number;
	readonly last: number;
	/** Share of `articleBody` that was found in blocks. */
	readonly covered: number;
}

/** Blocks to a step. */
const A_STEP = 8;

/** Locates the JSON-LD `articleBody` among the page's blocks; null when it is of no help. */
export function* locateBody(tree: PageTree, data: StructuredData): Steps<BodyHint | null> {
	const body = longestBody(data);
	if (body.length < SHORTEST_BODY) return null;
	let covered = 0;
	let end = 0;
	const inBody: boolean[] = [];
	yield* visitAll(tree.blocks, A_STEP, ({ text }) => {
		const letters = text.length < SHORTEST_BLOCK ? "" : lettersOf(text);
		const at = letters.length < SHORTEST_BLOCK ? -1 : find(body, letters, end);
		inBody.push(at >= 0);
		if (at < 0) return;
		covered += letters.length;
		end = at + letters.length;
	});
	const first = inBody.indexOf(true);
	if (first < 0) return null;
	return { inBody, first, last: inBody.lastIndexOf(true), covered: covered / body.length };
}

/** Looked for first behind what was found last: blocks and body go in step. */
function find(body: string, letters: string, from: number): number {
	return body.startsWith(letters, from) ? from : body.indexOf(letters);
}

function longestBody(data: StructuredData): string {
	let longest = "";
	for (const { articleBody } of data.articles) {
		if (typeof articleBody === "string" && articleBody.length > longest.length) {
			longest = articleBody;
		}
	}
	return lettersOf(longest.replace(/<[^>]*>/g, " "));
}
