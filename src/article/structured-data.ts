import { withoutUnseen } from "../posts/index.ts";

/** What schema.org calls an article, with its kinds (https://schema.org/Article). */
const ARTICLE_TYPES = /(?:^|[/:#])(?:\w*(?:Article|BlogPosting)|Report|SocialMediaPosting)$/;
/** A page with more than this many JSON-LD nodes is not read to its end. */
const MOST_NODES = 5_000;
/** Longest JSON-LD script read, in code units. */
const LONGEST_SCRIPT = 2_000_000;

export type JsonObject = { readonly [key: string]: unknown };

export interface StructuredData {
	/** Objects that are articles, in the order of the page. */
	readonly articles: readonly JsonObject[];
}

/** Reads the page's JSON-LD, `@graph` and nested objects too. Scripts that are no JSON are left. */
export function readStructuredData(document: Document): StructuredData {
	const open: unknown[] = [];
	for (const script of document.querySelectorAll('script[type^="application/ld+json"]')) {
		open.push(parseLeniently(script.textContent ?? ""));
	}
	const articles: JsonObject[] = [];
	open.reverse();
	for (let seen = 0; open.length > 0 && seen < MOST_NODES; seen++) {
		const node = open.pop();
		if (typeof node !== "object" || node === null) continue;
		const values = Object.values(node).reverse();
		for (const value of values) if (typeof value === "object") open.push(value);
		if (Array.isArray(node)) continue;
		const types = textsOf((node as JsonObject)["@type"]);
		if (types.some((type) => ARTICLE_TYPES.test(type))) articles.push(node as JsonObject);
	}
	return { articles };
}

/** JSON as publishers write it: in CDATA or comments, with raw line breaks in strings. */
function parseLeniently(source: string): unknown {
	if (source.length > LONGEST_SCRIPT) return null;
	const bare = source.replace(/<!\[CDATA\[|\]\]>/g, "");
	// What stands around it is a comment or a semicolon.
	const json = /[[{][\s\S]*[\]}]/.exec(bare)?.[0] ?? "";
	return parseJson(json) ?? parseJson(json.replace(/[\n\r\t]+/g, " "));
}

function parseJson(source: string): unknown {
	try {
		return JSON.parse(source);
	} catch {
		// What publishers write by hand is often no JSON; the page's text is still there.
		return null;
	}
}

/** A string, or the strings of a list. */
export function textsOf(value: unknown): readonly string[] {
	const list = Array.isArray(value) ? value : [value];
	return list.filter((item): item is string => typeof item === "string");
}

/** The first string, or the `name` of the first object, of a value or a list. */
export function nameOf(value: unknown): string | null {
	const first: unknown = Array.isArray(value) ? value[0] : value;
	if (typeof first === "string") return cleaned(first);
	if (typeof first !== "object" || first === null) return null;
	const { name } = first as JsonObject;
	return typeof name === "string" ? cleaned(name) : null;
}

/** Single blanks, nothing at the ends; null when nothing is left. */
export function cleaned(text: string | null | undefined): string | null {
	const clean = withoutUnseen(text ?? "")
		.replace(/\s+/g, " ")
		.trim();
	return clean === "" ? null : clean;
}
