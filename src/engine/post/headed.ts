import { lineEnd, lineStart, type PostFinding } from "./flattened-post.ts";
import { PRINTED_DATE } from "./printed-date.ts";

/** "Friends of the Port" is a name, "he set up an account" a sentence. */
const MOST_SMALL_WORDS = 2;
const HEAD = /\(@([A-Za-z0-9_]{1,15})\)/g;
/** What follows is told about the author: a note on who wrote the article, or a sentence. */
const GOES_ON_AS_PROSE = /^\s*(?:[\p{Ll},;:.]|$)/u;
const LEADING_DATE = new RegExp(String.raw`^\s*(${PRINTED_DATE})\s*`);
const TRAILING_DATE = new RegExp(String.raw`\s(?:—|–|-)?\s*(${PRINTED_DATE})\s*$`);
/** Display names on X have at most 50 characters. */
const NAME = /^[^\s,;:“"(].{0,49}$/u;

/**
 * Posts that open with their author, as some outlets print them when they draw embeds
 * themselves: "Name (@handle) Text pic.twitter.com/AbC123", in a paragraph of its own.
 */
export function findHeadedPosts(text: string): readonly PostFinding[] {
	const findings: PostFinding[] = [];
	for (const match of text.matchAll(HEAD)) {
		const start = lineStart(text, match.index);
		const name = text.slice(start, match.index).trim();
		const end = lineEnd(text, match.index);
		const rest = text.slice(match.index + match[0].length, end);
		if (!isHead(name) || GOES_ON_AS_PROSE.test(rest)) continue;
		findings.push(readPost(name, match, start, rest));
	}
	return findings;
}

/** A name and nothing else: no dash, which would make it a signature, no sentence. */
function isHead(name: string): boolean {
	// First, as it bounds the others: a line of handles without end is asked for each of them.
	if (!NAME.test(name)) return false;
	const small = name.match(/(?<![\p{L}\p{N}])\p{Ll}/gu) ?? [];
	return !/[—―–]|\s--?\s/.test(name) && small.length <= MOST_SMALL_WORDS;
}

function readPost(name: string, match: RegExpExecArray, start: number, rest: string): PostFinding {
	const head = match.index + match[0].length;
	const leading = LEADING_DATE.exec(rest);
	const trailing = leading ? null : TRAILING_DATE.exec(rest);
	return {
		platform: "x",
		author: name,
		handle: match[1]!,
		printedDate: leading?.[1] ?? trailing?.[1] ?? null,
		start,
		end: head + rest.trimEnd().length,
		textStart: head + (leading?.[0].length ?? 0),
		textEnd: head + (trailing?.index ?? rest.length),
	};
}
