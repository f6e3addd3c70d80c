import type { Platform, Post } from "../model/article.ts";
import { span } from "../text/span.ts";

/** A flattened post as a pattern finds it, in offsets of the searched text. */
export interface PostFinding {
	readonly platform: Platform;
	readonly author: string | null;
	readonly handle: string | null;
	readonly printedDate: string | null;
	readonly start: number;
	readonly end: number;
	readonly textStart: number;
	readonly textEnd: number;
}

/** One way in which posts are printed as text. Findings come in the order of the text. */
export type PostPattern = (text: string) => readonly PostFinding[];

/** The post a finding describes; white space around its text is left out. */
export function postOf(text: string, finding: PostFinding): Post {
	const { platform, author, handle, printedDate } = finding;
	const words = text.slice(finding.textStart, finding.textEnd).trim();
	return {
		platform,
		form: "flattened",
		author,
		handle,
		postId: null,
		url: null,
		text: words === "" ? null : words,
		printedDate,
		postedAt: null,
		span: span(finding.start, finding.end),
	};
}

/** Far longer than any paragraph; keeps a text without line breaks from being searched anew. */
const LONGEST_LINE = 4_000;

/** The offset at which the line that holds `at` begins, or `LONGEST_LINE` before it. */
export function lineStart(text: string, at: number): number {
	const from = Math.max(0, at - LONGEST_LINE);
	return from + text.slice(from, at).lastIndexOf("\n") + 1;
}

/** The offset at which the line that holds `at` ends. */
export function lineEnd(text: string, at: number): number {
	const end = text.slice(at, at + LONGEST_LINE).indexOf("\n");
	return end < 0 ? Math.min(text.length, at + LONGEST_LINE) : at + end;
}

/** The first offset from `at` on that is no white space. */
export function skipSpace(text: string, at: number): number {
	let start = at;
	while (start < text.length && /\s/.test(text[start]!)) start++;
	return start;
}
