import type { SourceKind } from "../../model/attribution.ts";
import { headNoun, singular } from "../mention-list.ts";
import { isNumberWord, leadingNumber } from "./leading-number.ts";

const DETERMINER =
	/^(?:the|these|those|his|her|their|its|all|another|at least|about|around|nearly|almost|some|other|just|only|other|an?)\s+/i;
const FIXED: readonly (readonly [RegExp, number])[] = [
	[/^(?:an? )?half[- ](?:a[- ])?dozen\b/i, 6],
	[/^(?:a |one )?dozen\b(?! of)/i, 12],
	[/^(?:a )?(?:pair|couple|duo) of\b/i, 2],
	[/^(?:a )?trio of\b/i, 3],
	[/^(?:a )?quartet of\b/i, 4],
];
/** "more than a dozen" states a bound and no number; "dozens" states neither. */
const BOUND =
	/^(?:more than|fewer than|less than|over|under|up to|as many as|nearly|almost|about|around|roughly|some \d)/i;
/** Before a measure a number counts no people, nor does "two or three". */
const NO_COUNT = /^(?:years?|percent|per|or|to|thirds?|quarters?|fifths?)$/;
/** "Two in three voters", "nine out of 10". */
const SHARE = /^[\w-]+ (?:in|out of) (?:every )?(\w+)/;
/** "1,200", "20%": no number by itself. */
const CUT = /^(?:|and|[-–—,.%])$/;
/** "two million dollar donors" may be two or as many as that. */
const UNIT =
	/^(?:acre|dollar|euro|foot|inch|kilomet(?:er|re)|met(?:er|re)|mile|pound|square|ton|watt|yard|year)s?$/;
/** "two of the sources" */
const PART_OF = /^\w+ of\b/i;

/**
 * The number of people an unnamed source is said to be. One person is always one; a group counts
 * as many as any of its mentions says, and nothing where none gives a number: "two of the sources"
 * do not shrink the group that went before, "dozens" and "more than a dozen" give none.
 *
 * @param mentions the words of its mentions, in the order of the text
 */
export function statedCount(kind: SourceKind, mentions: readonly string[]): number | null {
	if (kind === "unnamed-person") return 1;
	if (kind === "spokesperson") return isOneVoice(mentions) ? 1 : null;
	if (kind !== "unnamed-group") return null;
	for (const [i, words] of mentions.entries()) {
		const count = i > 0 && PART_OF.test(words) ? null : numberIn(words);
		if (count !== null && count > 1) return count;
	}
	return null;
}

function isOneVoice(mentions: readonly string[]): boolean {
	return mentions.some((words) => {
		const head = headNoun(words);
		return head !== "" && head === singular(head) && head !== "they" && !head.endsWith("people");
	});
}

function numberIn(words: string): number | null {
	let rest = words.trim();
	for (let match = DETERMINER.exec(rest); match; match = DETERMINER.exec(rest)) {
		if (fixedNumber(rest) !== null) break;
		if (BOUND.test(rest)) return null;
		rest = rest.slice(match[0].length);
	}
	if (BOUND.test(rest)) return null;
	return fixedNumber(rest) ?? plainNumber(rest);
}

function fixedNumber(words: string): number | null {
	return FIXED.find(([form]) => form.test(words))?.[1] ?? null;
}

/** "two aides", "two dozen aides", "two hundred and six aides". */
function plainNumber(words: string): number | null {
	const number = leadingNumber(words);
	if (!number) return null;
	const { value, isScaled, next } = number;
	const isCut = isScaled ? UNIT.test(next) || next === "and" : CUT.test(next);
	if (isNumberWord(SHARE.exec(words.toLowerCase())?.[1] ?? "")) return null;
	return isCut || NO_COUNT.test(next) || isNumberWord(next) ? null : value;
}
