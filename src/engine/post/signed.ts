import { lineStart, type PostFinding, skipSpace } from "./flattened-post.ts";
import { PRINTED_DATE } from "./printed-date.ts";

/** Display names on X have at most 50 characters; the dash and a blank come on top. */
const LONGEST_NAME = 64;
/** "—" as printed, as typed on a keyboard, and as UTF-8 read as Windows-1252 once or twice. */
const DASHES = /(?:—|―|–|--|â€”|Ã¢Â\S{0,3}Â\S{0,3}|(?<=\s)-)\s*(?=[^\n—―]*$)/g;
const HANDLE = new RegExp(
	String.raw`\(\s?@([\p{L}\p{N}_.-]{1,60})\)(?:\s?(${PRINTED_DATE})(?!\p{N}))?`,
	"gu",
);
const ENDS_WITH_LINK = /(?:pic\.twitter\.com|t\.co)\/\w+\s*$/;
const AUTHOR_LINE = /^\s*(?:is|was|has|writes?|covers|lives|works)\b/;

interface Signature {
	readonly dash: number;
	readonly name: string;
}

/**
 * Posts signed as the embeds of X and Bluesky print themselves without their script:
 * "Text pic.twitter.com/AbC123 — Name (@handle) June 15, 2025".
 */
export function findSignedPosts(text: string): readonly PostFinding[] {
	const findings: PostFinding[] = [];
	let previousEnd = 0;
	for (const match of text.matchAll(HANDLE)) {
		const finding = readSignature(text, match, previousEnd);
		if (!finding) continue;
		findings.push(finding);
		previousEnd = finding.end;
	}
	return findings;
}

function readSignature(text: string, match: RegExpExecArray, floor: number): PostFinding | null {
	const signature = signatureBefore(text, match.index, floor);
	const end = match.index + match[0].length;
	const printedDate = match[2] ?? null;
	if (!signature) return null;
	const textStart = startOfPost(text, signature.dash, floor);
	const words = text.slice(textStart, signature.dash);
	if (printedDate === null && !isPostWithoutDate(text, words, end)) return null;
	const handle = match[1]!;
	return {
		platform: handle.includes(".") ? "bluesky" : "x",
		author: signature.name === "" ? null : signature.name,
		handle,
		printedDate,
		start: skipSpace(text, textStart),
		end,
		textStart,
		textEnd: signature.dash,
	};
}

/** The dash and name ahead of a handle, at most a line break between dash and name. */
function signatureBefore(text: string, at: number, floor: number): Signature | null {
	const from = Math.max(floor, at - LONGEST_NAME);
	const before = text.slice(from, at);
	const dash = [...before.matchAll(DASHES)].at(0);
	if (!dash) return null;
	const name = before.slice(dash.index + dash[0].length).trim();
	return name.includes("\n") ? null : { dash: from + dash.index, name };
}

/**
 * A signature in a paragraph of its own belongs to the one before it when that ends as posts do,
 * in a link.
 */
function startOfPost(text: string, dash: number, floor: number): number {
	const line = Math.max(floor, lineStart(text, dash));
	if (text.slice(line, dash).trim() !== "") return line;
	const above = text.slice(0, line).trimEnd();
	if (!ENDS_WITH_LINK.test(above.slice(-80))) return line;
	return Math.max(floor, lineStart(text, above.length));
}

/** Without a date a dash and a handle may as well end an author's note. */
function isPostWithoutDate(text: string, words: string, end: number): boolean {
	return ENDS_WITH_LINK.test(words.slice(-80)) && !AUTHOR_LINE.test(text.slice(end, end + 20));
}
