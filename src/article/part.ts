import { countsAround, numbersAround } from "./pager.ts";
import type { PageTree } from "./tree.ts";

/** A page that holds one of several parts of an article. */
export interface Part {
	/** From 1. */
	readonly number: number;
	/** How many parts the page tells of. */
	readonly of: number;
}

const COUNT = /^\W*(?:page|part)\s+(\d{1,3})\s*(?:of|\/)\s*(\d{1,3})\W*$/i;
/** How publishers write the number of a part into an address. */
const IN_PATH = /\/(?:page\/|seite-)?(\d{1,3})\/?$/;
const IN_QUERY = ["page", "p", "pg"] as const;
/** Longer lists of pages are archives. */
const MOST_PARTS = 100;

/**
 * Which part of an article a page holds, where it says so: in words ("Page 2 of 3"), or by links
 * that are numbers and lead to addresses that differ from its own by that number. Null for a page
 * that says nothing of parts.
 *
 * @param root index of the region that holds the text
 */
export function partOf(tree: PageTree, root: number, address: string | null): Part | null {
	return countedPart(tree, root) ?? linkedPart(tree, root, address);
}

function countedPart(tree: PageTree, root: number): Part | null {
	for (const text of countsAround(tree, root)) {
		const [, number, of] = COUNT.exec(text) ?? [];
		const part = number && of ? { number: Number(number), of: Number(of) } : null;
		if (part && isPart(part)) return part;
	}
	return null;
}

function linkedPart(tree: PageTree, root: number, address: string | null): Part | null {
	const own = address === null ? null : placeOf(address);
	if (own === null) return null;
	const linked = new Set<number>();
	for (const link of numbersAround(tree, root)) {
		const label = (link.textContent ?? "").trim();
		const place = placeOf(link.getAttribute("href") ?? "", address ?? undefined);
		if (place?.base === own.base && place.number === Number(label)) linked.add(place.number);
	}
	linked.delete(own.number);
	const part = { number: own.number, of: Math.max(own.number, ...linked) };
	// Every other part has its link; other numbers on the page are no parts.
	return linked.size > 0 && linked.size === part.of - 1 && isPart(part) ? part : null;
}

function isPart({ number, of }: Part): boolean {
	return number >= 1 && number <= of && of >= 2 && of <= MOST_PARTS;
}

/** An address without the number of its part, and that number: the first part often has none. */
function placeOf(address: string, from?: string): { base: string; number: number } | null {
	if (!URL.canParse(address, from)) return null;
	const url = new URL(address, from);
	url.hash = "";
	for (const name of IN_QUERY) {
		const value = url.searchParams.get(name);
		if (value === null || !/^\d{1,3}$/.test(value)) continue;
		url.searchParams.delete(name);
		return { base: url.href, number: Number(value) };
	}
	const number = IN_PATH.exec(url.pathname)?.[1];
	url.pathname = url.pathname.replace(IN_PATH, "").replace(/\/$/, "");
	return { base: url.href, number: Number(number ?? 1) };
}
