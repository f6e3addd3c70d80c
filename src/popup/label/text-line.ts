/** Widths in CSS pixels, measured by whoever draws. */
export type Measure = (words: string, font: string) => number;

/** A line of text on the picture. */
export interface TextLine {
	readonly words: string;
	readonly font: string;
	readonly color: string;
	readonly x: number;
	/** Of the base line. */
	readonly y: number;
	readonly align?: "start" | "end" | "center";
}

/** What lines must fit into. */
export interface Box {
	readonly font: string;
	/** CSS pixels. */
	readonly width: number;
	/** Lines at most. */
	readonly most: number;
}

/**
 * Breaks words into lines between words; a word that is wider than a line is cut. What is left after
 * the last line is told by an ellipsis.
 */
export function wrapped(words: string, { font, width, most }: Box, measure: Measure): string[] {
	const lines: string[] = [];
	let rest = words.trim();
	while (rest !== "" && lines.length < most) {
		const fits = fitting(rest, font, width, measure);
		const isLast = lines.length === most - 1 && fits.length < rest.length;
		lines.push(isLast ? shortened(rest, font, width, measure) : fits);
		rest = rest.slice(fits.length).trim();
	}
	return lines;
}

/** Breaks words into as few lines as `wrapped`, each about as long as the others. */
export function evenly(words: string, box: Box, measure: Measure): string[] {
	const { width, most } = box;
	let lines = wrapped(words, box, measure);
	for (let narrower = width; narrower > width / 2; narrower -= width / 40) {
		const next = wrapped(words, { ...box, width: narrower, most: most + 1 }, measure);
		if (next.length > lines.length) return lines;
		lines = next;
	}
	return lines;
}

/** Words on one line, with an ellipsis where they do not fit. */
export function shortened(words: string, font: string, width: number, measure: Measure): string {
	if (measure(words, font) <= width) return words;
	let length = longestFitting(words, (part) => measure(`${part}…`, font) <= width);
	const space = words.lastIndexOf(" ", length);
	if (space > length / 2) length = space;
	return `${words.slice(0, length).trimEnd()}…`;
}

function fitting(words: string, font: string, width: number, measure: Measure): string {
	if (measure(words, font) <= width) return words;
	const length = longestFitting(words, (part) => measure(part.trimEnd(), font) <= width);
	const space = lastBreak(words, length);
	return words.slice(0, space > 0 ? space : Math.max(1, length));
}

/** The last space up to `end` at which a line may break: a figure stays with its word, as in "May 3". */
function lastBreak(words: string, end: number): number {
	const last = words.lastIndexOf(" ", end);
	for (let at = last; at > 0; at = words.lastIndexOf(" ", at - 1)) {
		if (!/\d/.test(words[at + 1] ?? "")) return at;
	}
	return last;
}

/** The number of UTF-16 code units, found by halving; never within a pair of surrogates. */
function longestFitting(words: string, fits: (part: string) => boolean): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(words.slice(0, middle))) low = middle;
		else high = middle - 1;
	}
	return /[\ud800-\udbff]$/.test(words.slice(0, low)) ? low - 1 : low;
}
