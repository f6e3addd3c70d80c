import { OUTLETS } from "../../mention/words/outlets.ts";
import { plainName } from "./outlet-name.ts";
import { AGENCIES } from "./words/agencies.ts";
import { SISTERS } from "./words/sisters.ts";

/** Lines after the headline in which a printed byline may stand. */
const FIRST_LINES = 4;
const LONGEST_LINE = 120;
/** "Ada Brandt and Jon Moss". */
const WRITERS =
	/^\p{Lu}[\p{L}.'’-]+(?: (?:and|de|van|von|\p{Lu}[\p{L}.'’-]*)){1,8}(?:, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})*$/u;
/** A writer, an outlet or a city; one word alone may be a day. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:de|van|von|\p{Lu}[\p{L}.'’-]*)){0,6}$/u;
const PARTS = /\s*(?:[,;|/–—·•&()]|\b(?:and|for|of|via|in)\b)\s*/i;
const FIELDS = "Business|Economics|Health|Medical|Political|Science|Sports|Technology";
const WORKS_THERE = new RegExp(
	`(?: News Service)?(?: (?:Staff|Contributing|${FIELDS}))?(?: (?:Writer|Reporter|Correspondent|Editor)s?(?: .*)?)?$`,
	"i",
);

/**
 * The outlets that a byline names, agencies above all: "Ada Brandt, Associated Press", "Reuters Staff".
 *
 * @param byline as the page's metadata give it
 * @returns their plain names
 */
export function outletsOfByline(byline: string): readonly string[] {
	return partsOf(byline).map(outletOf).filter(isOutlet);
}

/**
 * The same of a byline printed below the headline: a line that begins with "By", a line that is the
 * outlet's name alone, below its writers', or one with writers and their agency: with another outlet
 * it is as often a caption.
 */
export function outletsOfPrintedByline(opening: string): readonly string[] {
	const lines = opening.split(/\n+/, FIRST_LINES + 1).map((line) => line.trim());
	return lines.flatMap((line, i) => {
		if (i === 0 || line.length > LONGEST_LINE || line.endsWith(".")) return [];
		if (/^By \p{Lu}/u.test(line)) return areNames(partsOf(line)) ? outletsOfByline(line) : [];
		const comma = line.lastIndexOf(", ");
		const isSigned = comma > 0 && WRITERS.test(line.slice(0, comma));
		if (isSigned) return outletsOfByline(line.slice(comma)).filter(isAgency);
		const isBelow = i > 1 && WRITERS.test(lines[i - 1]!);
		return isBelow ? [plainName(line)].filter(isOutlet) : [];
	});
}

function partsOf(byline: string): readonly string[] {
	const parts = byline.replace(/^By /i, "").split(PARTS);
	return parts.filter((part) => part !== "");
}

/** "By Monday, Reuters had it" is a sentence. */
function areNames(parts: readonly string[]): boolean {
	const [first = ""] = parts;
	return (
		(first.includes(" ") || isOutlet(outletOf(first))) && parts.every((part) => NAME.test(part))
	);
}

function outletOf(part: string): string {
	return plainName(part.replace(WORKS_THERE, ""));
}

function isAgency(name: string): boolean {
	return AGENCIES.has(name);
}

function isOutlet(name: string): boolean {
	return OUTLETS.has(name) || AGENCIES.has(name) || SISTERS.has(name);
}
