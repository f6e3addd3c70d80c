import type { Article, Paragraph } from "../model/article.ts";
import { span } from "./span.ts";

const BLANK_LINES = /\n[^\S\n]*(?:\n[^\S\n]*)+/g;
const NEW_LINE = /\n/g;
const ENDS_LIKE_A_SENTENCE = /[.!?…:;,)][”"'’]*$/;
/** AP headlines stay under about 60 characters; long ones of the web reach 150. */
const LONGEST_HEADLINE = 180;

/**
 * Makes an article of plain text: paragraphs parted by blank lines, or by every new line where the
 * text has no blank one; `text` unchanged. A first paragraph of one short line without a full stop
 * is taken for the headline.
 */
export function articleOfPlainText(text: string): Article {
	const paragraphs = splitParagraphs(text);
	const first = paragraphs[0];
	const title = first && paragraphs.length > 1 ? headlineText(text, first) : null;
	return {
		text,
		paragraphs: paragraphs.map((paragraph, i) =>
			i === 0 && title !== null ? { ...paragraph, role: "headline" } : paragraph,
		),
		title,
		publisher: null,
		byline: null,
		published: null,
		url: null,
		posts: [],
		links: null,
	};
}

function splitParagraphs(text: string): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	const add = (from: number, to: number) => {
		const piece = text.slice(from, to);
		const start = from + (piece.length - piece.trimStart().length);
		const end = start + piece.trim().length;
		if (end > start) paragraphs.push({ span: span(start, end), role: "body" });
	};
	let from = 0;
	const partings = /\n[^\S\n]*\n/.test(text.trim()) ? BLANK_LINES : NEW_LINE;
	for (const gap of text.matchAll(partings)) {
		add(from, gap.index);
		from = gap.index + gap[0].length;
	}
	add(from, text.length);
	return paragraphs;
}

function headlineText(text: string, paragraph: Paragraph): string | null {
	const line = text.slice(paragraph.span.start, paragraph.span.end);
	const isHeadline =
		!line.includes("\n") && line.length <= LONGEST_HEADLINE && !ENDS_LIKE_A_SENTENCE.test(line);
	return isHeadline ? line : null;
}
