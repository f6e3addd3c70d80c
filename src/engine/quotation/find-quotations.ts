import type { ParsedText } from "../text/parse.ts";
import { bySpan, contains, type Span, span, type TokenRange } from "../text/span.ts";
import type { Quotation } from "./quotation.ts";
import { type MarkFamily, type QuoteMark, readMark } from "./quote-marks.ts";

/** A quotation while its end is still sought. Token indexes; `from` is its mark if it has one. */
interface Draft {
	readonly family: MarkFamily;
	readonly from: number;
	readonly marked: boolean;
	readonly continues: boolean;
}

interface Found extends Draft {
	/** Token after the last one, the closing mark included. */
	readonly to: number;
	readonly closed: boolean;
	/** Set once the next paragraph is seen to go on with it. */
	open: boolean;
}

/** Finds the text between quotation marks, nested ones too. Linear in the number of tokens. */
export function findQuotations(parsed: ParsedText): readonly Quotation[] {
	const found: Found[] = [];
	let unclosed: Found | null = null;
	for (const paragraph of parsed.paragraphs) {
		const marks = readMarks(parsed, paragraph);
		const scan = new ParagraphScan(parsed, paragraph, marks);
		const goesOn = unclosed !== null && continuesIn(unclosed, paragraph, marks);
		if (unclosed && goesOn) unclosed.open = true;
		unclosed = scan.run(goesOn ? unclosed : null);
		found.push(...scan.found);
	}
	return nest(found.flatMap((quotation) => toQuotation(parsed, quotation) ?? []));
}

function nest(quotations: Omit<Quotation, "depth">[]): Quotation[] {
	const around: Span[] = [];
	return quotations
		.sort((a, b) => bySpan(a.span, b.span))
		.map((quotation) => {
			while (around.length > 0 && !contains(around.at(-1)!, quotation.span)) around.pop();
			return { ...quotation, depth: around.push(quotation.span) - 1 };
		});
}

function readMarks(parsed: ParsedText, { from, to }: TokenRange): QuoteMark[] {
	const marks: QuoteMark[] = [];
	for (let i = from; i < to; i++) {
		const mark = readMark(parsed.text, parsed.tokens, i);
		if (mark) marks.push(mark);
	}
	return marks;
}

/** The next paragraph goes on when it opens with the same mark or closes what it never opened. */
function continuesIn(unclosed: Found, paragraph: TokenRange, marks: readonly QuoteMark[]): boolean {
	const first = marks.find((mark) => mark.family === unclosed.family);
	if (!first) return false;
	return first.token === paragraph.from
		? first.direction !== "closes"
		: first.direction === "closes";
}

function toQuotation(parsed: ParsedText, found: Found): Omit<Quotation, "depth"> | null {
	const { tokens } = parsed;
	// An unclosed single mark was an apostrophe, unless the next paragraph takes it up.
	if (found.family === "single" && !found.closed && !found.open) return null;
	const first = found.from + (found.marked ? 1 : 0);
	const last = found.to - (found.closed ? 1 : 0);
	if (last <= first) return null;
	return {
		span: span(tokens[found.from]!.start, tokens[found.to - 1]!.end),
		inner: span(tokens[first]!.start, tokens[last - 1]!.end),
		open: found.open,
		continues: found.continues,
	};
}

/** Pairs the marks of one paragraph. */
class ParagraphScan {
	readonly found: Found[] = [];
	readonly #parsed: ParsedText;
	readonly #paragraph: TokenRange;
	readonly #marks: readonly QuoteMark[];
	/** Open quotations, the outermost first. */
	readonly #stack: Draft[] = [];
	/** For each mark: whether a single closing mark that must be one still follows. */
	readonly #closerAhead: readonly boolean[];

	constructor(parsed: ParsedText, paragraph: TokenRange, marks: readonly QuoteMark[]) {
		this.#parsed = parsed;
		this.#paragraph = paragraph;
		this.#marks = marks;
		this.#closerAhead = closersAhead(marks);
	}

	/** Gives back the quotation that the paragraph leaves unclosed, if it does. */
	run(goesOnFrom: Found | null): Found | null {
		const { from } = this.#paragraph;
		const takesUp = (mark: QuoteMark | undefined) =>
			mark?.token === from && mark.family === goesOnFrom?.family;
		if (goesOnFrom && !takesUp(this.#marks[0])) {
			this.#stack.push({ ...goesOnFrom, from, marked: false, continues: true });
		}
		this.#marks.forEach((mark, i) => {
			const isOpen = this.#stack.some((draft) => draft.family === mark.family);
			if (mark.direction === "opens" || (mark.direction === "either" && !isOpen)) {
				this.#open(mark, takesUp(mark));
			} else if (isOpen) this.#close(mark, i);
		});
		return this.#finish();
	}

	#open(mark: QuoteMark, continues: boolean): void {
		// A second opening mark of one kind: the first was never closed.
		if (this.#stack.at(-1)?.family === mark.family) this.#end(mark.token, false);
		const { family, token } = mark;
		this.#stack.push({ family, from: token, marked: true, continues });
	}

	#close(mark: QuoteMark, at: number): void {
		if (mark.family === "single") {
			if (this.#stack.at(-1)?.family !== "single" || this.#isPossessive(mark, at)) return;
		}
		// What opened within and never closed was an apostrophe or a slip: it ends here too.
		while (this.#stack.at(-1)!.family !== mark.family) this.#end(mark.token, false);
		this.#end(mark.token + 1, true);
	}

	/** "the officials' claims": no closing mark while a later one can close. */
	#isPossessive({ token }: QuoteMark, at: number): boolean {
		const { tokens } = this.#parsed;
		const next = tokens[token + 1];
		if (!next || !/s$/i.test(tokens[token - 1]!.text)) return false;
		return /^\p{Ll}/u.test(next.text) && this.#closerAhead[at]!;
	}

	#end(to: number, closed: boolean): void {
		this.found.push({ ...this.#stack.pop()!, to, closed, open: false });
	}

	#finish(): Found | null {
		const outermost = this.#stack[0];
		if (!outermost) return null;
		const unclosed = { ...outermost, to: this.#paragraph.to, closed: false, open: false };
		this.found.push(unclosed);
		return unclosed;
	}
}

function closersAhead(marks: readonly QuoteMark[]): boolean[] {
	const ahead: boolean[] = new Array(marks.length).fill(false);
	let closer = false;
	for (let i = marks.length - 1; i >= 0; i--) {
		ahead[i] = closer;
		const { family, direction } = marks[i]!;
		if (family === "single") closer = direction === "closes";
	}
	return ahead;
}
