import type { Metadata } from "./metadata.ts";
import type { Part } from "./part.ts";
import type { StructuredData } from "./structured-data.ts";
import type { Subject } from "./subject.ts";
import type { PageTree, ReadEnvironment } from "./tree.ts";
import { Wanted } from "./wanted.ts";
import type { Weights } from "./weigh.ts";

/** Reads what few pages have: several articles, walls, pages of an article. */
export interface SeldomReader {
	/** One of several articles on the page; null where it has but one. */
	subjectAmong(
		env: ReadEnvironment,
		tree: PageTree,
		weights: Weights,
		data: StructuredData,
		metadata: Metadata,
	): Subject | null;
	/** Whether only the beginning of the article can be read on the page. */
	isOnlyBeginning(document: Document, data: StructuredData, text: string): boolean;
	/** Which part of an article the page holds; null where it says nothing of parts. */
	partOf(tree: PageTree, root: number, address: string | null): Part | null;
}

/** Finds none of it. */
export const noSeldom: SeldomReader = {
	subjectAmong: () => null,
	isOnlyBeginning: () => false,
	partOf: () => null,
};

/** What reads what few pages have. Throws Wanted when it is not there. */
export function seldomOf({ seldom }: Pick<ReadEnvironment, "seldom">): SeldomReader {
	if (!seldom) throw new Wanted("seldom");
	return seldom;
}
