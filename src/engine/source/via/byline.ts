import { OUTLETS } from "../../mention/words/outlets.ts";
import { plainName } from "./outlet-name.ts";

/** Lines after the headline in which a printed byline may stand. */
const FIRST_LINES = 4;
const LONGEST_LINE = 120;
/** "Ada Brandt and Jon Moss", "By ADA BRANDT". */
const WRITERS =
	/^(?:By )?\p{Lu}[\p{L}.'’-]+(?: (?:and|de|van|von|\p{Lu}[\p{L}.'’-]*)){1,8}(?:, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})*$/u;
const PARTS = /\s*(?:[,;|/–—]|\b(?:and|for|of|via|in)\b)\s*/;
const WORKS_THERE =
	/(?: News Service)?(?: (?:Staff|Contributing))?(?: (?:Writer|Reporter|Correspondent|Editor)s?)?$/i;

/**
 * The outlets that a byline names, agencies above all: "Ada Brandt, Associated Press", "Reuters Staff".
 *
 * @param byline as the page's metadata give it
 * @returns their plain names
 */
export function outletsOfByline(byline: string): readonly string[] {
	const parts = byline.replace(/^By /i, "").split(PARTS);
	return parts.map((part) => plainName(part.replace(WORKS_THERE, ""))).filter(isOutlet);
}

/**
 * The same of a byline printed below the headline: a line with its writers and their outlet, or a line
 * that is the outlet's name alone, below one that is its writers' or the headline.
 */
export function outletsOfPrintedByline(opening: string): readonly string[] {
	const lines = opening.split(/\n+/, FIRST_LINES + 1).map((line) => line.trim());
	return lines.flatMap((line, i) => {
		if (i === 0 || line.length > LONGEST_LINE) return [];
		if (/^By \p{Lu}/u.test(line)) return outletsOfByline(line);
		const comma = line.lastIndexOf(", ");
		if (comma > 0 && WRITERS.test(line.slice(0, comma))) return outletsOfByline(line.slice(comma));
		const isBelow = i === 1 || WRITERS.test(lines[i - 1]!);
		return isBelow && isOutlet(plainName(line)) ? [plainName(line)] : [];
	});
}

function isOutlet(name: string): boolean {
	return OUTLETS.has(name);
}
